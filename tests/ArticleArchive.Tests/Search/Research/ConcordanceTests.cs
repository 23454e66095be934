using ArticleArchive.Search;
using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Research;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Tests.Search.Research;

public sealed class ConcordanceTests
{
    [Property(20)]
    public void Lines_are_all_places_of_the_words_in_the_passages_that_a_search_finds(int seed)
    {
        var made = new MadeArchives(seed);
        var articles = made.Articles();
        using var archive = new SearchedArchive(articles);
        for (var i = 0; i < 10; i++)
        {
            var query = made.Query();
            var found = Find(archive, new LineRequest { Query = query, Limit = 10_000 });

            found.Passages.Found.ShouldBe(archive.Count(query), $"seed {seed}, query {i}");
            found.Passages.Note.ShouldBeNull();
            Names(archive, found).Order(StringComparer.Ordinal).ShouldBe(PlacesIn(articles, query).Order(StringComparer.Ordinal), ignoreOrder: false, $"seed {seed}, query {i}: {query.Root} {query.Voice}");
        }
    }

    [Property(10)]
    public void Lines_are_sorted_by_their_neighbours_grouped_by_them_and_narrowed_to_a_group(int seed)
    {
        var made = new MadeArchives(seed);
        using var archive = new SearchedArchive(made.Articles());
        var query = SearchedArchive.Query("crack");
        foreach (var (order, place) in ((LineOrder, int)[])[(LineOrder.Left1, -1), (LineOrder.Left2, -2), (LineOrder.Left3, -3), (LineOrder.Right1, 1), (LineOrder.Right2, 2), (LineOrder.Right3, 3)])
        {
            var found = Find(archive, new LineRequest { Query = query, Order = order, Limit = 10_000 });
            var neighbours = found.Places.Select(line => Neighbour(archive, line, place)).ToList();

            neighbours.ShouldBe([.. neighbours.Order(StringComparer.Ordinal)], ignoreOrder: false, $"seed {seed}, {order}");
            found.Groups.ToDictionary(group => group.Value, group => group.Count)
                .ShouldBe(neighbours.GroupBy(word => word).ToDictionary(word => word.Key, word => (long)word.Count()), ignoreOrder: true);
            foreach (var group in found.Groups)
                Find(archive, new LineRequest { Query = query, Order = order, Group = group.Value }).Total.ShouldBe(group.Count);
        }
    }

    [Fact]
    public void Lines_by_frequency_begin_with_the_most_frequent_neighbour()
    {
        using var archive = new SearchedArchive(new ArticleBuilder("a").Build("Head", "a crack the crack the crack some crack"));

        var found = Find(archive, new LineRequest { Query = SearchedArchive.Query("crack"), Order = LineOrder.LeftCount });

        found.Places.Select(line => Neighbour(archive, line, -1)).ShouldBe(["the", "the", "a", "some"]);
    }

    [Fact]
    public void Lines_are_narrowed_to_those_with_a_word_near_the_match()
    {
        using var archive = new SearchedArchive(new ArticleBuilder("a").Build("Head", "under one two three four crack", "crack under", "crack and crack"));
        var query = SearchedArchive.Query("crack");

        Find(archive, new LineRequest { Query = query, Near = new Neighbour("under", 5) }).Total.ShouldBe(2);
        Find(archive, new LineRequest { Query = query, Near = new Neighbour("under", 4) }).Total.ShouldBe(1);
        Find(archive, new LineRequest { Query = query, Near = new Neighbour("crack", 4) }).Total.ShouldBe(2);
    }

    [Fact]
    public void A_line_has_the_words_round_the_match_as_printed_its_voice_and_who_says_it()
    {
        using var archive = new SearchedArchive(
            new ArticleBuilder("a").On("2016-01-29").From("Wire").Build("Head", "He spoke. [Steve Warren: We see the enemy crack, and soon.] So it was."));

        var line = archive.AskMatches((index, search, catalog) =>
            new Concordance(search, index, catalog).FindAsync(new LineRequest { Query = SearchedArchive.Query("crack") }, TestContext.Current.CancellationToken)).Lines.ShouldHaveSingleItem();

        (line.Left, line.Hit, line.Right).ShouldBe(("He spoke. “We see the enemy ", "crack", ", and soon.” So it was."));
        (line.Voice, line.Speaker?.Name).ShouldBe((Voice.Quote, "Steve Warren"));
    }

    private static FoundLines Find(SearchedArchive archive, LineRequest request) =>
        archive.AskMatches((index, _, _) => index.LinesAsync(request, TestContext.Current.CancellationToken));

    private static IEnumerable<string> Names(SearchedArchive archive, FoundLines found) =>
        found.Places.Select(line => $"{archive.SlugOf(line.Passage.Article)}#{line.Passage.Passage}:{line.First}-{line.Last}");

    private static string Neighbour(SearchedArchive archive, LinePlace line, int place)
    {
        var passage = archive.Catalog.Read(snapshot => snapshot.Find(line.Passage.Article)).ShouldNotBeNull().Article.Passages[line.Passage.Passage];
        var words = Tokenizer.Tokenize(passage.Text);
        var at = place < 0 ? line.First + place : line.Last + place;
        return at >= 0 && at < words.Count ? words[at].Word : "";
    }

    /// <summary>Every place, worked out from the texts of the passages that <see cref="SearchOracle"/> finds.</summary>
    private static IEnumerable<string> PlacesIn(IReadOnlyList<Article> articles, Query query)
    {
        var found = SearchOracle.Find(articles, query).ToHashSet(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            foreach (var (passage, span) in new QueryMatcher(query).Match(article).Where(place => found.Contains($"{article.Slug}#{place.Passage}")))
            {
                var words = Tokenizer.Tokenize(article.Passages[passage].Text).Select((word, at) => (word, at)).Where(word => word.word.Start < span.End && span.Start < word.word.End).ToList();
                yield return $"{article.Slug}#{passage}:{words[0].at}-{words[^1].at}";
            }
        }
    }
}

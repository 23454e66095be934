using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Research;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Tests.Search.Research;

public sealed class WordSearchTests
{
    [Property(20)]
    public void Words_near_a_match_are_a_plain_count_and_each_opens_its_lines(int seed)
    {
        var made = new MadeArchives(seed);
        var articles = made.Articles();
        using var archive = new SearchedArchive(articles);
        var query = SearchedArchive.Query("crack");
        foreach (var window in (int[])[1, 2, 5])
        {
            var found = archive.AskMatches((index, _, _) => index.WordsOfAsync(query, window, TestContext.Current.CancellationToken)).Near;
            var plain = PlainCount(articles, window);

            found.InArchive.ShouldBe(articles.SelectMany(Texts).Sum(words => words.Count));
            found.Lines.ShouldBe(plain.Lines);
            found.Near.ShouldBe(plain.Counts.Values.Sum());
            found.Words.ToDictionary(word => word.Word, word => word.Count).ShouldBe(plain.Counts, ignoreOrder: true, $"seed {seed}, window {window}");
            foreach (var word in found.Words)
            {
                word.InArchive.ShouldBe(articles.SelectMany(Texts).Sum(words => words.Count(other => other == word.Word)));
                var lines = archive.AskMatches((index, _, _) => index.LinesAsync(new LineRequest { Query = query, Near = new Neighbour(word.Word, window), Limit = 10_000 }, TestContext.Current.CancellationToken));
                word.Lines.ShouldBe(lines.Total);
                word.Articles.ShouldBe(lines.Places.Select(place => place.Passage.Article).Distinct().Count());
            }
        }
    }

    [Property(20)]
    public void The_words_of_a_search_are_a_plain_count_of_its_passages_and_the_rest_is_the_rest_of_the_archive(int seed)
    {
        var made = new MadeArchives(seed);
        var articles = made.Articles();
        using var archive = new SearchedArchive(articles);
        var query = SearchedArchive.Query("crack");
        var passages = SearchOracle.Find(articles, query).ToHashSet(StringComparer.Ordinal);

        var found = archive.AskMatches((index, _, _) => index.WordsOfAsync(query, 5, TestContext.Current.CancellationToken)).Others;

        var mine = articles.SelectMany(article => Texts(article).Where((_, i) => passages.Contains($"{article.Slug}#{i}"))).SelectMany(words => words).ToList();
        found.One.Words.ShouldBe(mine.Count);
        found.Other.Words.ShouldBe(articles.SelectMany(Texts).Sum(words => words.Count) - mine.Count);
        found.Words.Where(word => word.One.Count > 0).ToDictionary(word => word.Word, word => word.One.Count)
            .ShouldBe(mine.GroupBy(word => word).ToDictionary(word => word.Key, word => (long)word.Count()), ignoreOrder: true);
        foreach (var word in found.Words.Where(word => word.One.Passages > 0))
            archive.Count(SearchedArchive.Query($"crack \"{QueryWriter.Plain(word.Word)}\"")).ShouldBe(word.One.Passages, $"seed {seed}, {word.Word}");
    }

    [Fact]
    public void Words_of_a_voice_and_of_a_speaker_are_those_alone()
    {
        using var archive = new SearchedArchive(
            new ArticleBuilder("a").On("2016-01-29").Build("Head", "[Ann Lee: bridges are safe] said the minister, [Bob Ray: roads are not]"),
            new ArticleBuilder("b").Build("Other head", "narrated words"));

        Words(archive, "by:\"ann lee\"").ShouldBe(["are", "bridges", "safe"]);
        Words(archive, "in:quote").ShouldBe(["are", "bridges", "not", "roads", "safe"]);
        Words(archive, "within:2016 in:narrative").ShouldBe(["minister", "said", "the"]);
    }

    [Fact]
    public void Words_are_ranked_by_how_sure_or_how_strong_they_are_without_the_most_frequent_ones()
    {
        using var archive = new SearchedArchive([.. Enumerable.Range(0, 30).Select(i =>
            new ArticleBuilder($"a{i}").Build("Head", i % 3 == 0 ? "the crack under pressure" : $"the weather was mild on day{i}", i % 5 == 0 ? "pressure of the air" : "quite other things"))]);

        var ranked = archive.AskMatches((index, search, _) => new WordSearch(search, index).RankAsync(SearchedArchive.Query("crack"), new WordOptions { Window = 3 }, TestContext.Current.CancellationToken)).Near;
        var whole = archive.AskMatches((index, search, _) =>
            new WordSearch(search, index).RankAsync(SearchedArchive.Query("crack"), new WordOptions { Window = 3, HasStopWords = true, Rank = WordRank.LogDice }, TestContext.Current.CancellationToken)).Near;

        ranked.Words.Select(word => (word.Near.Word, word.Near.Lines, word.Near.Articles, word.Near.InArchive)).ShouldBe([("pressure", 10, 10, 16)]);
        whole.Words.Select(word => word.Near.Word).ShouldBe(["under", "pressure", "the"]);
        whole.Words[0].LogDice.ShouldBe(14);
    }

    [Fact]
    public void Two_searches_are_told_apart_by_their_words()
    {
        using var archive = new SearchedArchive([.. Enumerable.Range(0, 20).Select(i => new ArticleBuilder($"a{i}").Build("Head", i % 2 == 0 ? "bridge steel river" : "bridge budget tax"))]);

        var keywords = archive.AskMatches((index, search, _) => new WordSearch(search, index).CompareAsync(
            SearchedArchive.Query("river"), SearchedArchive.Query("tax"), new WordOptions(), TestContext.Current.CancellationToken));

        keywords.More.Select(word => word.Word.Word).ShouldBe(["river", "steel"]);
        keywords.Fewer.Select(word => word.Word.Word).ShouldBe(["budget", "tax"]);
        keywords.More[0].LogRatio.ShouldBe(Math.Log2(10 / 0.5), 1e-9);
    }

    private static IEnumerable<string> Words(SearchedArchive archive, string typed) =>
        archive.AskMatches((index, _, _) => index.WordsOfAsync(SearchedArchive.Query(typed), 5, TestContext.Current.CancellationToken))
            .Others.Words.Where(word => word.One.Count > 0).Select(word => word.Word).Order(StringComparer.Ordinal);

    private static IEnumerable<IReadOnlyList<string>> Texts(Article article) =>
        article.Passages.Select(passage => (IReadOnlyList<string>)[.. Tokenizer.Tokenize(passage.Text).Select(word => word.Word)]);

    private static (int Lines, Dictionary<string, long> Counts) PlainCount(IReadOnlyList<Article> articles, int window)
    {
        var (lines, counts) = (0, new Dictionary<string, long>());
        foreach (var words in articles.SelectMany(Texts))
        {
            var matches = Enumerable.Range(0, words.Count).Where(at => Stemmer.Stem(words[at]) == "crack").ToList();
            lines += matches.Count;
            var near = Enumerable.Range(0, words.Count).Where(at => matches.Exists(match => match != at && Math.Abs(match - at) <= window));
            foreach (var word in near.Select(at => words[at]))
                counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        return (lines, counts);
    }
}

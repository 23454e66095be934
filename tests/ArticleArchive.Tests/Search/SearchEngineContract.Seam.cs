using ArticleArchive.Search;
using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Tests.Search;

/// <summary>What others than readers ask of an engine: places without counts, likeness, whole lists, an end.</summary>
public abstract partial class SearchEngineContract
{
    [Theory]
    [InlineData("the", 100)]
    [InlineData("the", 3)]
    [InlineData("in:quote the", 2)]
    [InlineData("by:\"steve warren\" opposite OR crack", 100)]
    [InlineData("crack topic:drones", 100)]
    [InlineData("nowhere", 100)]
    [InlineData("", 100)]
    public void The_newest_are_the_first_of_a_search_sorted_by_date(string typed, int limit) =>
        _archive.Newest(SearchedArchive.Query(typed), limit).ShouldBe(_archive.Find(typed).Take(limit));

    [Theory]
    [InlineData("beginning to crack|sign of weakness", "briefing#1 briefing#3")]
    [InlineData("under pressure|beginning to crack|nowhere", "briefing#1")]
    [InlineData("pressure", "briefing#1 drones#1 co#1")]
    [InlineData("opposite|a sign", "briefing#3")]
    [InlineData("cafe|don't know", "undated#2 undated#3")]
    [InlineData("ministers", "paris#0")]
    [InlineData("cracks", "")]
    [InlineData("pressure the enemy", "")]
    public void Passages_alike_have_at_least_one_of_the_phrases_as_it_is(string phrases, string passages) =>
        Alike(phrases, limit: 100).Order(StringComparer.Ordinal).ShouldBe(Names(passages));

    [Theory]
    [InlineData("pressure|its hull", "drones#1")]
    [InlineData("the crossing|lines were|the", "briefing#2")]
    [InlineData("paris|bridge", "two#1")]
    [InlineData("the|sent nobody", "paris#2")]
    public void The_most_alike_has_more_of_the_phrases_or_a_rarer_one(string phrases, string passage)
    {
        Alike(phrases, limit: 100)[0].ShouldBe(passage);
        Alike(phrases, limit: 1).ShouldBe([passage]);
    }

    [Fact]
    public void Of_many_phrases_those_of_every_part_of_a_text_find_their_passages()
    {
        const string Frequent = "we must keep both banks of this river";
        const string Rare = "quartz heron violet marble copper lantern meadow falcon thistle walnut hazel saffron";
        using var archive = new SearchedArchive(
            _open,
            [
                new ArticleBuilder("spliced").Build("About two", $"He said that {Frequent}.", $"She said {Rare}."),
                .. Enumerable.Range(0, 5).Select(i => new ArticleBuilder($"other-{i}").Build("About one", string.Join(' ', Frequent.Split(' ').Reverse()))),
            ]);
        string[] words = [.. Frequent.Split(' '), .. Rare.Split(' ')];
        var runs = Enumerable.Range(0, words.Length - 2).Select(at => new PhraseNode([.. words.Skip(at).Take(3)])).ToList();

        archive.Similar(runs, 10).ShouldBe(["spliced#2", "spliced#1"]);
    }

    [Property(15)]
    public void Passages_alike_are_those_that_a_search_for_any_of_the_phrases_finds(int seed)
    {
        var made = new MadeArchives(seed);
        var articles = made.Articles();
        using var archive = new SearchedArchive(_open, articles);
        for (var i = 0; i < 10; i++)
        {
            var phrases = made.Phrases();
            var any = SearchedArchive.Query("") with { Root = QueryAlgebra.Or(phrases) };

            archive.Similar(phrases, 1_000).Order(StringComparer.Ordinal)
                .ShouldBe(SearchOracle.Find(articles, any).Order(StringComparer.Ordinal), $"seed {seed}, phrases {i}");
        }
    }

    [Fact]
    public void Articles_that_have_the_words_apart_come_newest_first_and_no_more_than_asked_for()
    {
        _archive.Put(
            new ArticleBuilder("older").On("2001").Build("Salt", "Pepper."),
            new ArticleBuilder("newer").On("2002").Build("Pepper", "Salt."),
            new ArticleBuilder("together").On("2003").Build("Salt", "Salt and pepper."));
        IEnumerable<string> Apart(int limit) =>
            _archive.Articles("salt pepper", limit);

        Apart(5).ShouldBe(["newer", "older"]);
        Apart(1).ShouldBe(["newer"]);
    }

    [Theory]
    [InlineData(SearchSort.Newest)]
    [InlineData(SearchSort.Oldest)]
    [InlineData(SearchSort.Best)]
    public void A_whole_list_is_one_page(SearchSort sort)
    {
        using var archive = new SearchedArchive(_open, new ArticleBuilder("long").Build("Headline", [.. Enumerable.Repeat("the word", 2_000)]));
        var request = new SearchRequest { Query = SearchedArchive.Query("word"), Sort = sort, PageSize = 10_000 };

        archive.Search(request).Hits.Select(hit => hit.Place).Distinct().Count().ShouldBe(2_000);
    }

    [Fact]
    public void A_cancelled_question_stops()
    {
        var cancelled = new CancellationToken(canceled: true);
        var query = SearchedArchive.Query("frayed rainbows");

        Should.Throw<OperationCanceledException>(() => _archive.Ask(index => index.SearchAsync(new SearchRequest { Query = query }, cancelled)));
        Should.Throw<OperationCanceledException>(() => _archive.Ask(index => index.CountAsync(query, cancelled)));
        Should.Throw<OperationCanceledException>(() => _archive.Ask(index => index.FindArticlesAsync(query, 5, cancelled)));
        Should.Throw<OperationCanceledException>(() => _archive.Ask(index => index.FindPlacesAsync(query, SearchSort.Newest, 5, cancelled)));
        Should.Throw<OperationCanceledException>(() => _archive.Ask(index => index.FindSimilarAsync([new PhraseNode(["frayed"])], 5, cancelled)));
        _archive.Find("crack").Count.ShouldBe(3);
    }

    [Fact]
    public void An_article_of_any_length_is_searched_to_its_last_word()
    {
        var filling = string.Join(' ', Enumerable.Range(0, 70_000).Select(i => i % 7 == 0 ? "the" : "word"));
        using var archive = new SearchedArchive(
            _open,
            new ArticleBuilder("before").On("2001").Build("The first", "The word stands here."),
            new ArticleBuilder("giant").On("2002").Build("The giant", $"{filling} the last crossing", $"[Mary Lane: {filling} and a bridge], she said.", "The end."),
            new ArticleBuilder("after").On("2003").Build("The last", "The word stands here too, and the last crossing."));

        archive.Find("\"the last crossing\"").ShouldBe(["after#1", "giant#1"]);
        archive.Find("in:quote \"and a bridge\"").ShouldBe(["giant#2"]);
        archive.Find("by:lane bridge").ShouldBe(["giant#2"]);
        archive.Find("in:narrative \"she said\"").ShouldBe(["giant#2"]);
        archive.Find("word stands").ShouldBe(["after#1", "before#1"]);
        archive.Find("\"the end\"").ShouldBe(["giant#3"]);
    }

    [Fact]
    public void An_article_edited_again_and_again_is_found_by_its_last_words_alone()
    {
        for (var edit = 0; edit < 20; edit++)
            _archive.Put(new ArticleBuilder("drones").On("2015-11-03").From("Harbour Gazette").About("drones").Build("A drone is lost", $"Edit{edit} cracked it."));

        _archive.Find("edit19").ShouldBe(["drones#1"]);
        _archive.Find("edit18").ShouldBeEmpty();
        _archive.Find("crack topic:drones").ShouldBe(["drones#1"]);
        _archive.Search("crack").Facets.Topics.ShouldBe([new ValueCount("Iraq", 2), new ValueCount("drones", 1)]);
        _archive.Find("beginning to crack").ShouldBe(["briefing#1"]);
    }

    [Theory]
    [InlineData("fr", "manifestation", "manifestations", true)]
    [InlineData("fr-CA", "manifestation", "manifestations", true)]
    [InlineData("de", "regierung", "regierungen", true)]
    [InlineData("sv", "regeringen", "regering", true)]
    [InlineData("he", "crack", "cracks", false)]
    public void Words_have_the_forms_of_the_language_of_their_article(string language, string typed, string other, bool isForm)
    {
        using var archive = new SearchedArchive(
            _open,
            new ArticleBuilder("one").In(language).Build("One", $"Zq {other}."),
            new ArticleBuilder("english").Build("Two", "Zq nothing."));

        archive.Find(typed).ShouldBe(isForm ? ["one#1"] : []);
        archive.Search(typed).Hits.Select(hit => hit.Matches.Count).ShouldBe(isForm ? [1] : []);
        archive.Find(other).ShouldBe(["one#1"]);
    }

    [Fact]
    public void The_stem_of_one_language_is_no_word_of_another()
    {
        using var archive = new SearchedArchive(
            _open,
            new ArticleBuilder("french").In("fr").Build("Titre", "Ils run demain."),
            new ArticleBuilder("english").Build("Headline", "They run tomorrow."));

        archive.Find("running").ShouldBe(["english#1"]);
        archive.Find("run").Order(StringComparer.Ordinal).ShouldBe(["english#1", "french#1"]);
    }

    [Theory]
    [InlineData("craked", WordMatch.Spelling, "cracked frayed")]
    [InlineData("presure", WordMatch.Spelling, "pressure")]
    [InlineData("pairs", WordMatch.Spelling, "paris")]
    [InlineData("zzzzzzzz", WordMatch.Spelling, "")]
    [InlineData("fray", WordMatch.Beginning, "frayed fraying")]
    [InlineData("zz", WordMatch.Beginning, "")]
    [InlineData("cracks", WordMatch.Form, "cracks")]
    [InlineData("crakc", WordMatch.Form, "")]
    public void Words_of_the_archive_are_found_by_their_beginning_their_forms_and_their_spelling(string word, WordMatch match, string words) =>
        _archive.Ask(index => index.FindWordsAsync(new WordRequest(word, match, 10), TestContext.Current.CancellationToken))
            .Select(found => found.Word).ShouldBe(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), ignoreOrder: true);

    private IReadOnlyList<string> Alike(string phrases, int limit) =>
        _archive.Similar([.. phrases.Split('|').Select(phrase => new PhraseNode([.. Tokenizer.Tokenize(phrase).Select(token => token.Word)]))], limit);
}

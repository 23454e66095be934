using ArticleArchive.Catalog;
using ArticleArchive.Search;
using ArticleArchive.Tests.Support;
using FsCheck.Xunit;

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
    public void The_newest_are_the_first_of_a_search_sorted_by_date(string typed, int most) =>
        Names(_archive.Engine.Newest(_archive.OpenSnapshot(), SearchedArchive.Query(typed), most, TestContext.Current.CancellationToken)).ShouldBe(_archive.Find(typed).Take(most));

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
        Alike(phrases, most: 100).Order(StringComparer.Ordinal).ShouldBe(Names(passages));

    [Theory]
    [InlineData("pressure|its hull", "drones#1")]
    [InlineData("the crossing|lines were|the", "briefing#2")]
    [InlineData("paris|bridge", "two#1")]
    [InlineData("the|sent nobody", "paris#2")]
    public void The_most_alike_has_more_of_the_phrases_or_a_rarer_one(string phrases, string passage)
    {
        Alike(phrases, most: 100)[0].ShouldBe(passage);
        Alike(phrases, most: 1).ShouldBe([passage]);
    }

    [Property(MaxTest = 15)]
    public void Passages_alike_are_those_that_a_search_for_any_of_the_phrases_finds(int seed)
    {
        var made = new MadeArchives(seed);
        var articles = made.Articles();
        using var archive = new SearchedArchive(Open, articles);
        for (var i = 0; i < 10; i++)
        {
            var phrases = made.Phrases();
            var any = SearchedArchive.Query("") with { Root = QueryAlgebra.Or(phrases) };

            archive.Names(archive.Engine.Alike(archive.OpenSnapshot(), phrases, 1_000, TestContext.Current.CancellationToken)).Order(StringComparer.Ordinal)
                .ShouldBe(SearchOracle.Find(articles, any).Order(StringComparer.Ordinal), $"seed {seed}, phrases {i}");
        }
    }

    [Fact]
    public void Articles_that_have_the_words_apart_come_newest_first_and_no_more_than_asked_for()
    {
        _archive.Put(
            new MadeArticle("older") { Date = "2001" }.With("Salt", "Pepper."),
            new MadeArticle("newer") { Date = "2002" }.With("Pepper", "Salt."),
            new MadeArticle("together") { Date = "2003" }.With("Salt", "Salt and pepper."));
        IEnumerable<string> Apart(int most) =>
            _archive.Engine.SpreadOver(_archive.OpenSnapshot(), SearchedArchive.Query("salt pepper"), most, TestContext.Current.CancellationToken).Select(_archive.SlugOf);

        Apart(5).ShouldBe(["newer", "older"]);
        Apart(1).ShouldBe(["newer"]);
    }

    [Theory]
    [InlineData(SearchSort.Newest)]
    [InlineData(SearchSort.Oldest)]
    [InlineData(SearchSort.Best)]
    public void A_whole_list_is_one_page(SearchSort sort)
    {
        using var archive = new SearchedArchive(Open, new MadeArticle("long").With("Headline", [.. Enumerable.Repeat("the word", 2_000)]));
        var request = new SearchRequest { Query = SearchedArchive.Query("word"), Sort = sort, PageSize = 10_000 };

        archive.Engine.Search(archive.OpenSnapshot(), request, TestContext.Current.CancellationToken).Passages.Distinct().Count().ShouldBe(2_000);
    }

    [Fact]
    public void A_cancelled_question_stops()
    {
        var cancelled = new CancellationToken(canceled: true);
        var query = SearchedArchive.Query("frayed rainbows");

        Should.Throw<OperationCanceledException>(() => _archive.Engine.Search(_archive.OpenSnapshot(), new SearchRequest { Query = query }, cancelled));
        Should.Throw<OperationCanceledException>(() => _archive.Engine.Count(_archive.OpenSnapshot(), query, cancelled));
        Should.Throw<OperationCanceledException>(() => _archive.Engine.SpreadOver(_archive.OpenSnapshot(), query, 5, cancelled));
        Should.Throw<OperationCanceledException>(() => _archive.Engine.Newest(_archive.OpenSnapshot(), query, 5, cancelled));
        Should.Throw<OperationCanceledException>(() => _archive.Engine.Alike(_archive.OpenSnapshot(), [new PhraseNode(["frayed"])], 5, cancelled));
        _archive.Find("crack").Count.ShouldBe(3);
    }

    private IReadOnlyList<string> Alike(string phrases, int most) => Names(_archive.Engine.Alike(
        _archive.OpenSnapshot(), [.. phrases.Split('|').Select(phrase => new PhraseNode([.. Tokenizer.Tokenize(phrase).Select(token => token.Word)]))],
        most,
        TestContext.Current.CancellationToken));

    private IReadOnlyList<string> Names(IReadOnlyList<(ArticleKey Article, int Passage)> places) => _archive.Names(places);
}

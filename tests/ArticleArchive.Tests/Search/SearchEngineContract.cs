using ArticleArchive.Catalog;
using ArticleArchive.Search;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Tests.Search;

/// <summary>What every search engine must do.</summary>
public abstract partial class SearchEngineContract : IDisposable
{
    private readonly Func<ArchiveCatalog, ISearchEngine> _open;
    private readonly SearchedArchive _archive;
    private readonly int _queries;

    /// <summary>Holds an engine over a catalog to the contract.</summary>
    /// <param name="open">Opens the engine.</param>
    /// <param name="queries">How many queries each made archive is asked.</param>
    protected SearchEngineContract(Func<ArchiveCatalog, ISearchEngine> open, int queries = 50)
    {
        (_open, _queries) = (open, queries);
        _archive = new SearchedArchive(open, ContractArticles.All);
    }

    [Theory]
    [InlineData("crack pressure", "briefing#1 drones#1")]
    [InlineData("cracking", "briefing#1 briefing#2 drones#1")]
    [InlineData("\"beginning to crack\"", "briefing#1")]
    [InlineData("\"beginning to cracks\"", "")]
    [InlineData("\"not all unicorns\"", "")]
    [InlineData("\"not all * unicorns\"", "briefing#4")]
    [InlineData("\"unicorns * all\"", "")]
    [InlineData("\"all * * and rainbows\"", "briefing#4")]
    [InlineData("fray*", "briefing#0 briefing#2")]
    [InlineData("paris OR ankara", "paris#0 paris#1 undated#1")]
    [InlineData("paris ankara", "paris#1")]
    [InlineData("pressure -drone", "briefing#1 co#1")]
    [InlineData("pressure -\"under pressure\"", "drones#1 co#1")]
    [InlineData("(crack OR fray) enemy", "briefing#0 briefing#2")]
    [InlineData("iraq NEAR/2 syria", "paris#1")]
    [InlineData("syria NEAR/2 iraq", "paris#1")]
    [InlineData("iraq NEAR/1 syria", "")]
    [InlineData("\"under pressure\" SAME \"beginning to crack\"", "briefing#1")]
    [InlineData("co-ordinated", "co#1 co#2")]
    [InlineData("“co ordinated”", "co#1 co#2")]
    [InlineData("cafe", "undated#2")]
    [InlineData("CAFÉ", "undated#2")]
    [InlineData("40%", "drones#2")]
    [InlineData("40", "drones#2 cost#1")]
    [InlineData("\"40 per cent of its way\"", "drones#2")]
    [InlineData("£40", "cost#1")]
    [InlineData("$40", "")]
    [InlineData("\"£40 million\"", "cost#1")]
    [InlineData("\"40 million\"", "cost#1")]
    [InlineData("-5", "cost#1")]
    [InlineData("5", "cost#1 cost#2")]
    [InlineData("\"5 percent\"", "cost#2")]
    [InlineData("c++", "cost#2")]
    [InlineData("c#", "")]
    [InlineData("in:quote \"rose by 5%\"", "cost#2")]
    [InlineData("\"we will not go\"", "cost#2")]
    [InlineData("£40 NEAR/2 bill", "cost#1")]
    [InlineData("US", "paris#2")]
    [InlineData("U.S.", "paris#2")]
    [InlineData("don't", "undated#3")]
    [InlineData("don’t", "undated#3")]
    [InlineData("\"pressure the enemy\"", "")]
    [InlineData("日", "undated#4")]
    [InlineData("nowhere", "")]
    [InlineData("", "")]
    public void What_a_reader_types_finds_what_it_means(string typed, string passages) => Found(typed).ShouldBe(Names(passages));

    [Theory]
    [InlineData("topic:drones", "drones#0 drones#1 drones#2")]
    [InlineData("topic:\"Air Power\" crack", "drones#1")]
    [InlineData("source:\"meridian wire\" crack", "briefing#1 briefing#2")]
    [InlineData("topic:drones topic:diplomacy pressure", "drones#1")]
    [InlineData("crack -topic:drones", "briefing#1 briefing#2")]
    [InlineData("crack source:\"Meridian Wire\" topic:drones", "")]
    [InlineData("pressure year:2016", "briefing#1")]
    [InlineData("pressure year:2016 year:2015", "briefing#1 drones#1")]
    [InlineData("year:undated café", "undated#2")]
    [InlineData("paris year:undated", "undated#1")]
    [InlineData("crack before:2016", "drones#1")]
    [InlineData("crack before:2016-01-29", "drones#1")]
    [InlineData("crack before:2016-01-30", "briefing#1 briefing#2 drones#1")]
    [InlineData("crack after:2016", "briefing#1 briefing#2")]
    [InlineData("crack after:2016-01-30", "")]
    [InlineData("paris after:2016-01", "paris#0 paris#1")]
    [InlineData("paris -after:2016-01", "undated#1")]
    [InlineData("paris before:2030", "paris#0 paris#1")]
    [InlineData("pressure after:2015 before:2016", "drones#1")]
    public void Filters_leave_what_they_say(string typed, string passages) => Found(typed).ShouldBe(Names(passages));

    [Theory]
    [InlineData("in:quote crack", "briefing#1")]
    [InlineData("in:narrative crack", "briefing#2 drones#1")]
    [InlineData("in:headline crack", "")]
    [InlineData("in:headline paris", "paris#0")]
    [InlineData("in:narrative paris", "paris#1 undated#1")]
    [InlineData("in:quote \"exactly the opposite we view it\"", "briefing#3")]
    [InlineData("in:quote \"we view it as a sign of weakness\"", "briefing#3")]
    [InlineData("in:quote \"sign of weakness and we will\"", "briefing#3")]
    [InlineData("in:quote \"we will press on\"", "briefing#5")]
    [InlineData("\"exactly the opposite we view it\"", "")]
    [InlineData("in:narrative \"the crossing he said\"", "")]
    [InlineData("in:narrative \"he said\"", "briefing#1 briefing#3")]
    [InlineData("in:reported ferry", "reported#1 reported#2")]
    [InlineData("in:reported quay", "")]
    [InlineData("in:reported leaks", "")]
    [InlineData("in:reported \"that it leaks\"", "")]
    [InlineData("in:reported \"ferry that and\"", "")]
    [InlineData("in:reported by:brook ferry", "reported#1")]
    [InlineData("in:reported by:brook", "reported#1 reported#2")]
    [InlineData("in:reported by:moor added", "")]
    [InlineData("in:reported -by:brook added", "")]
    [InlineData("in:reported -by:brook", "reported#2")]
    [InlineData("in:narrative ferry", "")]
    [InlineData("in:narrative quay", "reported#1")]
    public void A_voice_is_searched_alone(string typed, string passages) => Found(typed).ShouldBe(Names(passages));

    [Theory]
    [InlineData("by:\"steve warren\" crack", "briefing#1")]
    [InlineData("by:warren crack", "briefing#1")]
    [InlineData("by:\"Colonel Steve Warren\" crack", "briefing#1")]
    [InlineData("by:\"mary lane\" crack", "")]
    [InlineData("by:\"mary lane\" bridge", "two#1")]
    [InlineData("by:\"steve warren\" bridge", "")]
    [InlineData("by:\"steve warren\" \"opposite we view it\"", "briefing#3")]
    [InlineData("by:\"mary lane\" by:\"owen marsh\" bridge OR road", "two#1 two#2")]
    [InlineData("by:nobody crack", "")]
    public void The_words_of_one_speaker_are_searched_alone(string typed, string passages) => Found(typed).ShouldBe(Names(passages));

    [Theory]
    [InlineData(SearchSort.Newest, "briefing#1 briefing#2 drones#1")]
    [InlineData(SearchSort.Oldest, "drones#1 briefing#1 briefing#2")]
    public void Results_are_in_the_order_of_dates_and_then_of_the_text(SearchSort sort, string passages) =>
        _archive.Find("crack", sort).ShouldBe(passages.Split(' '));

    [Fact]
    public void Undated_articles_are_the_oldest() =>
        _archive.Find("paris", SearchSort.Newest).ShouldBe(["paris#0", "paris#1", "undated#1"]);

    [Theory]
    [InlineData("cracked", "drones#1 briefing#2 briefing#1")]
    [InlineData("paris", "paris#0 undated#1 paris#1")]
    public void The_best_match_has_the_words_as_typed_in_a_headline_or_a_short_passage(string typed, string passages) =>
        _archive.Find(typed, SearchSort.Best).ShouldBe(passages.Split(' '));

    [Fact]
    public void Pages_follow_one_another_and_end()
    {
        var pages = Enumerable.Range(1, 4).Select(page => _archive.Search(
            new SearchRequest { Query = SearchedArchive.Query("the"), Sort = SearchSort.Newest, Page = page, PageSize = 4 })).ToList();

        pages.ShouldAllBe(page => page.Total == 11);
        pages.Select(page => page.Hits.Count).ShouldBe([4, 4, 3, 0]);
        pages.SelectMany(_archive.Names).ShouldBe(_archive.Find("the"));
        _archive.Search(new SearchRequest { Query = SearchedArchive.Query("the"), Page = int.MaxValue, PageSize = 100 }).Hits.ShouldBeEmpty();
    }

    [Fact]
    public void Facets_count_all_passages_found()
    {
        var facets = _archive.Search("crack OR pressure OR road").Facets;

        facets.Years.ShouldBe([new("2016", 2), new("2015", 1), new("2014", 1), new("2013", 2)]);
        facets.Topics.ShouldBe([new("Iraq", 2), new("drones", 1), new("air power", 1)], ignoreOrder: true);
        facets.Sources.ShouldBe([new("Meridian Wire", 2), new("Harbour Gazette", 1)]);
        facets.Voices.ShouldBe([new("quote", 3), new("narrative", 3)], ignoreOrder: true);
        facets.Speakers.ShouldBe([new("Owen Marsh", 2), new("Steve Warren", 1)]);
    }

    [Theory]
    [InlineData("the")]
    [InlineData("crack OR road OR paris")]
    [InlineData("in:quote the")]
    [InlineData("-zebra")]
    public void A_facet_counts_what_its_filter_leaves(string typed)
    {
        var facets = _archive.Search(typed).Facets;

        foreach (var year in facets.Years.NotEmpty())
            _archive.Search($"{typed} year:{year.Value}").Total.ShouldBe(year.Count, year.Value);
        foreach (var topic in facets.Topics.NotEmpty())
            _archive.Search($"{typed} topic:\"{topic.Value}\"").Total.ShouldBe(topic.Count, topic.Value);
        foreach (var source in facets.Sources.NotEmpty())
            _archive.Search($"{typed} source:\"{source.Value}\"").Total.ShouldBe(source.Count, source.Value);
        foreach (var speaker in facets.Speakers.NotEmpty())
            _archive.Search($"{typed} by:\"{speaker.Value}\"").Total.ShouldBe(speaker.Count, speaker.Value);
        foreach (var voice in facets.Voices.Where(_ => !typed.StartsWith("in:", StringComparison.Ordinal)))
            _archive.Search($"{typed} in:{voice.Value}").Total.ShouldBe(voice.Count, voice.Value);
    }

    [Theory]
    [InlineData("frayed rainbows", "briefing")]
    [InlineData("drone way", "drones")]
    [InlineData("crack rainbows -frayed", "")]
    [InlineData("drone pressure", "")]
    [InlineData("in:narrative frayed rainbows", "")]
    [InlineData("frayed", "")]
    [InlineData("frayed rainbows topic:drones", "")]
    public void Words_that_no_passage_has_together_are_found_in_one_article(string typed, string slug) =>
        _archive.Articles(typed, 5).ShouldBe(slug.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void The_best_of_many_matches_comes_first_however_old_it_is()
    {
        using var archive = new SearchedArchive(
            _open,
            new ArticleBuilder("oldest").On("1950").Build("The word", "Nothing."),
            new ArticleBuilder("long").On("2020").Build("Headline", [.. Enumerable.Repeat("the word stands in this sentence too", 10_001)]));

        var broad = archive.Search("word", SearchSort.Best);
        broad.Total.ShouldBe(10_002);
        archive.Names(broad)[0].ShouldBe("oldest#0");
    }

    [Fact]
    public void What_changes_in_the_archive_changes_in_the_results()
    {
        _archive.Put(new ArticleBuilder("drones").On("2020").Build("A balloon is lost", "It cracked."), new ArticleBuilder("new").Build("New", "[Mary Lane: We cracked it.]"));
        _archive.Remove("briefing");

        _archive.Find("crack").ShouldBe(["drones#1", "new#1"]);
        _archive.Find("in:quote crack").ShouldBe(["new#1"]);
        _archive.Find("by:lane").ShouldBe(["new#1", "two#1"], ignoreOrder: true);
        _archive.Find("by:warren").ShouldBeEmpty();
        _archive.Search("crack").Facets.Years.ShouldBe([new("2020", 1), new("undated", 1)]);
    }

    [Fact]
    public void A_change_that_is_dropped_leaves_nothing()
    {
        using (var change = _archive.Change())
        {
            SearchedArchive.Put(change, [new ArticleBuilder("new").Build("New", "A zebra cracked it."), new ArticleBuilder("drones").Build("Gone")]);
            _archive.Find("zebra").ShouldBeEmpty();
        }

        _archive.Find("zebra").ShouldBeEmpty();
        _archive.Find("crack").ShouldBe(["briefing#1", "briefing#2", "drones#1"]);
    }

    [Property(40)]
    public void An_engine_finds_what_the_text_says(int seed)
    {
        var made = new MadeArchives(seed);
        var articles = made.Articles();
        using var archive = new SearchedArchive(_open, articles);
        for (var i = 0; i < _queries; i++)
        {
            var query = made.Query();
            var found = archive.Search(query);

            var why = $"seed {seed}, query {i}: {QueryWriter.Write(query)}";
            archive.Names(found).Order(StringComparer.Ordinal).ShouldBe(SearchOracle.Find(articles, query).Order(StringComparer.Ordinal), why);
            found.Total.ShouldBe(found.Hits.Count, why);
            archive.Count(query).ShouldBe(found.Total, why);
            archive.Newest(query, 3).ShouldBe(archive.Names(found).Take(3), why);
        }
    }

    public void Dispose()
    {
        _archive.Dispose();
        GC.SuppressFinalize(this);
    }

    private string[] Found(string typed)
    {
        var found = _archive.Search(typed);
        found.Total.ShouldBe(found.Hits.Count);
        return [.. _archive.Names(found).Order(StringComparer.Ordinal)];
    }

    private static string[] Names(string passages) => [.. passages.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];
}

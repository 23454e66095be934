using ArticleArchive.Catalog;
using ArticleArchive.Search;
using ArticleArchive.Tests.Support;
using FsCheck.Xunit;

namespace ArticleArchive.Tests.Search;

/// <summary>What every search engine must do.</summary>
public abstract class SearchEngineContract : IDisposable
{
    private readonly SearchedArchive _archive;

    protected SearchEngineContract() => _archive = new SearchedArchive(Open, ContractArticles.All);

    /// <summary>The engine over a catalog.</summary>
    protected abstract ISearchEngine Open(ArchiveCatalog catalog);

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
    [InlineData("40", "drones#2")]
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

    [Property(MaxTest = 40)]
    public void An_engine_finds_what_the_text_says(int seed)
    {
        var made = new MadeArchives(seed);
        var articles = made.Articles();
        using var archive = new SearchedArchive(Open, articles);
        for (var i = 0; i < 50; i++)
        {
            var query = made.Query();
            var found = archive.Search(query);

            var why = $"seed {seed}, query {i}: {QueryWriter.Write(query)}";
            archive.Names(found).Order(StringComparer.Ordinal).ShouldBe(SearchOracle.Find(articles, query).Order(StringComparer.Ordinal), why);
            found.Total.ShouldBe(found.Passages.Count, why);
            archive.Engine.Count(query, TestContext.Current.CancellationToken).ShouldBe(found.Total, why);
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
        found.Total.ShouldBe(found.Passages.Count);
        return [.. _archive.Names(found).Order(StringComparer.Ordinal)];
    }

    private static string[] Names(string passages) => [.. passages.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];
}

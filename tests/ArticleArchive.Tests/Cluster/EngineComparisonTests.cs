using System.Globalization;
using ArticleArchive.Search;
using ArticleArchive.Search.Queries;
using ArticleArchive.Tests.Search;

namespace ArticleArchive.Tests.Cluster;

/// <summary>The cluster beside the embedded index: the same questions to the same articles. <c>ARCHIVE_COMPARED=2000</c> asks 2,000.</summary>
[Collection(ClusterTests.Name)]
public sealed class EngineComparisonTests(ClusterFixture fixture)
{
    private const int QueriesOfAnArchive = 50;

    private static int Compared
    {
        get
        {
            var asked = Environment.GetEnvironmentVariable("ARCHIVE_COMPARED");
            return int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 100;
        }
    }

    [Fact]
    public void Both_engines_find_the_same_passages_in_the_same_order_and_count_the_same()
    {
        for (var asked = 0; asked < Compared; asked += QueriesOfAnArchive)
        {
            var made = new MadeArchives(7_000 + asked);
            var articles = made.Articles();
            using var one = new SearchedArchive(articles);
            using var other = new SearchedArchive(_ => fixture.Engine, articles);
            for (var i = 0; i < QueriesOfAnArchive; i++)
                Compare(one, other, made.Query(), i % 2 == 0 ? SearchSort.Newest : SearchSort.Oldest);
        }
    }

    private static void Compare(SearchedArchive one, SearchedArchive other, Query query, SearchSort sort)
    {
        var (expected, found) = (one.Search(query, sort), other.Search(query, sort));

        var why = QueryWriter.Write(query);
        other.Names(found).ShouldBe(one.Names(expected), why);
        found.Total.ShouldBe(expected.Total, why);
        found.Hits.Select(hit => string.Join(' ', hit.Matches)).ShouldBe(expected.Hits.Select(hit => string.Join(' ', hit.Matches)), why);
        found.Facets.Years.ShouldBe(expected.Facets.Years, why);
        found.Facets.Topics.ShouldBe(expected.Facets.Topics, why);
        found.Facets.Sources.ShouldBe(expected.Facets.Sources, why);
        found.Facets.Voices.ShouldBe(expected.Facets.Voices, ignoreOrder: true, why);
        found.Facets.Speakers.ShouldBe(expected.Facets.Speakers, why);
        Dates(found).ShouldBe(Dates(expected), why);
        other.Search(query, SearchSort.Best).Total.ShouldBe(expected.Total, why);
    }

    private static IEnumerable<KeyValuePair<DateSpan, long>> Dates(SearchPage page) =>
        page.Facets.Dates.OrderBy(date => date.Key.First).ThenBy(date => date.Key.Last);
}

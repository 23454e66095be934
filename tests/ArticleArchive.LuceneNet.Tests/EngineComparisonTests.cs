using ArticleArchive.Search;
using ArticleArchive.Tests.Support;

namespace ArticleArchive.LuceneNet.Tests;

/// <summary>Both engines on one archive: what one finds, the other finds.</summary>
public sealed class EngineComparisonTests(SampleInBoth sample)
{
    private const int QueriesAKind = 40;
    private const int Everything = 1_000_000;

    private readonly CancellationToken _cancellationToken = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("word")]
    [InlineData("words")]
    [InlineData("phrase")]
    [InlineData("gap")]
    [InlineData("prefix")]
    [InlineData("near")]
    [InlineData("either")]
    [InlineData("without")]
    [InlineData("voice")]
    [InlineData("speaker")]
    [InlineData("not speaker")]
    [InlineData("filter")]
    [InlineData("filters")]
    public void Both_find_the_same_passages_in_the_same_order_with_the_same_counts(string kind)
    {
        var queries = new SampleQueries(sample.Articles, 5);
        var found = 0L;
        for (var i = 0; i < QueriesAKind; i++)
        {
            var query = SearchedArchive.Query(queries.Of(kind));
            found += Same(query).Total > 0 ? 1 : 0;
        }

        found.ShouldBeGreaterThan(QueriesAKind / 4);
    }

    [Fact]
    public void Both_find_the_same_articles_for_words_apart_and_the_same_passages_alike()
    {
        var queries = new SampleQueries(sample.Articles, 6);
        var apart = 0;
        for (var i = 0; i < QueriesAKind; i++)
        {
            var words = SearchedArchive.Query(queries.Of("words"));
            var articles = sample.Sqlite.Slugs(sample.Sqlite.Engine.SpreadOver(words, 5, _cancellationToken));
            sample.Lucene.Slugs(sample.Lucene.Engine.SpreadOver(words, 5, _cancellationToken)).ShouldBe(articles, words.Typed);
            apart += articles.Count;

            var phrases = Enumerable.Range(0, 3).Select(_ => SearchedArchive.Query(queries.Of("phrase")).Root).OfType<PhraseNode>().ToList();
            sample.Lucene.Names(sample.Lucene.Engine.Alike(phrases, 100, _cancellationToken))
                .ShouldBe(sample.Sqlite.Names(sample.Sqlite.Engine.Alike(phrases, 100, _cancellationToken)));
        }

        apart.ShouldBePositive();
    }

    private EngineResults Same(Query query)
    {
        var expected = Search(sample.Sqlite, query, SearchSort.Newest);
        var newest = Search(sample.Lucene, query, SearchSort.Newest);
        var oldest = Search(sample.Lucene, query, SearchSort.Oldest);
        var best = Search(sample.Lucene, query, SearchSort.Best);

        newest.Total.ShouldBe(expected.Total, query.Typed);
        sample.Lucene.Names(newest.Passages).ShouldBe(sample.Sqlite.Names(expected.Passages), query.Typed);
        sample.Lucene.Names(oldest.Passages).ShouldBe(sample.Sqlite.Names(Search(sample.Sqlite, query, SearchSort.Oldest).Passages), query.Typed);
        sample.Lucene.Names(best.Passages).Order(StringComparer.Ordinal).ShouldBe(sample.Lucene.Names(newest.Passages).Order(StringComparer.Ordinal), query.Typed);
        sample.Lucene.Engine.Count(query, _cancellationToken).ShouldBe(expected.Total, query.Typed);
        ShouldBeSame(newest.Facets, expected.Facets, query.Typed);
        return newest;
    }

    private static void ShouldBeSame(SearchFacets facets, SearchFacets expected, string why)
    {
        facets.Years.ShouldBe(expected.Years, why);
        facets.Topics.ShouldBe(expected.Topics, ignoreOrder: true, why);
        facets.Sources.ShouldBe(expected.Sources, ignoreOrder: true, why);
        facets.Voices.ShouldBe(expected.Voices, ignoreOrder: true, why);
        facets.Speakers.Select(speaker => speaker.Count).ShouldBe(expected.Speakers.Select(speaker => speaker.Count), why);
        if (expected.Speakers.Count < 100)
            facets.Speakers.ShouldBe(expected.Speakers, ignoreOrder: true, why);
    }

    private EngineResults Search(SampleInBoth.BuiltArchive archive, Query query, SearchSort sort) =>
        archive.Engine.Search(new SearchRequest { Query = query, Sort = sort, PageSize = Everything }, _cancellationToken);
}

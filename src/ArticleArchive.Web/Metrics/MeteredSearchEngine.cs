using ArticleArchive.Search;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Web.Metrics;

/// <summary>Times the answers of a search engine.</summary>
internal sealed class MeteredSearchEngine(ISearchEngine engine, SiteMetrics metrics) : ISearchEngine
{
    public ISearchIndex Index => engine.Index;

    public IPassageIndex Open(CatalogSnapshot catalog, ISearchPace? pace = null) => new MeasuredIndex(engine.Open(catalog, pace), metrics);

    private sealed class MeasuredIndex(IPassageIndex index, SiteMetrics metrics) : IPassageIndex
    {
        public Task<SearchPage> SearchAsync(SearchRequest request, CancellationToken cancellationToken) =>
            metrics.SearchAsync("search", () => index.SearchAsync(request, cancellationToken));

        public Task<long> CountAsync(Query query, CancellationToken cancellationToken) =>
            metrics.SearchAsync("count", () => index.CountAsync(query, cancellationToken));

        public Task<IReadOnlyList<PassagePlace>> FindPlacesAsync(Query query, SearchSort sort, int limit, CancellationToken cancellationToken) =>
            metrics.SearchAsync("places", () => index.FindPlacesAsync(query, sort, limit, cancellationToken));

        public Task<IReadOnlyList<ArticleSummary>> FindArticlesAsync(Query query, int limit, CancellationToken cancellationToken) =>
            metrics.SearchAsync("articles", () => index.FindArticlesAsync(query, limit, cancellationToken));

        public Task<IReadOnlyList<PassagePlace>> FindSimilarAsync(IReadOnlyList<PhraseNode> phrases, int limit, CancellationToken cancellationToken) =>
            metrics.SearchAsync("similar", () => index.FindSimilarAsync(phrases, limit, cancellationToken));

        public Task<IReadOnlyList<WordCount>> FindWordsAsync(WordRequest request, CancellationToken cancellationToken) =>
            metrics.SearchAsync("words", () => index.FindWordsAsync(request, cancellationToken));

        public void Dispose() => index.Dispose();
    }
}

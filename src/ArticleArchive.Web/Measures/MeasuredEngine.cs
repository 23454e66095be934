using ArticleArchive.Catalog;
using ArticleArchive.Search;

namespace ArticleArchive.Web.Measures;

/// <summary>A search engine whose answers are timed.</summary>
internal sealed class MeasuredEngine(ISearchEngine engine, SiteMeasures measures) : ISearchEngine
{
    public ISearchIndex Index => engine.Index;

    public IPassageIndex Open(CatalogSnapshot catalog) => new MeasuredIndex(engine.Open(catalog), measures);

    private sealed class MeasuredIndex(IPassageIndex index, SiteMeasures measures) : IPassageIndex
    {
        public Task<SearchPage> SearchAsync(SearchRequest request, CancellationToken cancellationToken) =>
            measures.SearchAsync("search", () => index.SearchAsync(request, cancellationToken));

        public Task<long> CountAsync(Query query, CancellationToken cancellationToken) => measures.SearchAsync("count", () => index.CountAsync(query, cancellationToken));

        public Task<IReadOnlyList<PassagePlace>> FindPlacesAsync(Query query, SearchSort sort, int most, CancellationToken cancellationToken) =>
            measures.SearchAsync("places", () => index.FindPlacesAsync(query, sort, most, cancellationToken));

        public Task<IReadOnlyList<ArticleSummary>> FindArticlesAsync(Query query, int most, CancellationToken cancellationToken) =>
            measures.SearchAsync("articles", () => index.FindArticlesAsync(query, most, cancellationToken));

        public Task<IReadOnlyList<PassagePlace>> FindSimilarAsync(IReadOnlyList<PhraseNode> phrases, int most, CancellationToken cancellationToken) =>
            measures.SearchAsync("similar", () => index.FindSimilarAsync(phrases, most, cancellationToken));

        public Task<IReadOnlyList<WordCount>> FindWordsAsync(WordRequest request, CancellationToken cancellationToken) =>
            measures.SearchAsync("words", () => index.FindWordsAsync(request, cancellationToken));

        public void Dispose() => index.Dispose();
    }
}

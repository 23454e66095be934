using ArticleArchive.Catalog;
using ArticleArchive.Search;

namespace ArticleArchive.Web.Measures;

/// <summary>A search engine whose answers are timed.</summary>
internal sealed class MeasuredEngine(ISearchEngine engine, SiteMeasures measures) : ISearchEngine
{
    public ISearchIndex Index => engine.Index;

    public EngineResults Search(CatalogSnapshot snapshot, SearchRequest request, CancellationToken cancellationToken) => measures.Search("search", () => engine.Search(snapshot, request, cancellationToken));

    public long Count(CatalogSnapshot snapshot, Query query, CancellationToken cancellationToken) => measures.Search("count", () => engine.Count(snapshot, query, cancellationToken));

    public IReadOnlyList<ArticleKey> SpreadOver(CatalogSnapshot snapshot, Query query, int most, CancellationToken cancellationToken) =>
        measures.Search("spread", () => engine.SpreadOver(snapshot, query, most, cancellationToken));

    public IReadOnlyList<(ArticleKey Article, int Passage)> Newest(CatalogSnapshot snapshot, Query query, int most, CancellationToken cancellationToken) =>
        measures.Search("newest", () => engine.Newest(snapshot, query, most, cancellationToken));

    public IReadOnlyList<(ArticleKey Article, int Passage)> Alike(CatalogSnapshot snapshot, IReadOnlyList<PhraseNode> phrases, int most, CancellationToken cancellationToken) =>
        measures.Search("alike", () => engine.Alike(snapshot, phrases, most, cancellationToken));
}

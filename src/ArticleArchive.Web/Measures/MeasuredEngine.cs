using ArticleArchive.Catalog;
using ArticleArchive.Search;

namespace ArticleArchive.Web.Measures;

/// <summary>A search engine whose answers are timed.</summary>
internal sealed class MeasuredEngine(ISearchEngine engine, SiteMeasures measures) : ISearchEngine
{
    public ISearchIndex Index => engine.Index;

    public EngineResults Search(SearchRequest request, CancellationToken cancellationToken) => measures.Search("search", () => engine.Search(request, cancellationToken));

    public long Count(Query query, CancellationToken cancellationToken) => measures.Search("count", () => engine.Count(query, cancellationToken));

    public IReadOnlyList<ArticleKey> SpreadOver(Query query, int most, CancellationToken cancellationToken) =>
        measures.Search("spread", () => engine.SpreadOver(query, most, cancellationToken));

    public IReadOnlyList<(ArticleKey Article, int Passage)> Newest(Query query, int most, CancellationToken cancellationToken) =>
        measures.Search("newest", () => engine.Newest(query, most, cancellationToken));

    public IReadOnlyList<(ArticleKey Article, int Passage)> Alike(IReadOnlyList<PhraseNode> phrases, int most, CancellationToken cancellationToken) =>
        measures.Search("alike", () => engine.Alike(phrases, most, cancellationToken));
}

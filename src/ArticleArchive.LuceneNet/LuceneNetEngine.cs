using ArticleArchive.Catalog;
using ArticleArchive.Search;

namespace ArticleArchive.LuceneNet;

/// <summary>Search with Lucene.Net, in a folder beside the catalog's file.</summary>
public sealed class LuceneNetEngine : ISearchEngine, IDisposable
{
    /// <summary>How it is chosen.</summary>
    public static SearchEngineKind Kind { get; } = new("LuceneNet", "lucenenet", catalog => new LuceneNetEngine(catalog));

    private readonly ArchiveCatalog _catalog;
    private readonly OpenStates _states;

    /// <summary>The engine over a catalog.</summary>
    public LuceneNetEngine(ArchiveCatalog catalog)
    {
        var folder = new IndexFolder(catalog.FullPath);
        _catalog = catalog;
        _states = new OpenStates(folder);
        Index = new LuceneNetIndex(folder, _states);
    }

    /// <inheritdoc/>
    public ISearchIndex Index { get; }

    /// <inheritdoc/>
    public EngineResults Search(SearchRequest request, CancellationToken cancellationToken) => Ask(session =>
    {
        var found = session.FindPassages(request.Query);
        return new EngineResults
        {
            Total = found.Count,
            Passages = [.. new Ranking(session, request.Query).Page(found, request).Select(PlaceOf)],
            Facets = new FacetCounter(session).Count(request.Query, found),
        };
    }, cancellationToken);

    /// <inheritdoc/>
    public long Count(Query query, CancellationToken cancellationToken) => Ask(session => session.Count(query), cancellationToken);

    /// <inheritdoc/>
    public IReadOnlyList<ArticleKey> SpreadOver(Query query, int most, CancellationToken cancellationToken) =>
        Ask(session => new Spread(session.FindRows).Over(query).Take(most).ToList(), cancellationToken);

    /// <inheritdoc/>
    public IReadOnlyList<(ArticleKey Article, int Passage)> Newest(Query query, int most, CancellationToken cancellationToken) =>
        Ask(session => new Ranking(session, query).Newest(session.FindPassages(query), most).Select(PlaceOf).ToList(), cancellationToken);

    /// <inheritdoc/>
    public IReadOnlyList<(ArticleKey Article, int Passage)> Alike(IReadOnlyList<PhraseNode> phrases, int most, CancellationToken cancellationToken) =>
        Ask(session => new Likeness(session).Of(phrases).Take(most).Select(PlaceOf).ToList(), cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _states.Dispose();

    private static (ArticleKey Article, int Passage) PlaceOf(long row) => (ArticleKey.OfRow(row), ArticleKey.PassageOfRow(row));

    private T Ask<T>(Func<SearchSession, T> ask, CancellationToken cancellation) => _catalog.InOneState(() =>
    {
        cancellation.ThrowIfCancellationRequested();
        var generation = _catalog.Summary.Generation;
        try
        {
            using var state = _states.Take(generation);
            return ask(new SearchSession(state, _catalog, cancellation));
        }
        catch (IOException broken)
        {
            _states.GiveUp(generation);
            throw new ArchiveUnavailableException("The search index is broken or missing; it is built again.", broken);
        }
    });
}

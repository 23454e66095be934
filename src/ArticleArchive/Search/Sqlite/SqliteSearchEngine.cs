using ArticleArchive.Catalog;

namespace ArticleArchive.Search.Sqlite;

/// <summary>Search with an index of places in the catalog's own file.</summary>
public sealed class SqliteSearchEngine : ISearchEngine
{
    private readonly Lock _reading = new();
    private volatile BlockMap? _map;

    /// <summary>Searches a catalog.</summary>
    public SqliteSearchEngine(ArchiveCatalog catalog)
        : this(catalog, IndexSizes.Usual)
    {
    }

    internal SqliteSearchEngine(ArchiveCatalog catalog, IndexSizes sizes) => Index = new SqliteSearchIndex(catalog, sizes);

    /// <summary>How it is chosen.</summary>
    public static SearchEngineKind Kind { get; } = new("Sqlite", "", catalog => new SqliteSearchEngine(catalog));

    /// <inheritdoc/>
    public ISearchIndex Index { get; }

    /// <inheritdoc/>
    public EngineResults Search(CatalogSnapshot snapshot, SearchRequest request, CancellationToken cancellationToken) => Ask(
        snapshot, (session, statements) => new PageSearch(session, new FacetReader(session, statements, snapshot, request.Query), request).Run(), cancellationToken);

    /// <inheritdoc/>
    public long Count(CatalogSnapshot snapshot, Query query, CancellationToken cancellationToken) => Ask(snapshot, (session, _) => session.Find(query).Count, cancellationToken);

    /// <inheritdoc/>
    public IReadOnlyList<ArticleKey> SpreadOver(CatalogSnapshot snapshot, Query query, int most, CancellationToken cancellationToken) =>
        Ask(snapshot, (session, _) => new SpreadSearch(session).Over(query, most), cancellationToken);

    /// <inheritdoc/>
    public IReadOnlyList<(ArticleKey Article, int Passage)> Newest(CatalogSnapshot snapshot, Query query, int most, CancellationToken cancellationToken) =>
        Ask(snapshot, (session, _) => session.Find(query).Page(isNewestFirst: true, 0, most), cancellationToken);

    /// <inheritdoc/>
    public IReadOnlyList<(ArticleKey Article, int Passage)> Alike(CatalogSnapshot snapshot, IReadOnlyList<PhraseNode> phrases, int most, CancellationToken cancellationToken) =>
        Ask(snapshot, (session, _) => new Likeness(session).Of(phrases, most), cancellationToken);

    private T Ask<T>(CatalogSnapshot snapshot, Func<SearchSession, Statements, T> ask, CancellationToken cancellation) => snapshot.Ask(statements =>
    {
        using var session = new SearchSession(statements, Map(statements), cancellation);
        return ask(session, statements);
    });

    private BlockMap Map(Statements statements)
    {
        var state = SearchState.Read(statements);
        if (_map is { } map && map.State == state)
            return map;

        // One reads, the others wait for it: it is the same work.
        lock (_reading)
        {
            return _map is { } read && read.State == state ? read : _map = BlockMap.Read(statements, state, _map);
        }
    }
}

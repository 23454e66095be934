using ArticleArchive.Catalog;
using ArticleArchive.Search.Indexing;
using Microsoft.Data.Sqlite;

namespace ArticleArchive.Search.Sqlite;

/// <summary>Search with SQLite FTS5, in the catalog's own file.</summary>
public sealed class SqliteSearchEngine(ArchiveCatalog catalog) : ISearchEngine
{
    /// <summary>How it is chosen.</summary>
    public static SearchEngineKind Kind { get; } = new("Sqlite", "", catalog => new SqliteSearchEngine(catalog));

    private readonly Lock _reading = new();
    private volatile MarksMap? _map;

    /// <inheritdoc/>
    public ISearchIndex Index { get; } = new SqliteSearchIndex();

    /// <inheritdoc/>
    public EngineResults Search(SearchRequest request, CancellationToken cancellationToken) => Ask(session =>
    {
        var rows = session.Find(request.Query);
        var order = new Ranking(session, request.Query).Order(rows, request.Sort);
        return new EngineResults
        {
            Total = rows.Count,
            Passages = [.. RowOrder.Page(order.Rows, request.Page, request.PageSize).Select(PlaceOf)],
            Facets = new FacetCounter(session).Count(request.Query, rows),
            RankedWithin = order.RankedWithin,
        };
    }, cancellationToken);

    /// <inheritdoc/>
    public long Count(Query query, CancellationToken cancellationToken) => Ask(session => session.Count(query), cancellationToken);

    /// <inheritdoc/>
    public IReadOnlyList<ArticleKey> SpreadOver(Query query, int most, CancellationToken cancellationToken) =>
        Ask(session => new Spread(session.Find).Over(query).Take(most).ToList(), cancellationToken);

    /// <inheritdoc/>
    public IReadOnlyList<(ArticleKey Article, int Passage)> Newest(Query query, int most, CancellationToken cancellationToken) =>
        Ask(session => RowOrder.Newest(session.Find(query)).Take(most).Select(PlaceOf).ToList(), cancellationToken);

    /// <inheritdoc/>
    public IReadOnlyList<(ArticleKey Article, int Passage)> Alike(IReadOnlyList<PhraseNode> phrases, int most, CancellationToken cancellationToken) =>
        Ask(session => new Likeness(session).Of(phrases).Take(most).Select(PlaceOf).ToList(), cancellationToken);

    private static (ArticleKey Article, int Passage) PlaceOf(long row) => (ArticleKey.OfRow(row), ArticleKey.PassageOfRow(row));

    private T Ask<T>(Func<SearchSession, T> ask, CancellationToken cancellation) => catalog.Read(connection =>
    {
        using var session = new SearchSession(connection, catalog, cancellation) { Map = Map(connection, cancellation) };
        return ask(session);
    });

    private MarksMap Map(SqliteConnection connection, CancellationToken cancellation)
    {
        var stamp = MarksMap.StampOf(connection);
        if (_map is { } map && map.Stamp == stamp)
            return map;

        // One reads, the others wait for it: it is the same work.
        lock (_reading)
        {
            return _map is { } read && read.Stamp == stamp ? read : _map = MarksMap.Read(connection, cancellation);
        }
    }
}

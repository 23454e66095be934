namespace ArticleArchive.Catalog;

/// <summary>
/// The derived database, read in snapshots. Thread-safe. While no database can be read, every member that reads throws
/// <see cref="ArchiveUnavailableException"/>.
/// </summary>
/// <param name="path">The database file; it need not exist yet.</param>
public sealed class ArchiveCatalog(string path) : IDisposable
{
    private const int SlugsAtOnce = 1000;

    private volatile KnownCounts? _counts;

    /// <summary>The database file's full path.</summary>
    public string FullPath { get; } = Path.GetFullPath(path);

    /// <summary>A summary of what the archive holds.</summary>
    public ArchiveSummary Summary => Read(StateRow.Read);

    internal ReadPool Pool { get; } = new(Path.GetFullPath(path));

    /// <summary>Raised on the reading thread when the database file turns out to be damaged, with the exception, or unavailable, with null.</summary>
    internal event EventHandler<Exception?>? Unreadable;

    /// <summary>
    /// Opens a snapshot of the state that is committed when it is first queried. Dispose of it soon: while it is open, the write-ahead log grows.
    /// </summary>
    public CatalogSnapshot OpenSnapshot() => new(this);

    /// <summary>The slugs of all articles, newest first, streamed for sitemaps: a thousand at a time, each from a new snapshot.</summary>
    public IEnumerable<ArticleSlug> Slugs()
    {
        var below = new ArticleKey(long.MaxValue);
        while (Read(statements => new ListReader(statements).Slugs(below, SlugsAtOnce)) is { Count: > 0 } slugs)
        {
            foreach (var (key, slug) in slugs)
            {
                below = key;
                yield return slug;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Pool.Dispose();

    /// <summary>Reads with SQL in a snapshot of its own.</summary>
    internal T Read<T>(Func<PreparedStatements, T> read)
    {
        using var snapshot = OpenSnapshot();
        return snapshot.Read(read);
    }

    /// <summary>Call when the database file has been replaced.</summary>
    internal void Renew() => Pool.Renew();

    internal void ReportUnreadable(Exception? damage) => Unreadable?.Invoke(this, damage);

    /// <summary>The counts of the list of all articles, computed once for each generation.</summary>
    internal ListCounts CountsOf(string generation, Func<ListCounts> count)
    {
        if (_counts is { } known && known.Generation == generation)
            return known.Counts;

        var counts = count();
        _counts = new KnownCounts(generation, counts);
        return counts;
    }

    private sealed record KnownCounts(string Generation, ListCounts Counts);
}

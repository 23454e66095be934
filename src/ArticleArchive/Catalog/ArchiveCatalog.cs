using ArticleArchive.Articles;

namespace ArticleArchive.Catalog;

/// <summary>
/// The derived database, which is read in snapshots. Safe for many threads. While there is no database that can be read, every member that reads throws
/// <see cref="ArchiveUnavailableException"/>.
/// </summary>
/// <param name="path">The database file; it need not be there yet.</param>
public sealed class ArchiveCatalog(string path) : IDisposable
{
    private const int SlugsAtOnce = 1000;

    private volatile KnownCounts? _counts;

    /// <summary>The database file's full path.</summary>
    public string FullPath { get; } = Path.GetFullPath(path);

    /// <summary>What is in the archive now.</summary>
    public ArchiveSummary Summary => Ask(StateRow.Read);

    internal ReadPool Pool { get; } = new(Path.GetFullPath(path));

    /// <summary>Raised, on the reading thread, when the database file turns out to be damaged, with what was said of it, or not to be there, with null.</summary>
    internal event EventHandler<Exception?>? Unreadable;

    /// <summary>
    /// The state that is committed when the snapshot is first asked something. Dispose of it soon: while it is open, the write-ahead log grows.
    /// </summary>
    public CatalogSnapshot OpenSnapshot() => new(this);

    /// <summary>The slugs of all articles, newest first, streamed for sitemaps. Each thousand is read in a snapshot of its own.</summary>
    public IEnumerable<ArticleSlug> Slugs()
    {
        var below = new ArticleKey(long.MaxValue);
        while (Ask(statements => new ListReader(statements).Slugs(below, SlugsAtOnce)) is { Count: > 0 } slugs)
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
    internal T Ask<T>(Func<PreparedStatements, T> read)
    {
        using var snapshot = OpenSnapshot();
        return snapshot.Ask(read);
    }

    /// <summary>Another file stands at the path.</summary>
    internal void Renew() => Pool.Renew();

    internal void ReportUnreadable(Exception? damage) => Unreadable?.Invoke(this, damage);

    /// <summary>The counts of the whole list, which are counted once in each generation.</summary>
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

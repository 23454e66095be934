using Lucene.Net.Index;

namespace ArticleArchive.Search.Lucene;

/// <summary>
/// The commits that are open for searching. A commit that follows an open one is opened from it: only what the change wrote is read, and the rest is shared.
/// The last few stay open for requests that began in one of them.
/// </summary>
internal sealed class IndexSnapshots(IndexFolder folder) : IDisposable
{
    private const int MaxOpen = 8;

    private readonly Lock _opening = new();
    private readonly List<OpenedIndex> _open = [];

    /// <summary>The commit that belongs to a state of the catalog.</summary>
    /// <param name="generation">The state.</param>
    /// <param name="pace">When its searches may run.</param>
    /// <exception cref="IOException">There is none, or it is damaged.</exception>
    public IndexSnapshot Open(string generation, ISearchPace pace)
    {
        lock (_opening)
        {
            var entry = _open.Find(open => open.Generation == generation) ?? OpenCommit(generation);
            entry.Reader.IncRef();
            return new IndexSnapshot(entry.Reader, entry.Segments, pace);
        }
    }

    /// <summary>Call when the files of a commit are damaged: it is no longer kept open.</summary>
    public void Discard(string generation)
    {
        lock (_opening)
        {
            if (_open.Find(open => open.Generation == generation) is not { } damaged)
                return;

            _open.Remove(damaged);
            damaged.Reader.DecRef();
        }
    }

    public void Dispose()
    {
        lock (_opening)
        {
            _open.ForEach(open => open.Reader.DecRef());
            _open.Clear();
        }
    }

    private OpenedIndex OpenCommit(string generation)
    {
        var commit = folder.Find(generation);
        var before = _open.FindLast(open => ReferenceEquals(open.Reader.Directory, commit.Directory));
        var entry = new OpenedIndex(generation, Open(commit, before?.Reader), before?.Segments ?? new SegmentCache());
        _open.Add(entry);
        if (_open.Count > MaxOpen)
        {
            _open[0].Reader.DecRef();
            _open.RemoveAt(0);
        }

        return entry;
    }

    private static DirectoryReader Open(IndexCommit commit, DirectoryReader? before)
    {
        try
        {
            return (before is null ? null : DirectoryReader.OpenIfChanged(before, commit)) ?? DirectoryReader.Open(commit);
        }
        catch (Exception failure) when (failure is not IOException && IndexChecksums.FindDamage(commit, CancellationToken.None) is { } damage)
        {
            // Reading a damaged file can end in any exception.
            throw new IOException(damage, failure);
        }
    }

    private sealed record OpenedIndex(string Generation, DirectoryReader Reader, SegmentCache Segments);
}

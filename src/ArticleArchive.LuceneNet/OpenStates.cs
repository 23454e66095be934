using Lucene.Net.Index;

namespace ArticleArchive.LuceneNet;

/// <summary>
/// The states of the index that are open to search. A state that follows an open one is opened from it: only what the change wrote is read, and the rest
/// is shared. The last few stay open, for whoever began to read the archive in one of them.
/// </summary>
internal sealed class OpenStates(IndexFolder folder) : IDisposable
{
    private const int Most = 8;

    private readonly Lock _opening = new();
    private readonly List<Entry> _open = [];
    private (string? Generation, string? Build) _broken;

    /// <summary>True when that state can be opened.</summary>
    public bool Holds(string generation)
    {
        try
        {
            using var state = Take(generation);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>The state that belongs to a state of the catalog. Dispose of it when it is read no longer.</summary>
    /// <exception cref="IOException">There is none, or it is broken.</exception>
    public OpenState Take(string generation)
    {
        lock (_opening)
        {
            var entry = _open.Find(open => open.Generation == generation) ?? Open(generation);
            entry.Reader.IncRef();
            return new OpenState(entry.Reader);
        }
    }

    /// <summary>A search found that state broken; it is not held any more.</summary>
    public void GiveUp(string generation)
    {
        lock (_opening)
        {
            if (_open.Find(open => open.Generation == generation) is not { } broken)
                return;

            _broken = (generation, broken.Build);
            _open.Remove(broken);
            broken.Reader.DecRef();
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

    private Entry Open(string generation)
    {
        var state = folder.Find(generation);
        var build = IndexFolder.BuildOf(state);
        if (_broken == (generation, build))
            throw new IOException($"The search index of the archive's state {generation} is broken.");

        var before = _open.FindLast(open => open.Build == build);
        var reader = before is null ? null : DirectoryReader.OpenIfChanged(before.Reader, state);
        var entry = new Entry(generation, build, reader ?? DirectoryReader.Open(state));
        _open.Add(entry);
        if (_open.Count > Most)
        {
            _open[0].Reader.DecRef();
            _open.RemoveAt(0);
        }

        return entry;
    }

    private sealed record Entry(string Generation, string? Build, DirectoryReader Reader);
}

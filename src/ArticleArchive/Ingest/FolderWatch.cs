using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace ArticleArchive.Ingest;

/// <summary>Waits for changes of a folder. It never reads what is in it.</summary>
internal sealed class FolderWatch(string path, SynchronizerOptions options, ChangeLag lag) : IDisposable
{
    /// <summary>Of more changes than this the whole folder is the quicker look.</summary>
    private const int MostNamed = 100;

    private readonly Channel<bool> _signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Lock _naming = new();
    private readonly Dictionary<string, long> _changed = new(StringComparer.Ordinal);
    private HashSet<string>? _named = [];
    private FileSystemWatcher? _inside;
    private FileSystemWatcher? _above;
    private volatile bool _isStale = true;
    private volatile bool _isPartial;
    private bool _isRefusalTold;

    /// <summary>False when changes may go unseen: the system refused to tell of them, or of some.</summary>
    public bool IsWatching => !_isStale && !_isPartial;

    /// <summary>Ends a wait, as a change would of which nobody knows where it is.</summary>
    public void Signal()
    {
        Name(null);
        _signals.Writer.TryWrite(true);
    }

    /// <summary>Full paths of all that has changed since this was last asked; null when that is not known, or is much.</summary>
    public IReadOnlyCollection<string>? TakeNamed()
    {
        lock (_naming)
        {
            lag.Take();
            var named = _named;
            _named = [];
            return named;
        }
    }

    /// <summary>Full paths of what has changed and has not been quiet for long enough since. More than the watch can name are none.</summary>
    public IReadOnlyCollection<string> Unsettled()
    {
        lock (_naming)
        {
            foreach (var (path, _) in _changed.Where(change => options.Clock.GetElapsedTime(change.Value) >= options.Quiet).ToList())
                _changed.Remove(path);
            return [.. _changed.Keys];
        }
    }

    /// <summary>Ends a wait for a change of some paths.</summary>
    public void Signal(params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
            Name(path);
        _signals.Writer.TryWrite(true);
    }

    /// <summary>Begins to watch, or begins again where the folder was taken away or replaced.</summary>
    public void Start()
    {
        if (!_isStale || !Directory.Exists(path))
            return;

        Stop();
        _isPartial = false;
        try
        {
            _inside = Watch(path, "*", includeSubfolders: true);
            if (Path.GetDirectoryName(path) is { } parent)
                _above = Watch(parent, Path.GetFileName(path), includeSubfolders: false);
            _isStale = false;
        }
        catch (Exception refused) when (refused is IOException or ArgumentException or PlatformNotSupportedException)
        {
            Refuse(refused);
        }
    }

    /// <summary>Waits until something changed and came to rest, but not for longer than <paramref name="atMost"/>.</summary>
    public async Task<FolderActivity> NextAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        if (!await HasChangedAsync(atMost, cancellationToken).ConfigureAwait(false))
            return FolderActivity.Due;

        var began = options.Clock.GetTimestamp();
        while (await HasChangedAsync(options.Quiet, cancellationToken).ConfigureAwait(false))
        {
            if (options.Clock.GetElapsedTime(began) > options.QuietLimit)
                return FolderActivity.Restless;
        }

        return FolderActivity.Quiet;
    }

    public void Dispose() => Stop();

    private async Task<bool> HasChangedAsync(TimeSpan within, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(within, options.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            return await _signals.Reader.WaitToReadAsync(either.Token).ConfigureAwait(false) && _signals.Reader.TryRead(out _);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    private FileSystemWatcher Watch(string folder, string filter, bool includeSubfolders)
    {
        var watcher = new FileSystemWatcher(folder, filter)
        {
            IncludeSubdirectories = includeSubfolders,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Created += (_, change) => Seen(includeSubfolders, change.FullPath);
        watcher.Deleted += (_, change) => Seen(includeSubfolders, change.FullPath);
        watcher.Renamed += (_, change) => Seen(includeSubfolders, change.OldFullPath, change.FullPath);
        watcher.Changed += (_, change) => Signal(change.FullPath);
        watcher.Error += (_, error) => Fail(error.GetException());
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Seen(bool isInside, params ReadOnlySpan<string> paths)
    {
        if (isInside)
            Signal(paths);
        else
            Lost();
    }

    private void Name(string? path)
    {
        lock (_naming)
        {
            lag.See();
            if (path is null || _named?.Count == MostNamed)
                _named = null;
            _named?.Add(path ?? "");
            if (path is not null && (_changed.Count < MostNamed || _changed.ContainsKey(path)))
                _changed[path] = options.Clock.GetTimestamp();
        }
    }

    private void Fail(Exception failure)
    {
        if (failure is IOException)
            Refuse(failure);
        else
            Lost();
    }

    /// <summary>Begun again, it would be refused again: a limit of the system is reached.</summary>
    private void Refuse(Exception refused)
    {
        _isPartial = true;
        if (!_isRefusalTold)
            options.Logger.LogWarning("The folder {Folder} cannot be watched ({Reason}); it is compared every {Seconds} s", path, refused.Message, options.RetryAfter.TotalSeconds);
        _isRefusalTold = true;
    }

    /// <summary>The watch is on a folder that is no longer the one at the path, or has missed changes.</summary>
    private void Lost()
    {
        _isStale = true;
        Signal();
    }

    private void Stop()
    {
        _inside?.Dispose();
        _above?.Dispose();
        (_inside, _above) = (null, null);
    }
}

using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace ArticleArchive.Ingest;

/// <summary>Waits for changes of a folder. It never reads the files.</summary>
internal sealed class FolderWatch(string path, SynchronizerOptions options, ChangeLag lag) : IDisposable
{
    /// <summary>How long a changed folder, and each file in it, must be quiet before it is read: a program may pause while it writes a file in place.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait for a folder that keeps changing.</summary>
    public static readonly TimeSpan QuietLimit = TimeSpan.FromMilliseconds(1200);

    /// <summary>The most changes to name: beyond this, comparing the whole folder is quicker.</summary>
    private const int MaxNamed = 100;

    private readonly Channel<bool> _signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Lock _naming = new();
    private readonly Dictionary<string, long> _changed = new(StringComparer.Ordinal);
    private HashSet<string>? _named = [];
    private FileSystemWatcher? _inside;
    private FileSystemWatcher? _above;
    private volatile bool _isStale = true;
    private volatile bool _isPartial;
    private bool _isRefusalLogged;

    /// <summary>False when changes may go unnoticed because the system does not report all of them.</summary>
    public bool IsWatching => !_isStale && !_isPartial;

    /// <summary>Ends a wait, like a change at an unknown path.</summary>
    public void Signal()
    {
        Name(null);
        _signals.Writer.TryWrite(true);
    }

    /// <summary>Full paths of everything that has changed since the last call; null when that is not known, or too much.</summary>
    public IReadOnlyCollection<string>? TakeChangedPaths()
    {
        lock (_naming)
        {
            lag.Begin();
            var named = _named;
            _named = [];
            return named;
        }
    }

    /// <summary>Full paths of files that changed and have not been quiet for long enough since; at most as many as the watch can name.</summary>
    public IReadOnlyCollection<string> Unsettled()
    {
        lock (_naming)
        {
            foreach (var (path, _) in _changed.Where(change => options.Clock.GetElapsedTime(change.Value) >= Quiet).ToList())
                _changed.Remove(path);
            return [.. _changed.Keys];
        }
    }

    /// <summary>Ends a wait because some paths changed.</summary>
    public void Signal(params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
            Name(path);
        _signals.Writer.TryWrite(true);
    }

    /// <summary>Starts to watch, or starts again when the folder was removed or replaced.</summary>
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

    /// <summary>
    /// Waits for a change, at most for <paramref name="atMost"/>, and then until the folder is quiet, at most for <see cref="QuietLimit"/>.
    /// </summary>
    public async Task<FolderActivity> NextAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        if (!await HasChangedAsync(atMost, cancellationToken).ConfigureAwait(false))
            return FolderActivity.Due;

        var began = options.Clock.GetTimestamp();
        while (await HasChangedAsync(Quiet, cancellationToken).ConfigureAwait(false))
        {
            if (options.Clock.GetElapsedTime(began) > QuietLimit)
                return FolderActivity.Unstable;
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
            lag.Notice();
            if (path is null || _named?.Count == MaxNamed)
                _named = null;
            _named?.Add(path ?? "");
            if (path is not null && (_changed.Count < MaxNamed || _changed.ContainsKey(path)))
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

    /// <summary>Call when a limit of the system is reached: a new watch would be refused as well.</summary>
    private void Refuse(Exception refused)
    {
        _isPartial = true;
        if (!_isRefusalLogged)
            options.Logger.LogWarning(
                "The folder {Folder} cannot be watched ({Reason}); it is compared every {Seconds} s",
                path,
                refused.Message,
                ArchiveSynchronizer.RetryAfter.TotalSeconds);
        _isRefusalLogged = true;
    }

    /// <summary>Call when the watched folder is no longer the one at the path, or changes were missed.</summary>
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

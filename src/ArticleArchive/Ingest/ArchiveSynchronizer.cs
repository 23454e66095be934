using ArticleArchive.Catalog;
using ArticleArchive.Content;
using ArticleArchive.Content.Files;
using ArticleArchive.History;
using ArticleArchive.Quotations;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace ArticleArchive.Ingest;

/// <summary>Keeps the catalog in sync with the content folder, at start-up and while it watches the folder.</summary>
public sealed class ArchiveSynchronizer : IAsyncDisposable
{
    /// <summary>How soon a change that could not be written is retried, and how often a folder that cannot be watched is compared.</summary>
    internal static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(10);

    // Some file systems do not report all changes.
    private static readonly TimeSpan CompareEvery = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan WaitWhenGone = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan MinWait = TimeSpan.FromSeconds(0.1);
    private static readonly HashSet<string> None = [];

    private readonly ContentFolder _folder;
    private readonly SynchronizerOptions _options;
    private readonly CatalogWriter _writer;
    private readonly ChangeLag _lag;
    private readonly FolderWatch _watch;
    private readonly NamedFiles _named;
    private readonly ISearchIndex _index;
    private readonly SemaphoreSlim _gate = new(1, 1);
    private volatile ArchiveState _state = ArchiveState.Building;
    private IReadOnlyList<ArticleSlug> _orphans = [];
    private bool _isGone;

    /// <summary>Creates a synchronizer; it does nothing until <see cref="Open()"/> or <see cref="UpdateAsync"/> is called.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="catalog">The catalog to keep in sync; its database file and folder are created if missing.</param>
    /// <param name="index">The search index to keep in sync with the catalog.</param>
    /// <param name="options">The clock, the logger and the intervals.</param>
    public ArchiveSynchronizer(ContentFolder folder, ArchiveCatalog catalog, ISearchIndex index, SynchronizerOptions options)
    {
        (_folder, Catalog, _options) = (folder, catalog, options);
        var store = new ArchiveStore(
            catalog, index, $"content {folder.Rules}; quotations {QuotationEngine.Version}; history {RevisionMatcher.Version}", options.Clock);
        _writer = new CatalogWriter(folder, store, options);
        _named = new NamedFiles(folder, store);
        _lag = new ChangeLag(options.Clock);
        _watch = new FolderWatch(folder.FullPath, options, _lag);
        _index = index;
        catalog.Unreadable += OnUnreadable;
        index.Unreadable += OnIndexUnreadable;
    }

    /// <summary>The state of the archive.</summary>
    public ArchiveState State => _state;

    /// <summary>How long readers have been waiting for known changes of the folder; zero when there are none. Changes found at start-up count too.</summary>
    public TimeSpan Lag => _lag.Now;

    /// <summary>The catalog.</summary>
    public ArchiveCatalog Catalog { get; }

    /// <summary>Starts to serve the database of an earlier run, if it is good; <see cref="UpdateAsync"/> then applies the changes since.</summary>
    public void Open()
    {
        _lag.Notice();
        Open(IsReadable(_writer.Condition));
    }

    /// <summary>
    /// Brings the catalog up to date with the folder, reading only files that have changed. Without a good database it builds one; if the database cannot be
    /// written or the folder is gone, the last good database stays.
    /// </summary>
    /// <param name="progress">Receives the number of files read so far and of files to read; may be null.</param>
    /// <param name="cancellationToken">Stops between files; nothing remains of the change.</param>
    /// <exception cref="DirectoryNotFoundException">There is no content folder, and no database of an earlier run to serve.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no good database, and none can be written.</exception>
    public Task UpdateAsync(IProgress<(int Read, int ToRead)>? progress, CancellationToken cancellationToken) =>
        Task.Run(() => SynchronizeAsync(None, isRebuild: false, progress, cancellationToken), cancellationToken);

    /// <summary>Rebuilds the catalog from all files, changed or not; the old one is served until the new one is complete.</summary>
    /// <inheritdoc cref="UpdateAsync"/>
    public Task RebuildAsync(IProgress<(int Read, int ToRead)>? progress, CancellationToken cancellationToken) =>
        Task.Run(() => SynchronizeAsync(None, isRebuild: true, progress, cancellationToken), cancellationToken);

    /// <summary>Checks the search index against its checksums. A damaged one is no longer searched, and the next update rebuilds it.</summary>
    /// <returns>False when it is damaged.</returns>
    public bool IsIndexSound(CancellationToken cancellationToken)
    {
        if (_index.FindDamage(Catalog.Summary.DatabaseGeneration, cancellationToken) is not { } damage)
            return true;

        _options.Logger.LogError("The search index is damaged ({Reason}); rebuilding it while pages are served", damage);
        return false;
    }

    /// <summary>Starts to listen to the folder, so that <see cref="WatchAsync"/> knows of earlier changes and need not compare the whole folder.</summary>
    public void Listen() => _watch.Start();

    /// <summary>Watches the folder and updates within two seconds of a change. Returns when cancelled.</summary>
    public async Task WatchAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (!_watch.IsWatching)
                _watch.Signal();
            while (true)
            {
                _watch.Start();
                var activity = await _watch.NextAsync(LongestWait(), cancellationToken).ConfigureAwait(false);
                _watch.Start();
                if (await TryUpdateAsync(activity, _watch.TakeChangedPaths(), cancellationToken).ConfigureAwait(false))
                    continue;

                await Task.Delay(RetryAfter, _options.Clock, cancellationToken).ConfigureAwait(false);
                _watch.Signal();
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            _options.Logger.LogDebug("Stopped watching the folder {Folder}", _folder.FullPath);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Catalog.Unreadable -= OnUnreadable;
        _index.Unreadable -= OnIndexUnreadable;
        await _gate.WaitAsync().ConfigureAwait(false);
        _watch.Dispose();
        _gate.Release();
    }

    /// <summary>Updates the catalog. False when the update must be tried again.</summary>
    private async Task<bool> TryUpdateAsync(FolderActivity activity, IReadOnlyCollection<string>? named, CancellationToken cancellationToken)
    {
        try
        {
            if (activity == FolderActivity.Quiet && named is not null && State == ArchiveState.Ready && _named.Edited(named) is { } edited)
                return await EditAsync(edited, cancellationToken).ConfigureAwait(false);

            var unstable = activity == FolderActivity.Unstable ? await FindUnstableAsync(cancellationToken).ConfigureAwait(false) : None;
            if (unstable.Count > 0)
                _watch.Signal();
            return await SynchronizeAsync(unstable, isRebuild: false, null, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is SqliteException or IOException or UnauthorizedAccessException or ArchiveUnavailableException)
        {
            // Readers keep the last good state, and the health check reports it.
            if (State == ArchiveState.Ready)
                _state = ArchiveState.Stale;
            _options.Logger.LogError("Could not apply changes from {Folder} ({Reason}); trying again", _folder.FullPath, failure.Message);
            return false;
        }
    }

    /// <summary>The files still being written: those that change from one moment to the next, and those that have not been quiet for long enough.</summary>
    private async Task<HashSet<string>> FindUnstableAsync(CancellationToken cancellationToken)
    {
        var unstable = await UnstableFiles.FindAsync(_folder, _options.Clock, cancellationToken).ConfigureAwait(false);
        unstable.UnionWith(_watch.Unsettled().Select(path => Path.GetRelativePath(_folder.FullPath, path).Replace('\\', '/')));
        return unstable;
    }

    private async Task<bool> EditAsync(IReadOnlyList<ContentFile> files, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        var isWritten = false;
        try
        {
            var task = new WritingTask(FolderState.Edited(files, _orphans), IsRebuild: false, Progress: null);
            isWritten = await _writer.WriteAsync(task, isReadable: true, cancellationToken).ConfigureAwait(false);
            _state = isWritten ? ArchiveState.Ready : ArchiveState.Stale;
            return isWritten;
        }
        finally
        {
            _lag.Finish(isWritten);
            _gate.Release();
        }
    }

    /// <summary>The longest wait without a change of the folder: until the next regular comparison or until a file is due, whichever is sooner.</summary>
    private TimeSpan LongestWait()
    {
        var usual = _isGone ? WaitWhenGone : _watch.IsWatching ? CompareEvery : RetryAfter;
        if (State == ArchiveState.Building || Due() - _options.Clock.GetUtcNow() is not { } untilDue || untilDue > usual)
            return usual;

        // A file stays due while its change cannot be written.
        return untilDue > -usual ? TimeSpan.FromTicks(Math.Max(untilDue.Ticks, MinWait.Ticks)) : usual;
    }

    /// <summary>
    /// When the next unchanged file is due to be read again; null when none is, or when the database cannot be read and will soon be checked anyway.
    /// </summary>
    private DateTimeOffset? Due()
    {
        try
        {
            return _writer.Due;
        }
        catch (Exception failure) when (failure is SqliteException or IOException or ArchiveUnavailableException)
        {
            return null;
        }
    }

    private async Task<bool> SynchronizeAsync(
        HashSet<string> unstable, bool isRebuild, IProgress<(int Read, int ToRead)>? progress, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        var isReadable = false;
        var isWritten = false;
        _lag.Begin();
        try
        {
            isReadable = IsReadable(_writer.Condition);
            Open(isReadable);
            var isFilled = isReadable && Catalog.Summary.Articles > 0;
            if (!Directory.Exists(_folder.FullPath) || (isFilled && _folder.IsBlank))
                throw new ContentGoneException();

            var state = FolderState.Whole(_folder, unstable, isFilled);
            isWritten = await _writer.WriteAsync(new WritingTask(state, isRebuild, progress), isReadable, cancellationToken).ConfigureAwait(false);
            _isGone = false;
            _orphans = state.Orphans ?? _orphans;
            _state = isWritten ? ArchiveState.Ready : ArchiveState.Stale;
            return isWritten;
        }
        catch (ContentGoneException)
        {
            ReportGone(isReadable);
            return true;
        }
        finally
        {
            _lag.Finish(isWritten);
            _gate.Release();
        }
    }

    private static bool IsReadable(StoreCondition condition) => condition is StoreCondition.Current or StoreCondition.Outdated or StoreCondition.Unindexed;

    private void Open(bool isReadable)
    {
        if (isReadable && _state == ArchiveState.Building)
            _state = ArchiveState.Ready;
    }

    private void ReportGone(bool isReadable)
    {
        if (!isReadable)
            throw new DirectoryNotFoundException($"The content folder {_folder.FullPath} does not exist. Create it, or say where the stored articles are.");

        if (!_isGone)
            _options.Logger.LogError("The content folder {Folder} is missing or empty; serving the last good state", _folder.FullPath);
        _isGone = true;
        _state = ArchiveState.Stale;
    }

    private void OnUnreadable(object? sender, Exception? damage)
    {
        if (damage is not null)
            _writer.MarkDamaged();
        _watch.Signal();
    }

    private void OnIndexUnreadable(object? sender, Exception? damage) => _watch.Signal();
}

using ArticleArchive.Catalog;
using ArticleArchive.Content;
using ArticleArchive.History;
using ArticleArchive.Quotations;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace ArticleArchive.Ingest;

/// <summary>Keeps the catalog in step with the content folder: at start, and while the folder is watched.</summary>
public sealed class ArchiveKeeper : IAsyncDisposable
{
    private static readonly TimeSpan GoneFor = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan OtherWriterFor = TimeSpan.FromSeconds(5);
    private static readonly HashSet<string> None = [];

    private readonly ContentFolder _folder;
    private readonly KeeperOptions _options;
    private readonly ArchiveStore _store;
    private readonly CatalogUpdate _update;
    private readonly FolderWatch _watch;
    private readonly WriterLock _lock;
    private readonly SemaphoreSlim _gate = new(1, 1);
    private volatile ArchiveState _state = ArchiveState.Building;
    private volatile bool _isDamaged;
    private bool _isReadOnly;

    /// <summary>Makes a keeper; it does nothing before <see cref="UpdateAsync"/>.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="catalog">The catalog to keep; its database file and the folder for it are made where they are missing.</param>
    /// <param name="index">The search index that is kept in step with the catalog.</param>
    /// <param name="options">How.</param>
    public ArchiveKeeper(ContentFolder folder, ArchiveCatalog catalog, ISearchIndex index, KeeperOptions options)
    {
        (_folder, Catalog, _options) = (folder, catalog, options);
        _store = new ArchiveStore(catalog, index, $"content {folder.Rules}; quotations {QuotationEngine.Version}; history {RevisionMatcher.Version}", options.Clock);
        _update = new CatalogUpdate(folder, _store, options);
        _watch = new FolderWatch(folder.FullPath, options);
        _lock = new WriterLock($"{catalog.FullPath}.lock", options.Clock);
        catalog.Damaged += OnDamaged;
    }

    /// <summary>How far the archive is.</summary>
    public ArchiveState State => _state;

    /// <summary>The catalog that is kept.</summary>
    public ArchiveCatalog Catalog { get; }

    /// <summary>
    /// Brings the catalog up to date with the folder: nothing is parsed that has not changed. Where no good database is there it is built; where
    /// it cannot be written, or the folder is gone, the last good one stays.
    /// </summary>
    /// <param name="progress">Told of files read so far and files to read; null for nobody.</param>
    /// <param name="cancellationToken">Stops between files; nothing of the change stays.</param>
    /// <exception cref="DirectoryNotFoundException">There is no content folder, and no database of an earlier run to serve.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no good database, and none can be written.</exception>
    public Task UpdateAsync(IProgress<(int Read, int ToRead)>? progress, CancellationToken cancellationToken) =>
        Task.Run(() => UpdateRestAsync(None, Extent.Changes, progress, cancellationToken), cancellationToken);

    /// <summary>Builds the catalog again from all files, changed or not; the old one is served until the new one is whole.</summary>
    /// <inheritdoc cref="UpdateAsync"/>
    public Task RebuildAsync(IProgress<(int Read, int ToRead)>? progress, CancellationToken cancellationToken) =>
        Task.Run(() => UpdateRestAsync(None, Extent.Everything, progress, cancellationToken), cancellationToken);

    /// <summary>Watches the folder and updates within two seconds of a change, until cancelled; then it returns.</summary>
    public async Task WatchAsync(CancellationToken cancellationToken)
    {
        try
        {
            _watch.Signal();
            while (true)
            {
                _watch.Start();
                var rest = await _watch.NextAsync(_state == ArchiveState.Stale ? GoneFor : _options.CompareEvery, cancellationToken).ConfigureAwait(false);
                _watch.Start();
                await TryUpdateAsync(rest, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            _options.Logger.LogDebug("The folder {Folder} is watched no longer", _folder.FullPath);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Catalog.Damaged -= OnDamaged;
        await _gate.WaitAsync().ConfigureAwait(false);
        _watch.Dispose();
        _gate.Release();
    }

    private async Task TryUpdateAsync(FolderRest rest, CancellationToken cancellationToken)
    {
        try
        {
            var restless = rest == FolderRest.Restless ? await RestlessFiles.FindAsync(_folder, _options.Clock, cancellationToken).ConfigureAwait(false) : None;
            if (restless.Count > 0)
                _watch.Signal();
            await UpdateRestAsync(restless, Extent.Changes, null, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is SqliteException or IOException or UnauthorizedAccessException)
        {
            _options.Logger.LogError(failure, "A change of {Folder} could not be taken in; it is tried again", _folder.FullPath);
        }
    }

    private async Task UpdateRestAsync(HashSet<string> restless, Extent extent, IProgress<(int Read, int ToRead)>? progress, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var listing = List();
            var condition = _isDamaged ? StoreCondition.Damaged : _store.Examine();
            var isReadable = condition is StoreCondition.Current or StoreCondition.Outdated;
            if (isReadable && _state == ArchiveState.Building)
                _state = ArchiveState.Ready;
            if (listing is null)
            {
                Stale(isReadable);
                return;
            }

            using var writing = await TakeLockAsync(isReadable, cancellationToken).ConfigureAwait(false);
            if (writing is not null)
                await WriteAsync(new FolderState(listing, restless), extent, progress, cancellationToken).ConfigureAwait(false);
            _state = ArchiveState.Ready;
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task WriteAsync(FolderState folder, Extent extent, IProgress<(int Read, int ToRead)>? progress, CancellationToken cancellationToken)
    {
        // Another process may have built it while the lock was waited for.
        var condition = _isDamaged ? StoreCondition.Damaged : _store.Examine();
        if (condition == StoreCondition.Current && extent == Extent.Everything)
            condition = StoreCondition.Outdated;
        if (condition == StoreCondition.Current)
        {
            try
            {
                await _update.ChangeAsync(folder, progress, cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (Exception exception) when (ArchiveStore.SaysDamaged(exception))
            {
                condition = StoreCondition.Damaged;
            }
        }

        if (condition == StoreCondition.Damaged)
            _options.Logger.LogError("The database {Database} is damaged; it is built again from {Folder}", Catalog.FullPath, _folder.FullPath);
        await _update.BuildAsync(folder.Listing, condition, progress, cancellationToken).ConfigureAwait(false);
        _isDamaged = false;
    }

    private ContentListing? List()
    {
        try
        {
            return _folder.List();
        }
        catch (DirectoryNotFoundException)
        {
            return null;
        }
    }

    private void Stale(bool isReadable)
    {
        if (!isReadable)
            throw new DirectoryNotFoundException($"The content folder {_folder.FullPath} is not there. Make it, or say where the stored articles are.");

        if (_state != ArchiveState.Stale)
            _options.Logger.LogError("The content folder {Folder} is gone; the archive is served as it last was", _folder.FullPath);
        _state = ArchiveState.Stale;
    }

    /// <summary>The right to write; null where there is none but a good database to serve.</summary>
    private async Task<IDisposable?> TakeLockAsync(bool isReadable, CancellationToken cancellationToken)
    {
        try
        {
            return await _lock.TakeAsync(isReadable ? OtherWriterFor : Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(false);
        }
        catch (UnauthorizedAccessException refused) when (isReadable)
        {
            if (!_isReadOnly)
                _options.Logger.LogWarning("The database {Database} cannot be written ({Reason}); it is served as it is", Catalog.FullPath, refused.Message);
            _isReadOnly = true;
            return null;
        }
    }

    private void OnDamaged(object? sender, EventArgs e)
    {
        _isDamaged = true;
        _watch.Signal();
    }

    /// <summary>What is read where the catalog is good.</summary>
    private enum Extent
    {
        Changes,
        Everything,
    }
}

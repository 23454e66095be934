using ArticleArchive.Catalog;
using ArticleArchive.Content;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace ArticleArchive.Ingest;

/// <summary>Writes the database: changes it in place or rebuilds it, depending on its condition. Not thread-safe.</summary>
internal sealed class CatalogWriter(ContentFolder folder, ArchiveStore store, SynchronizerOptions options)
{
    private static readonly TimeSpan WaitForOtherWriter = TimeSpan.FromSeconds(5);

    private readonly CatalogUpdate _update = new(folder, store, options);
    private readonly WriterLock _lock = new($"{store.FullPath}.lock", options.Clock);
    private volatile bool _isDamaged;
    private bool _isReadOnly;
    private string _lastFailure = "";

    /// <summary>The condition of the database.</summary>
    public StoreCondition Condition => _isDamaged ? StoreCondition.Damaged : store.Examine();

    /// <summary>When the next unchanged file is due to be read again; null when none is.</summary>
    public DateTimeOffset? Due => store.Due;

    /// <summary>Call when a reader found the database damaged: the next write rebuilds it.</summary>
    public void MarkDamaged() => _isDamaged = true;

    /// <summary>Brings the database up to date with the folder if this process may write it. Otherwise another process does, or it stays as it is.</summary>
    /// <param name="task">What to write.</param>
    /// <param name="isReadable">Whether there is a good database to serve.</param>
    /// <param name="cancellationToken">Stops between files; nothing remains of the change.</param>
    /// <returns>False when it could not be written and the old one is served, behind the folder; the log says why.</returns>
    /// <exception cref="ContentGoneException">The folder is gone.</exception>
    /// <exception cref="IOException">There is no good database, and none can be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The same, because permission is missing.</exception>
    public async Task<bool> WriteAsync(WritingTask task, bool isReadable, CancellationToken cancellationToken)
    {
        try
        {
            using var writing = await TakeLockAsync(isReadable, cancellationToken).ConfigureAwait(false);
            if (writing is not null)
                await WriteLockedAsync(task, cancellationToken).ConfigureAwait(false);
            _lastFailure = "";
            return writing is not null || !_isReadOnly || _update.IsInStep(task.Folder);
        }
        catch (Exception failure) when (isReadable && failure is SqliteException or IOException or UnauthorizedAccessException or ArchiveUnavailableException)
        {
            if (_lastFailure != failure.Message)
            {
                options.Logger.LogError(
                    "The database {Database} cannot be changed ({Reason}); serving the last good state and retrying",
                    store.FullPath,
                    failure.Message);
            }

            _lastFailure = failure.Message;
            store.ExamineIndex();
            return false;
        }
        catch (SqliteException failure)
        {
            throw new IOException(
                $"The database {store.FullPath} cannot be built: {failure.Message} Make room on its disk, or choose another folder for it.", failure);
        }
    }

    private async Task WriteLockedAsync(WritingTask task, CancellationToken cancellationToken)
    {
        store.DiscardBuild();

        // Another process may have built it while we waited for the lock.
        var condition = Condition;
        if (condition == StoreCondition.Current && task.IsRebuild)
            condition = StoreCondition.Outdated;
        try
        {
            await WriteAsync(task, condition, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (condition != StoreCondition.Damaged && store.IsDamaged(exception))
        {
            await WriteAsync(task, StoreCondition.Damaged, cancellationToken).ConfigureAwait(false);
        }
    }

    private Task WriteAsync(WritingTask task, StoreCondition condition, CancellationToken cancellationToken)
    {
        if (condition == StoreCondition.Current)
            return task.Folder.IsWhole ? _update.ChangeAsync(task.Folder, task.Progress, cancellationToken) : _update.EditAsync(task.Folder, cancellationToken);
        if (!task.Folder.IsWhole)
            throw new ArchiveUnavailableException("The archive's database is no longer the same; the whole folder must be compared.");

        if (condition == StoreCondition.Damaged)
            options.Logger.LogError("The database {Database} is damaged; rebuilding it from {Folder}", store.FullPath, folder.FullPath);
        else if (condition == StoreCondition.Unindexed)
            options.Logger.LogError("The search index of {Database} is damaged or missing; rebuilding it from {Folder}", store.FullPath, folder.FullPath);
        else if (condition != StoreCondition.Missing && !task.IsRebuild)
            options.Logger.LogInformation(
                "The database {Database} was made by another version or other settings; rebuilding it from {Folder}", store.FullPath, folder.FullPath);
        return BuildAsync(task, condition, cancellationToken);
    }

    private async Task BuildAsync(WritingTask task, StoreCondition condition, CancellationToken cancellationToken)
    {
        await _update.BuildAsync(task.Folder.List(), condition, task.Progress, cancellationToken).ConfigureAwait(false);
        _isDamaged = false;
    }

    /// <summary>Takes the lock for writing; null when it cannot be had and there is a good database to serve.</summary>
    private async Task<IDisposable?> TakeLockAsync(bool isReadable, CancellationToken cancellationToken)
    {
        try
        {
            return await _lock.TakeAsync(isReadable ? WaitForOtherWriter : Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(false);
        }
        catch (UnauthorizedAccessException refused) when (isReadable)
        {
            if (!_isReadOnly)
                options.Logger.LogWarning("The database {Database} cannot be written ({Reason}); serving it read-only", store.FullPath, refused.Message);
            _isReadOnly = true;
            return null;
        }
    }
}

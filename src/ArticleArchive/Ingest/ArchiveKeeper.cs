using ArticleArchive.Catalog;

namespace ArticleArchive.Ingest;

/// <summary>Keeps the catalog in step with the content folder: at start, and while the folder is watched.</summary>
public sealed class ArchiveKeeper : IAsyncDisposable
{
    /// <summary>How far the archive is.</summary>
    public ArchiveState State => throw new NotImplementedException();

    /// <summary>The catalog that is kept.</summary>
    public ArchiveCatalog Catalog => throw new NotImplementedException();

    /// <summary>Brings the catalog up to date with the folder: nothing is parsed that has not changed.</summary>
    /// <param name="progress">Told of files read so far and files to read; null for nobody.</param>
    /// <param name="cancellationToken">Stops between files; nothing of the change stays.</param>
    public Task UpdateAsync(IProgress<(int Read, int ToRead)>? progress, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Watches the folder and updates within two seconds of a change, until cancelled.</summary>
    public Task WatchAsync(CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => throw new NotImplementedException();
}

using ArticleArchive.Catalog;
using ArticleArchive.Content;

namespace ArticleArchive.Ingest;

/// <summary>Keeps the catalog in step with the content folder: at start, and while the folder is watched.</summary>
/// <param name="folder">The content folder.</param>
/// <param name="catalog">The catalog to keep; its database file and the folder for it are made where they are missing.</param>
/// <param name="index">The search index that is kept in step with the catalog.</param>
/// <param name="options">How.</param>
public sealed class ArchiveKeeper(ContentFolder folder, ArchiveCatalog catalog, ISearchIndex index, KeeperOptions options) : IAsyncDisposable
{
    /// <summary>How far the archive is.</summary>
    public ArchiveState State => throw new NotImplementedException();

    /// <summary>The catalog that is kept.</summary>
    public ArchiveCatalog Catalog => catalog;

    /// <summary>
    /// Brings the catalog up to date with the folder: nothing is parsed that has not changed. Where no good database is there it is built; where
    /// it cannot be written, or the folder is gone, the last good one stays.
    /// </summary>
    /// <param name="progress">Told of files read so far and files to read; null for nobody.</param>
    /// <param name="cancellationToken">Stops between files; nothing of the change stays.</param>
    /// <exception cref="DirectoryNotFoundException">There is no content folder, and no database of an earlier run to serve.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no good database, and none can be written.</exception>
    public Task UpdateAsync(IProgress<(int Read, int ToRead)>? progress, CancellationToken cancellationToken)
    {
        _ = (folder, index, options);
        throw new NotImplementedException();
    }

    /// <summary>Watches the folder and updates within two seconds of a change, until cancelled; then it returns.</summary>
    public Task WatchAsync(CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => throw new NotImplementedException();
}

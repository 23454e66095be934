using ArticleArchive.Catalog;
using ArticleArchive.Content;
using ArticleArchive.Ingest;

namespace ArticleArchive.Tests.Support;

/// <summary>A whole archive of its own for one test: content folder, database beside it, synchronizer. Gone when the test is over.</summary>
public sealed class ArchiveOnDisk : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ISearchIndex _index;
    private readonly SynchronizerOptions _options;

    public ArchiveOnDisk(ISearchIndex? index = null, SynchronizerOptions? options = null)
        : this(_ => index ?? new RecordingIndex(), options)
    {
    }

    public ArchiveOnDisk(Func<ArchiveCatalog, ISearchIndex> index, SynchronizerOptions? options = null)
    {
        Directory.CreateDirectory(ContentPath);
        Catalog = new ArchiveCatalog(DataPath);
        (_index, _options) = (index(Catalog), options ?? new SynchronizerOptions());
        Synchronizer = NewSynchronizer(_index);
    }

    public string ContentPath => _folder.PathOf("content");

    public string DataPath => _folder.PathOf(".archive/archive.db");

    public ArchiveCatalog Catalog { get; private set; }

    public ArchiveSynchronizer Synchronizer { get; private set; }

    /// <summary>Writes a content file.</summary>
    public ArchiveOnDisk With(string path, string text)
    {
        _folder.Write($"content/{path}", text);
        return this;
    }

    /// <summary>Takes a content file away.</summary>
    public void Delete(string path) => File.Delete(Path.Combine(ContentPath, path));

    /// <summary>Brings the catalog in step with the folder.</summary>
    public async Task<ArchiveOnDisk> UpdatedAsync()
    {
        await Synchronizer.UpdateAsync(null, TestContext.Current.CancellationToken);
        return this;
    }

    /// <summary>As a new process would find it.</summary>
    public async Task RestartAsync(ISearchIndex? index = null)
    {
        await CloseAsync();
        Catalog = new ArchiveCatalog(DataPath);
        Synchronizer = NewSynchronizer(index ?? _index);
    }

    /// <summary>Lets go of the database.</summary>
    public async Task CloseAsync()
    {
        await Synchronizer.DisposeAsync();
        Catalog.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        _folder.Dispose();
    }

    private ArchiveSynchronizer NewSynchronizer(ISearchIndex index) => new(new ContentFolder(new ContentOptions { ContentPath = ContentPath, Clock = _options.Clock }), Catalog, index, _options);
}

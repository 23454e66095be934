using ArticleArchive.Catalog;
using ArticleArchive.Content;
using ArticleArchive.Content.Files;
using ArticleArchive.Ingest;
using ArticleArchive.Samples;
using ArticleArchive.Search;
using ArticleArchive.Search.Lucene;

namespace ArticleArchive.Benchmarks.Parts;

/// <summary>A made-up archive in a temporary folder, its database built, and a plain FTS5 table of the same passages.</summary>
internal sealed class MeasuredArchive : IDisposable
{
    private static readonly SampleSettings Sample = new(Articles: 2000);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("article-archive-measured-");

    private readonly LuceneSearchEngine _engine;

    public MeasuredArchive()
    {
        var content = Directory.CreateDirectory(Path.Combine(_folder.FullName, "content")).FullName;
        new SampleArchive(Sample).Write(content, CancellationToken.None);
        Folder = new ContentFolder(new ContentOptions { ContentPath = content });
        Catalog = new ArchiveCatalog(Path.Combine(DataPath, ArchiveFolders.DatabaseName));
        Snapshot = Catalog.OpenSnapshot();
        _engine = new LuceneSearchEngine(Catalog);
        Index = _engine.Open(Snapshot);
        var synchronizer = new ArchiveSynchronizer(Folder, Catalog, _engine.Index, new SynchronizerOptions());
        synchronizer.UpdateAsync(null, CancellationToken.None).GetAwaiter().GetResult();
        synchronizer.DisposeAsync().AsTask().GetAwaiter().GetResult();
        Plain = PlainTable.From(Catalog, Path.Combine(_folder.FullName, "plain.db"));
    }

    public ContentFolder Folder { get; }

    public string DataPath => Path.Combine(_folder.FullName, "data");

    public ArchiveCatalog Catalog { get; }

    /// <summary>The archive as it was built.</summary>
    public CatalogSnapshot Snapshot { get; }

    /// <summary>Searches the archive as it was built.</summary>
    public IPassageIndex Index { get; }

    public PlainTable Plain { get; }

    /// <summary>Some of the stored files in Markdown.</summary>
    public IReadOnlyList<ContentFile> SomeFiles => [.. Folder.List().Files.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal)).Take(100)];

    public string FullPathOf(ContentFile file) => Path.Combine(Folder.FullPath, file.Path);

    public void Dispose()
    {
        Plain.Dispose();
        Index.Dispose();
        _engine.Dispose();
        Snapshot.Dispose();
        Catalog.Dispose();
        _folder.Delete(recursive: true);
    }
}

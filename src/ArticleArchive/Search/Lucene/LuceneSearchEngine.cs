using ArticleArchive.Catalog;

namespace ArticleArchive.Search.Lucene;

/// <summary>Search with Lucene.Net, in a folder beside the catalog's file.</summary>
public sealed class LuceneSearchEngine : ISearchEngine, IDisposable
{
    private readonly IndexSnapshots _snapshots;
    private readonly LuceneSearchIndex _index;

    /// <summary>The engine over a catalog.</summary>
    public LuceneSearchEngine(ArchiveCatalog catalog)
    {
        var folder = new IndexFolder(FolderBeside(catalog.FullPath));
        _snapshots = new IndexSnapshots(folder);
        _index = new LuceneSearchIndex(folder, _snapshots);
    }

    /// <inheritdoc/>
    public ISearchIndex Index => _index;

    /// <summary>The folder of the index that belongs to a database file.</summary>
    public static string FolderBeside(string database) => Path.ChangeExtension(database, "index");

    /// <inheritdoc/>
    public IPassageIndex Open(CatalogSnapshot catalog) => new LucenePassageIndex(_snapshots, _index, catalog);

    /// <inheritdoc/>
    public void Dispose() => _snapshots.Dispose();
}

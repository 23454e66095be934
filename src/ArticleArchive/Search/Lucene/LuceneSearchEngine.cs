using ArticleArchive.Catalog;
using ArticleArchive.Search.Lucene.Matches;
using ArticleArchive.Search.Research;

namespace ArticleArchive.Search.Lucene;

/// <summary>Searches with Lucene.Net. The index is in a folder beside the catalog's file.</summary>
public sealed class LuceneSearchEngine : ISearchEngine, IDisposable
{
    private readonly IndexSnapshots _snapshots;
    private readonly LuceneSearchIndex _index;

    /// <summary>The search engine of a catalog.</summary>
    /// <param name="catalog">The catalog.</param>
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
    public IPassageIndex Open(CatalogSnapshot catalog, ISearchPace? pace = null) => new LucenePassageIndex(Reader(catalog, pace), catalog);

    /// <summary>The matches of queries in a state of the archive, for research.</summary>
    /// <param name="catalog">The catalog in that state; it must stay open as long as the result.</param>
    /// <param name="pace">When the searches may run; null for at once.</param>
    public IMatchIndex OpenMatches(CatalogSnapshot catalog, ISearchPace? pace = null) => new LuceneMatchIndex(Reader(catalog, pace), catalog);

    /// <inheritdoc/>
    public void Dispose() => _snapshots.Dispose();

    private SnapshotReader Reader(CatalogSnapshot catalog, ISearchPace? pace) => new(_snapshots, _index, catalog) { Pace = pace ?? FullPace.Instance };
}

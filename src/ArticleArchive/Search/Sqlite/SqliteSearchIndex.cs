using ArticleArchive.Catalog;

namespace ArticleArchive.Search.Sqlite;

/// <summary>The index that lives in the catalog's own file.</summary>
internal sealed class SqliteSearchIndex : ISearchIndex
{
    private const int Layout = 1;

    /// <inheritdoc/>
    public string Version => $"fts5 {Layout}, words {Tokenizer.Version}";

    /// <inheritdoc/>
    public bool Holds(string generation) => true;

    /// <inheritdoc/>
    public ISearchIndexChange Begin(CatalogChange change) => new SearchChange(change.Connection);
}

using ArticleArchive.Catalog;

namespace ArticleArchive.Search.Sqlite;

/// <summary>The index that lives in the catalog's own file.</summary>
internal sealed class SqliteSearchIndex(ArchiveCatalog catalog, IndexSizes sizes) : ISearchIndex
{
    private const int Layout = 1;

    /// <summary>What an edit takes out stays in the index, unseen; from so many words on, and when it is half of all, the index is worth building anew.</summary>
    private const long MostGone = 1_000_000;

    /// <inheritdoc/>
    public string Version => $"places {Layout}, words {Tokenizer.Version}";

    /// <inheritdoc/>
    public bool Holds(string generation) => catalog.Ask(SearchState.Read) is var state && (state.Gone < MostGone || state.Gone < state.Words / 2);

    /// <inheritdoc/>
    public ISearchIndexChange Begin(CatalogChange change) => new SearchChange(change.Connection, sizes);
}

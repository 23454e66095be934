using ArticleArchive.Catalog;

namespace ArticleArchive.Search;

/// <summary>
/// Searches the passages of an archive. One test suite checks that every implementation agrees with <see cref="QueryMatcher"/> about the text.
/// </summary>
public interface ISearchEngine
{
    /// <summary>The index that is kept in sync with the catalog.</summary>
    ISearchIndex Index { get; }

    /// <summary>Opens one state of the archive for searching; the index itself is opened by the first query.</summary>
    /// <param name="catalog">The catalog in that state; it must stay open for as long as the result is used.</param>
    /// <param name="pace">Decides when the searches may work; null if they need never wait.</param>
    IPassageIndex Open(CatalogSnapshot catalog, ISearchPace? pace = null);
}

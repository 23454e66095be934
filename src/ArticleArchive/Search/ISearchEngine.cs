using ArticleArchive.Catalog;

namespace ArticleArchive.Search;

/// <summary>Searches the passages of an archive. A suite of tests holds each implementation to what <see cref="QueryMatcher"/> says of the text.</summary>
public interface ISearchEngine
{
    /// <summary>What the engine keeps in step with the catalog.</summary>
    ISearchIndex Index { get; }

    /// <summary>One state of the archive, to be searched; the index is looked for at the first question.</summary>
    /// <param name="catalog">The catalog in that state; it must stay open as long.</param>
    /// <param name="pace">When the searches may work; at once where that is null.</param>
    IPassageIndex Open(CatalogSnapshot catalog, ISearchPace? pace = null);
}

using ArticleArchive.Catalog;

namespace ArticleArchive.Search;

/// <summary>Search as readers know it: passages with the words lit, counts, and what to try when nothing is found.</summary>
public sealed class PassageSearch(ISearchEngine engine, ArchiveCatalog catalog)
{
    /// <summary>The longest a search may take.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>One page of one search.</summary>
    /// <exception cref="SearchTimeoutException">It took longer than <see cref="Limit"/>.</exception>
    public SearchResults Search(SearchRequest request, CancellationToken cancellationToken)
    {
        _ = (engine, catalog);
        throw new NotImplementedException();
    }
}

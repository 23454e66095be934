using ArticleArchive.Search;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Web.Linking;

/// <summary>Addresses of cited searches.</summary>
internal static partial class ArchiveUrls
{
    /// <summary>Cites a search, and redirects to the citation.</summary>
    public const string CiteSearch = SearchPage + "/cite";

    public const string CitedSearches = SearchPage + "/cited";

    public const string ApiCitedSearches = ApiSearch + "/cited";

    /// <summary>The address that cites a search.</summary>
    public static string CiteSearchFor(QueryText query) => CiteSearch + Parameters(SearchParameters(query, SearchSort.Best, page: 1));

    /// <summary>A search as it was answered at one moment.</summary>
    public static string CitedSearch(SearchCitation citation) => CitedSearches + ParametersOf(citation);

    public static string ApiCitedSearch(SearchCitation citation) => ApiCitedSearches + ParametersOf(citation);

    private static string ParametersOf(SearchCitation citation) => Parameters(
    [
        .. SearchParameters(citation.Text, SearchSort.Best, page: 1),
        ("at", citation.Moment),
        ("found", citation.Found.ToString(CultureInfo.InvariantCulture)),
        ("ids", citation.Ids),
        (State, citation.Seal),
    ]);
}

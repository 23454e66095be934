using ArticleArchive.Search;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Pages.Shared;

namespace ArticleArchive.Web.Pages.Searching;

/// <summary>One page of passages found, as it is shown.</summary>
internal sealed record ResultList
{
    public required SearchResults Results { get; init; }

    /// <summary>What was typed and chosen.</summary>
    public required SearchParameters Asked { get; init; }

    /// <summary>The passages, in order.</summary>
    public required IReadOnlyList<ResultView> Passages { get; init; }

    /// <summary>What to try where the archive does not have a word that was typed.</summary>
    public required IReadOnlyList<SpellingLink> Spellings { get; init; }

    /// <summary>What narrows the search.</summary>
    public required IReadOnlyList<FacetGroup> Facets { get; init; }

    /// <summary>What it is narrowed by, each to be taken back.</summary>
    public required IReadOnlyList<RemovableFilter> Filters { get; init; }

    public required PageLinks Pages { get; init; }

    /// <summary>Composes a page of results.</summary>
    /// <param name="results">What was found.</param>
    /// <param name="asked">What was asked for.</param>
    /// <param name="lastPage">The deepest page that is served.</param>
    public static ResultList Of(SearchResults results, SearchParameters asked, int lastPage)
    {
        var pageSize = results.Request.PageSize;
        var within = Math.Min(results.Total, (long)pageSize * lastPage);
        return new ResultList
        {
            Results = results,
            Asked = asked,
            Passages = [.. results.Hits.Select(hit => ResultView.Of(hit, asked.Text))],
            Spellings = SpellingLink.Of(results.Spellings, asked.Sort),
            Facets = SearchFilters.Narrowing(results.Facets, asked),
            Filters = SearchFilters.Chosen(asked),
            Pages = PageLinks.Of(asked.Page, within, pageSize, page => ArchiveUrls.Search(asked.Text, asked.Sort, page)),
        };
    }
}

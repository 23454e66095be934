using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search;

/// <summary>A request for one page of a search.</summary>
public sealed record SearchRequest
{
    /// <summary>The query.</summary>
    public required Query Query { get; init; }

    /// <summary>The order of results.</summary>
    public SearchSort Sort { get; init; } = SearchSort.Best;

    /// <summary>The page number, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The number of passages on a page, 1 or more. Readers get at most 100; exports get the whole list as one page.</summary>
    public int PageSize { get; init; } = 20;

    /// <summary>Whether results from only part of the archive will do, with notes that say so. Readers accept them; exports need everything.</summary>
    public bool AcceptsPart { get; init; }

    /// <summary>Whether to count facets.</summary>
    public bool CountsFacets { get; init; } = true;

    /// <summary>The order of the results: newest first instead of best first if the query has no words to rank by.</summary>
    public static SearchSort OrderOf(Query query, SearchSort sort) =>
        sort == SearchSort.Best && query.Root is null or NotNode ? SearchSort.Newest : sort;
}

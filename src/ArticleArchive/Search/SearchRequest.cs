using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search;

/// <summary>One page of one search.</summary>
public sealed record SearchRequest
{
    /// <summary>What is asked for.</summary>
    public required Query Query { get; init; }

    /// <summary>The order of results.</summary>
    public SearchSort Sort { get; init; } = SearchSort.Best;

    /// <summary>Which page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Passages a page, 1 or more. Readers are given 100 at most, exports the whole list in one page.</summary>
    public int PageSize { get; init; } = 20;

    /// <summary>Whether an answer from a part of the archive will do, whose notes say so: for readers. Whoever hands results on wants all or none.</summary>
    public bool AcceptsPart { get; init; }

    /// <summary>Whether facets are counted.</summary>
    public bool CountsFacets { get; init; } = true;
}

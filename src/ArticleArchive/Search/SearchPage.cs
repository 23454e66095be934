namespace ArticleArchive.Search;

/// <summary>One page of what a query finds.</summary>
public sealed record SearchPage
{
    /// <summary>The number of all passages found.</summary>
    public required long Total { get; init; }

    /// <summary>The passages of the page, in order.</summary>
    public required IReadOnlyList<SearchHit> Hits { get; init; }

    /// <summary>Counts over all passages found; <see cref="SearchFacets.None"/> if they were not requested.</summary>
    public required SearchFacets Facets { get; init; }

    /// <summary>How much of the archive was searched.</summary>
    public SearchReach Reach { get; init; } = SearchReach.Whole;
}

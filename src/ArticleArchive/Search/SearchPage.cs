namespace ArticleArchive.Search;

/// <summary>One page of what a query finds.</summary>
public sealed record SearchPage
{
    /// <summary>All passages found.</summary>
    public required long Total { get; init; }

    /// <summary>The passages of the page, in order.</summary>
    public required IReadOnlyList<SearchHit> Hits { get; init; }

    /// <summary>Counts over all passages found; <see cref="SearchFacets.None"/> where they were not asked for.</summary>
    public required SearchFacets Facets { get; init; }

    /// <summary>What of the archive was looked at.</summary>
    public SearchReach Reach { get; init; } = SearchReach.Whole;
}

namespace ArticleArchive.Search;

/// <summary>What the passages found have in common, each list most frequent first (years newest first).</summary>
public sealed record SearchFacets
{
    /// <summary>No facets.</summary>
    public static SearchFacets None { get; } = new();

    /// <summary>Speakers whose statements the words stand in.</summary>
    public IReadOnlyList<FacetCount> Speakers { get; init; } = [];

    /// <summary>Years, and <c>undated</c>.</summary>
    public IReadOnlyList<FacetCount> Years { get; init; } = [];

    /// <summary>How many passages are of each date; in no order.</summary>
    public IReadOnlyDictionary<DateSpan, long> Dates { get; init; } = new Dictionary<DateSpan, long>();

    /// <summary>Topics.</summary>
    public IReadOnlyList<FacetCount> Topics { get; init; } = [];

    /// <summary>Publishers.</summary>
    public IReadOnlyList<FacetCount> Sources { get; init; } = [];

    /// <summary>Voices: <c>quote</c>, <c>narrative</c>, <c>headline</c>.</summary>
    public IReadOnlyList<FacetCount> Voices { get; init; } = [];
}

namespace ArticleArchive.Search;

/// <summary>What the passages found have in common; each list begins with the most frequent value, or with the newest year.</summary>
public sealed record SearchFacets
{
    /// <summary>The most values in a list.</summary>
    public const int MaxValues = 100;

    /// <summary>No facets.</summary>
    public static SearchFacets None { get; } = new();

    /// <summary>Speakers whose statements contain the words.</summary>
    public IReadOnlyList<ValueCount> Speakers { get; init; } = [];

    /// <summary>Years, and <c>undated</c>.</summary>
    public IReadOnlyList<ValueCount> Years { get; init; } = [];

    /// <summary>The number of passages for each date, in no particular order.</summary>
    public IReadOnlyDictionary<DateSpan, long> Dates { get; init; } = new Dictionary<DateSpan, long>();

    /// <summary>Topics.</summary>
    public IReadOnlyList<ValueCount> Topics { get; init; } = [];

    /// <summary>Publishers.</summary>
    public IReadOnlyList<ValueCount> Sources { get; init; } = [];

    /// <summary>Voices: <c>quote</c>, <c>narrative</c>, <c>headline</c>.</summary>
    public IReadOnlyList<ValueCount> Voices { get; init; } = [];
}

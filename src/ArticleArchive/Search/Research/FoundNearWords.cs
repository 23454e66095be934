namespace ArticleArchive.Search.Research;

/// <summary>The words near the matches of a search.</summary>
public sealed record FoundNearWords
{
    /// <summary>The passages that were counted.</summary>
    public required ScannedPassages Passages { get; init; }

    /// <summary>The number of matches.</summary>
    public required long Lines { get; init; }

    /// <summary>The number of words near a match.</summary>
    public required long Near { get; init; }

    /// <summary>The number of words in the archive.</summary>
    public required long InArchive { get; init; }

    /// <summary>The words that occur near the most matches.</summary>
    public required IReadOnlyList<NearWord> Words { get; init; }
}

namespace ArticleArchive.Search.Research;

/// <summary>The words near the matches of a search.</summary>
public sealed record FoundNearWords
{
    /// <summary>The passages that were counted.</summary>
    public required ScannedPassages Passages { get; init; }

    /// <summary>How many matches there are.</summary>
    public required long Lines { get; init; }

    /// <summary>How many words stand near one.</summary>
    public required long Near { get; init; }

    /// <summary>How many words the archive has.</summary>
    public required long InArchive { get; init; }

    /// <summary>The words that stand near the most matches.</summary>
    public required IReadOnlyList<NearWord> Words { get; init; }
}

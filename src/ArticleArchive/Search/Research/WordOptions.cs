namespace ArticleArchive.Search.Research;

/// <summary>Which words are ranked and how.</summary>
public sealed record WordOptions
{
    /// <summary>The number of words on either side of a match that count as near.</summary>
    public int Window { get; init; } = 5;

    /// <summary>How collocates are ranked.</summary>
    public WordRank Rank { get; init; }

    /// <summary>Whether the most frequent words of the language are ranked too.</summary>
    public bool HasStopWords { get; init; }
}

using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search.Research;

/// <summary>The words that tell the passages of one search from those of another, or from the rest of the archive.</summary>
public sealed record Keywords
{
    /// <summary>The query that was searched.</summary>
    public required Query Query { get; init; }

    /// <summary>What was counted.</summary>
    public required FoundContrast Found { get; init; }

    /// <summary>Words that the first has more of, the surest first.</summary>
    public required IReadOnlyList<Keyword> More { get; init; }

    /// <summary>Words that the second has more of, the surest first; not told of the rest of the archive.</summary>
    public required IReadOnlyList<Keyword> Fewer { get; init; }
}

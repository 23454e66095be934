namespace ArticleArchive.Search.Research;

/// <summary>The words that distinguish the passages of one search from those of another or from the rest of the archive.</summary>
public sealed record Keywords
{
    /// <summary>What was counted.</summary>
    public required FoundContrast Found { get; init; }

    /// <summary>Words more frequent in the first, most certain first.</summary>
    public required IReadOnlyList<Keyword> More { get; init; }

    /// <summary>Words more frequent in the second, most certain first; empty for the rest of the archive.</summary>
    public required IReadOnlyList<Keyword> Fewer { get; init; }
}

namespace ArticleArchive.Search.Research;

/// <summary>Lines that an index finds.</summary>
public sealed record FoundLines
{
    /// <summary>The passages that the lines are from.</summary>
    public required ScannedPassages Passages { get; init; }

    /// <summary>How many lines there are, those of the group and with the neighbour that were asked for.</summary>
    public required long Total { get; init; }

    /// <summary>The lines that were asked for, in order.</summary>
    public required IReadOnlyList<LinePlace> Places { get; init; }

    /// <summary>All groups, the largest first.</summary>
    public required IReadOnlyList<LineGroup> Groups { get; init; }
}

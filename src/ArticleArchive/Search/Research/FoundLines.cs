namespace ArticleArchive.Search.Research;

/// <summary>Concordance lines found by an index.</summary>
public sealed record FoundLines
{
    /// <summary>The passages that the lines come from.</summary>
    public required ScannedPassages Passages { get; init; }

    /// <summary>The number of lines in the requested group and with the requested neighbour.</summary>
    public required long Total { get; init; }

    /// <summary>The requested lines, in order.</summary>
    public required IReadOnlyList<LinePlace> Places { get; init; }

    /// <summary>All groups, the largest first.</summary>
    public required IReadOnlyList<LineGroup> Groups { get; init; }
}

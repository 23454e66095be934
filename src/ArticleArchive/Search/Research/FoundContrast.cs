namespace ArticleArchive.Search.Research;

/// <summary>The words in the passages of one search, compared with another search or the rest of the archive.</summary>
public sealed record FoundContrast
{
    /// <summary>The first search's passages that were counted, and the number of words counted in them.</summary>
    public required (ScannedPassages Passages, long Words) One { get; init; }

    /// <summary>The same for the second; for the rest of the archive only the number of words.</summary>
    public required (ScannedPassages Passages, long Words) Other { get; init; }

    /// <summary>The most frequent words of either side.</summary>
    public required IReadOnlyList<ContrastedWord> Words { get; init; }
}

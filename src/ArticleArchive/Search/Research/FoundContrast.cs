namespace ArticleArchive.Search.Research;

/// <summary>The words of the passages of one search, beside those of another or of the rest of the archive.</summary>
public sealed record FoundContrast
{
    /// <summary>The passages of the first that were counted, and how many words count in them.</summary>
    public required (ScannedPassages Passages, long Words) One { get; init; }

    /// <summary>The same of the second; of the rest of the archive the words alone.</summary>
    public required (ScannedPassages Passages, long Words) Other { get; init; }

    /// <summary>The most frequent words of either.</summary>
    public required IReadOnlyList<ContrastedWord> Words { get; init; }
}

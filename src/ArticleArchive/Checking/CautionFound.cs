namespace ArticleArchive.Checking;

/// <summary>A caution and the words that cause it.</summary>
/// <param name="Caution">The caution.</param>
/// <param name="Cue">The words of the article; null when there are none to name.</param>
public sealed record CautionFound(Caution Caution, string? Cue)
{
    /// <summary>Where those words stand.</summary>
    public CueSide Side { get; init; }

    /// <summary>The last word that a reader has to see, where the cue is in a sentence after the quotation's own; null when it is in that sentence.</summary>
    public PassageSpan? Until { get; init; }
}

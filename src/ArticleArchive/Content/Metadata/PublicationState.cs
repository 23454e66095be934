namespace ArticleArchive.Content.Metadata;

/// <summary>Whether an article is to be shown.</summary>
/// <param name="HeldBack">Why it is not shown, a sentence; null when it is.</param>
/// <param name="Place">Where that is said; null when it is said nowhere in the metadata.</param>
/// <param name="Due">When that changes by itself; null when it does not.</param>
internal sealed record PublicationState(string? HeldBack, Place? Place, DateTimeOffset? Due)
{
    /// <summary>What to do, a sentence, where the metadata cannot be read and the article is held back to be on the safe side; else null.</summary>
    public string? Advice { get; init; }

    /// <summary>Shown for good.</summary>
    public static PublicationState Shown { get; } = new(null, null, null);
}

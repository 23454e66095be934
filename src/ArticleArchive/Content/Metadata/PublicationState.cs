namespace ArticleArchive.Content.Metadata;

/// <summary>Whether an article is shown.</summary>
/// <param name="HeldBack">Why it is held back, in a sentence; null when it is shown.</param>
/// <param name="Place">The place in the metadata that decides it; null when nothing in the metadata does.</param>
/// <param name="Due">When the state changes by itself; null when it does not.</param>
internal sealed record PublicationState(string? HeldBack, Place? Place, DateTimeOffset? Due)
{
    /// <summary>What to do, a sentence, where the metadata cannot be read and the article is held back to be safe; else null.</summary>
    public string? Advice { get; init; }

    /// <summary>Shown, without an end.</summary>
    public static PublicationState Shown { get; } = new(null, null, null);
}

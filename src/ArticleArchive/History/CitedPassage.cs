namespace ArticleArchive.History;

/// <summary>What to tell a reader who follows a link to a passage or to consecutive passages.</summary>
public sealed record CitedPassage
{
    /// <summary>The citation in the link.</summary>
    public required PassageCitation Citation { get; init; }

    /// <summary>What has become of the words.</summary>
    public required CitedStanding Standing { get; init; }

    /// <summary>The words that the link was made from, or the latest words when it does not say; null when they are not on record.</summary>
    public string? Was { get; init; }

    /// <summary>
    /// The last wording on record under the id; null when there is none. For several passages, given only when they are no longer next to each other.
    /// </summary>
    public RevisionPassage? Last { get; init; }

    /// <summary>The first revision that had the words; null when none had.</summary>
    public Revision? First { get; init; }

    /// <summary>The last revision that had the words; null when none had.</summary>
    public Revision? Latest { get; init; }

    /// <summary>The last revision that had a passage with this id; null when none had.</summary>
    public Revision? LastSeen { get; init; }

    /// <summary>The first revision after the words changed; null when they have not, or the change is not recorded.</summary>
    public Revision? ChangedIn { get; init; }

    /// <summary>
    /// The passages of the current article that hold the words, in the order of the page; empty when they are gone. When several were cited and some are gone,
    /// those that remain.
    /// </summary>
    public IReadOnlyList<PassageId> Now { get; init; } = [];

    /// <summary>What has happened to the passage since then, oldest first.</summary>
    public IReadOnlyList<PassageEvent> Events { get; init; } = [];

    /// <summary>The nearest passage before it when it was last seen that is still in the article; null when there is none.</summary>
    public PassageId? Before { get; init; }

    /// <summary>The nearest passage after it when it was last seen that is still in the article; null when there is none.</summary>
    public PassageId? After { get; init; }

    /// <summary>
    /// The difference, word by word, between the words then and the words now, or the last wording when they are gone; empty when they are the same or one side
    /// is missing.
    /// </summary>
    public IReadOnlyList<WordDifference> Difference { get; init; } = [];
}

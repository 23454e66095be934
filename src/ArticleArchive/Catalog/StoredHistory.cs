namespace ArticleArchive.Catalog;

/// <summary>The history of an article as the catalog holds it.</summary>
/// <param name="Text">The text of the history file, which has been found to hold.</param>
/// <param name="Revisions">How many revisions it has; at least 1.</param>
/// <param name="Recorded">The time of the last revision, to the second, UTC.</param>
/// <param name="Note">What the archivist said of the last revision; null when nothing.</param>
public sealed record StoredHistory(string Text, int Revisions, DateTimeOffset Recorded, string? Note)
{
    /// <summary>True when the words of the article are not those that were recorded last.</summary>
    public bool IsBehind { get; init; }
}

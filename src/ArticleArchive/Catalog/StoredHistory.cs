namespace ArticleArchive.Catalog;

/// <summary>The history of an article as stored in the catalog.</summary>
/// <param name="Text">The text of the history file, which has been verified.</param>
/// <param name="Revisions">The number of revisions; at least 1.</param>
/// <param name="Recorded">The time of the last revision, to the second, UTC.</param>
/// <param name="Note">The archivist's note on the last revision; null when there is none.</param>
public sealed record StoredHistory(string Text, int Revisions, DateTimeOffset Recorded, string? Note)
{
    /// <summary>True when the article's words differ from those recorded last.</summary>
    public bool HasUnrecordedChanges { get; init; }
}

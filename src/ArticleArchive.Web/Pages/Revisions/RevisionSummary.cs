using ArticleArchive.History;

namespace ArticleArchive.Web.Pages.Revisions;

/// <summary>One revision in a list: when, why, and what it changed.</summary>
/// <param name="Revision">The revision.</param>
/// <param name="Changes">Where it differs from the one before; empty for the first.</param>
internal sealed record RevisionSummary(Revision Revision, IReadOnlyList<PassageChange> Changes)
{
    /// <summary>All revisions of an article, the last first.</summary>
    public static IReadOnlyList<RevisionSummary> Of(ArticleHistory history) =>
        [.. history.Revisions.Reverse().Select(revision => new RevisionSummary(revision, RevisionChanges.Of(history, revision)))];
}

using ArticleArchive.History;

namespace ArticleArchive.Web.Pages.Revisions;

/// <summary>One revision in a list: when and why it was made, and what it changed.</summary>
/// <param name="Revision">The revision.</param>
/// <param name="Changes">Where it differs from the previous revision; empty for the first.</param>
internal sealed record RevisionSummary(Revision Revision, IReadOnlyList<PassageChange> Changes)
{
    /// <summary>All revisions of an article, latest first.</summary>
    public static IReadOnlyList<RevisionSummary> From(ArticleHistory history) =>
        [.. history.Revisions.Reverse().Select(revision => new RevisionSummary(revision, RevisionChanges.Compare(history, revision)))];
}

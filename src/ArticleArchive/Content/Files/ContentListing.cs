namespace ArticleArchive.Content.Files;

/// <summary>The content of the content folder.</summary>
/// <param name="Files">The files to read, one for each slug, in order of path; only those that were wanted.</param>
/// <param name="Problems">The problems of the folder itself: a link loop, an unreadable folder, a sidecar without its text.</param>
/// <param name="Orphans">Slugs with a history but no file: deleted articles, or articles that now have another name.</param>
public sealed record ContentListing(IReadOnlyList<ContentFile> Files, IReadOnlyList<ContentProblem> Problems, IReadOnlyList<ArticleSlug> Orphans)
{
    /// <summary>True when there is no file at all that could be an article, wanted or not.</summary>
    public bool IsEmpty { get; init; }
}

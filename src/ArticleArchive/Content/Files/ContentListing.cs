using ArticleArchive.Articles;

namespace ArticleArchive.Content.Files;

/// <summary>What is in the content folder.</summary>
/// <param name="Files">The files to read, one a slug, in the order of their paths; only those that were wanted.</param>
/// <param name="Problems">What is wrong with the folder itself: a link loop, a folder that may not be read, a sidecar without its text.</param>
/// <param name="Orphans">Slugs of which a history is kept and no file is there: deleted articles, or articles under another name now.</param>
public sealed record ContentListing(IReadOnlyList<ContentFile> Files, IReadOnlyList<ContentProblem> Problems, IReadOnlyList<ArticleSlug> Orphans)
{
    /// <summary>True when there is no file at all that could be an article, wanted or not.</summary>
    public bool IsEmpty { get; init; }
}

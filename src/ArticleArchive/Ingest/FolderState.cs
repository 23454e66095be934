using ArticleArchive.Articles;
using ArticleArchive.Content;

namespace ArticleArchive.Ingest;

/// <summary>What the folder has now.</summary>
/// <param name="Listing">Its files; where only some were looked at, these.</param>
/// <param name="Restless">Paths of files that are being written just now; may be empty.</param>
internal sealed record FolderState(ContentListing Listing, IReadOnlySet<string> Restless)
{
    /// <summary>True when all files were looked at, so that what is not listed is gone.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>Some files, which are listed as before, with other words.</summary>
    /// <param name="files">The files.</param>
    /// <param name="orphans">The histories without a file, as the whole folder had them last.</param>
    public static FolderState Edited(IReadOnlyList<ContentFile> files, IReadOnlyList<ArticleSlug> orphans) =>
        new(new ContentListing(files, [], orphans), new HashSet<string>()) { IsWhole = false };
}

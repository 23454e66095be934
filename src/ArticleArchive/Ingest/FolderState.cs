using ArticleArchive.Content;

namespace ArticleArchive.Ingest;

/// <summary>What the folder has now.</summary>
/// <param name="Listing">Its files.</param>
/// <param name="Restless">Paths of files that are being written just now; may be empty.</param>
internal sealed record FolderState(ContentListing Listing, IReadOnlySet<string> Restless);

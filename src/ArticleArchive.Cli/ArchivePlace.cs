using ArticleArchive.Content;

namespace ArticleArchive.Cli;

/// <summary>The location of an archive.</summary>
/// <param name="Folder">The content folder.</param>
/// <param name="Database">The derived database.</param>
internal sealed record ArchivePlace(ContentFolder Folder, string Database);

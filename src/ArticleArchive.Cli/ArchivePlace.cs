using ArticleArchive.Content;
using ArticleArchive.Search;

namespace ArticleArchive.Cli;

/// <summary>Where an archive lies, and how it is searched.</summary>
/// <param name="Folder">The content folder.</param>
/// <param name="Database">The derived database.</param>
/// <param name="Engine">The search engine.</param>
internal sealed record ArchivePlace(ContentFolder Folder, string Database, SearchEngineKind Engine);

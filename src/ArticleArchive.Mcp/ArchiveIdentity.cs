namespace ArticleArchive.Mcp;

/// <summary>The name and address of the archive.</summary>
/// <param name="Name">The name that readers see.</param>
/// <param name="Root">The beginning of its addresses: the site's, or <c>archive:///</c> when no site is known.</param>
public sealed record ArchiveIdentity(string Name, Uri Root);

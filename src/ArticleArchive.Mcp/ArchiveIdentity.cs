namespace ArticleArchive.Mcp;

/// <summary>What the archive is called, and where it is.</summary>
/// <param name="Name">The name readers see.</param>
/// <param name="Root">The address that its addresses begin with: the site's, or <c>archive:///</c> where no site is known.</param>
public sealed record ArchiveIdentity(string Name, Uri Root);

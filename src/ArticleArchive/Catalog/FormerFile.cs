namespace ArticleArchive.Catalog;

/// <summary>What the database before this one said of a file.</summary>
/// <param name="Fingerprint">Its fingerprint.</param>
/// <param name="Changed">When its article last changed.</param>
internal sealed record FormerFile(string Fingerprint, DateTimeOffset Changed);

namespace ArticleArchive.Catalog;

/// <summary>A file as the previous database had it.</summary>
/// <param name="Fingerprint">Its fingerprint.</param>
/// <param name="Changed">When its article last changed.</param>
internal sealed record FormerFile(string Fingerprint, DateTimeOffset Changed);

namespace ArticleArchive.Articles;

/// <summary>A key of the files' metadata that means nothing to the archive.</summary>
/// <param name="Key">The key as written.</param>
/// <param name="Files">How many files have it.</param>
/// <param name="Meant">The key that may be meant by it; null when none is near.</param>
public sealed record UnusedKey(string Key, long Files, string? Meant);

namespace ArticleArchive.Articles;

/// <summary>A key of the files' metadata that means nothing to the archive.</summary>
/// <param name="Key">The key as written.</param>
/// <param name="Files">How many files have it.</param>
/// <param name="Meant">The key that was probably meant; null when none is similar.</param>
public sealed record UnusedKey(string Key, long Files, string? Meant);

namespace ArticleArchive.Content.Files;

/// <summary>What is known of the encoding of a file.</summary>
/// <param name="OfFile">What its own metadata says; null when nothing.</param>
/// <param name="OfArchive">What the archive's settings say of files that are not UTF-8; null when nothing.</param>
internal sealed record StoredEncoding(string? OfFile, string? OfArchive)
{
    /// <summary>Nothing is known.</summary>
    public static StoredEncoding Guessed { get; } = new(null, null);
}

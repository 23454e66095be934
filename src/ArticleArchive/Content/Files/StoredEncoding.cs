namespace ArticleArchive.Content.Files;

/// <summary>The encoding of a file, as far as it is known.</summary>
/// <param name="OfFile">The encoding that its own metadata gives; null for none.</param>
/// <param name="OfArchive">The encoding that the archive's settings give for files that are not UTF-8; null for none.</param>
internal sealed record StoredEncoding(string? OfFile, string? OfArchive)
{
    /// <summary>Nothing is known, so the encoding is guessed.</summary>
    public static StoredEncoding Guessed { get; } = new(null, null);
}

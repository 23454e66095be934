namespace ArticleArchive.Content;

/// <summary>The result of reading a file.</summary>
/// <param name="Article">The article; null when it is held back, which <paramref name="Problems"/> explains.</param>
/// <param name="Sha256">
/// SHA-256 of the file's bytes, or of the digests of file and sidecar when it has one, so that it changes with either: 64 lower-case hexadecimal digits;
/// empty when the bytes could not be read. The file's own digest is in the article.
/// </param>
/// <param name="Problems">The problems of the file and its sidecar; may be empty.</param>
public sealed record ContentReading(ParsedArticle? Article, string Sha256, IReadOnlyList<ContentProblem> Problems)
{
    /// <summary>Metadata keys that the archive does not use, as written; may be empty.</summary>
    public IReadOnlyList<string> UnusedKeys { get; init; } = [];

    /// <summary>
    /// When to read the file again although it has not changed, because the article is to be shown or held back from then on; almost always null.
    /// </summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>The file that the article was imported from; null when it was not.</summary>
    public StoredOriginal? Original { get; init; }
}

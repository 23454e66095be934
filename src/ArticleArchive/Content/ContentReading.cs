using ArticleArchive.Articles;

namespace ArticleArchive.Content;

/// <summary>What came of reading one file.</summary>
/// <param name="Article">The article; null when it is held back, and then <paramref name="Problems"/> says why.</param>
/// <param name="Sha256">
/// SHA-256 of the file's bytes, or of the digests of file and sidecar when it has one, so that it changes with either: 64 lower-case hexadecimal digits;
/// empty when the bytes could not be read. The file's own digest is in the article.
/// </param>
/// <param name="Problems">What is wrong with the file and its sidecar; may be empty.</param>
public sealed record ContentReading(ParsedArticle? Article, string Sha256, IReadOnlyList<ContentProblem> Problems)
{
    /// <summary>Keys of the metadata that mean nothing to the archive, as written; may be empty.</summary>
    public IReadOnlyList<string> UnusedKeys { get; init; } = [];

    /// <summary>When the file is to be read again though it has not changed, for it is to be shown from then on, or no longer; null for most.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>The file that the article was imported from; null when it was not.</summary>
    public KeptOriginal? Original { get; init; }
}

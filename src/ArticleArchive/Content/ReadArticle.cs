using ArticleArchive.Content.Metadata;

namespace ArticleArchive.Content;

/// <summary>What came of reading the text of a file.</summary>
/// <param name="Article">The article; null when it is held back.</param>
/// <param name="Metadata">What its metadata says.</param>
internal sealed record ReadArticle(ParsedArticle? Article, ArticleMetadata Metadata);

namespace ArticleArchive.Catalog;

/// <summary>An article that prints most paragraphs of another one.</summary>
/// <param name="Article">The article.</param>
/// <param name="Shared">How many paragraphs both have, word for word.</param>
public sealed record Reprint(ArticleSummary Article, int Shared);

namespace ArticleArchive.Catalog;

/// <summary>An article that shares most of its paragraphs, or most of the other's, with another article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Shared">The number of paragraphs that both have, word for word.</param>
public sealed record Reprint(ArticleSummary Article, int Shared);

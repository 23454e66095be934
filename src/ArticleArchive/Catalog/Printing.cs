namespace ArticleArchive.Catalog;

/// <summary>A statement in one of the articles that print it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Statement">The statement there.</param>
public sealed record Printing(StoredArticle Article, StoredUtterance Statement);

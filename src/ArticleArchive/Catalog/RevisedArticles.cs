namespace ArticleArchive.Catalog;

/// <summary>One page of the articles that changed after they were published.</summary>
/// <param name="Articles">The articles of the page, the last changed first; empty beyond the last page.</param>
/// <param name="Total">How many there are on all pages.</param>
public sealed record RevisedArticles(IReadOnlyList<RevisedArticle> Articles, long Total);

namespace ArticleArchive.Catalog;

/// <summary>One page of the articles that changed after they were published.</summary>
/// <param name="Articles">The articles of the page, latest change first; empty beyond the last page.</param>
/// <param name="Total">The number of articles on all pages.</param>
public sealed record RevisedArticles(IReadOnlyList<RevisedArticle> Articles, long Total);

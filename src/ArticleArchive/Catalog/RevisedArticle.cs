namespace ArticleArchive.Catalog;

/// <summary>An article that was recorded more than once.</summary>
/// <param name="Article">What a list shows of the article.</param>
/// <param name="History">Its recorded history.</param>
public sealed record RevisedArticle(ArticleSummary Article, StoredHistory History);

namespace ArticleArchive.Catalog;

/// <summary>An article and when it last changed.</summary>
/// <param name="Article">What a list shows of the article.</param>
/// <param name="Changed">When its words or metadata last changed, to the second, UTC: when the archive took that in, or when its file or its history says that it was.</param>
public sealed record ChangedArticle(ArticleSummary Article, DateTimeOffset Changed);

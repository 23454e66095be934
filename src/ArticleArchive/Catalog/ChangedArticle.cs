namespace ArticleArchive.Catalog;

/// <summary>An article and when it last changed.</summary>
/// <param name="Article">The article, as shown in a list.</param>
/// <param name="Changed">When its words or metadata last changed, to the second, UTC: when the archive noticed, or when its file or history says.</param>
public sealed record ChangedArticle(ArticleSummary Article, DateTimeOffset Changed);

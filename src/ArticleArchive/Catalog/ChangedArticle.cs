namespace ArticleArchive.Catalog;

/// <summary>An article and when the archive last took in a change of it.</summary>
/// <param name="Article">What a list shows of the article.</param>
/// <param name="Changed">When its words or metadata last changed in the archive, to the second, UTC.</param>
public sealed record ChangedArticle(ArticleSummary Article, DateTimeOffset Changed);

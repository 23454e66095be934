using ArticleArchive.Articles;

namespace ArticleArchive.Web.Linking.Histories;

/// <summary>What is at the address of an article's past: the article with its records, or where it is now, or nothing.</summary>
internal readonly record struct RecordedLookup(RecordedArticle? Found, ArticleSlug? MovedTo);

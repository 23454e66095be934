using ArticleArchive.Articles;

namespace ArticleArchive.Web.Linking.Histories;

/// <summary>What is at the address of an article's history: the article with its history, its new address, or nothing.</summary>
internal readonly record struct RecordedLookup(RecordedArticle? Found, ArticleSlug? MovedTo);

using System.ComponentModel;
using ArticleArchive.Contracts;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary>One of several articles that an address may mean.</summary>
internal sealed record ArticleChoice(
    [property: Description("The article.")] ArticleHead Article,
    [property: Description("The address of its page.")] string Url,
    [property: Description("The address of its JSON.")] string Api)
{
    public static ArticleChoice From(ArticleSummary article, Uri site) =>
        new(
            ArticleHead.From(article),
            ArchiveUrls.Absolute(site, ArchiveUrls.Article(article.Slug)),
            ArchiveUrls.Absolute(site, ArchiveUrls.ApiArticle(article.Slug)));
}

using System.ComponentModel;
using ArticleArchive.Contracts;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary>One page of a list of articles, newest first, undated last.</summary>
internal sealed record ArticleListAnswer(
    [property: Description("All articles in the list.")] long Total,
    int Page,
    int PageSize,
    IReadOnlyList<ListedArticle> Results,
    ListFacetCounts Facets)
{
    public static ArticleListAnswer From(ArticlePage page, Uri site) => new(
        page.Total,
        page.Page,
        page.PageSize,
        [.. page.Articles.Select(article => ListedArticle.From(article, site))],
        new(page.Years, page.Topics, page.Sources));
}

/// <summary>An article in a list.</summary>
internal sealed record ListedArticle(
    [property: Description("The article's name in addresses.")] string Slug,
    string Title,
    [property: Description("Publication date, EDTF level 1 (2016-01-29, 2016-01~); null when undated.")] string? Date,
    [property: Description("The publisher's name; null when not given.")] string? Source,
    IReadOnlyList<string> Topics,
    [property: Description("The standfirst; null when there is none.")] string? Summary,
    [property: Description("The first words of its first paragraph.")] string Opening,
    [property: Description("How many numbered passages it has.")] int Paragraphs,
    [property: Description("The address of its page.")] string Url)
{
    public static ListedArticle From(ArticleSummary article, Uri site) => new(
        article.Slug.Value,
        article.Title,
        article.Date?.Edtf,
        article.Metadata.Publisher?.Name,
        article.Metadata.Topics,
        article.Metadata.Summary,
        article.Opening,
        article.Paragraphs,
        ArchiveUrls.Absolute(site, ArchiveUrls.Article(article.Slug)));
}

using ArticleArchive.Articles;
using ArticleArchive.Web.Settings;
using ArticleArchive.Web.Twins;
using Microsoft.Net.Http.Headers;

namespace ArticleArchive.Web.Citing;

/// <summary>Link headers that tell programs what a page is, how it is cited and where its description is (Signposting the Scholarly Web, level 1; RFC 8288).</summary>
internal sealed class Signposts(SiteAddress address)
{
    private const string OfNews = "https://schema.org/NewsArticle";
    private const string OfSpeech = "https://schema.org/Quotation";
    private const string OfWords = "https://schema.org/CreativeWork";

    /// <summary>The page of an article.</summary>
    public void Put(Article article, HttpContext context) =>
        Put(context, article, new Page(ArchiveUrls.Article(article.Slug), OfNews, twin => ArchiveUrls.Article(article.Slug, twin)));

    /// <summary>The page of passages.</summary>
    public void Put(CitedWords cited, HttpContext context)
    {
        var (slug, range) = (cited.Article.Slug, cited.Range);
        Put(context, cited.Article, new Page(ArchiveUrls.Passages(slug, range), cited.Speaker is null ? OfWords : OfSpeech, twin => ArchiveUrls.Cited(cited, twin)));
    }

    private void Put(HttpContext context, Article article, Page page)
    {
        string[] links =
        [
            $"<{ArchiveUrls.Absolute(address.Of(context.Request), page.Path)}>; rel=\"cite-as\"",
            $"<{page.Type}>; rel=\"type\"",
            .. LicenseOf(article) is { } license ? [$"<{license}>; rel=\"license\""] : Array.Empty<string>(),
            .. new[] { TwinFormat.CslJson, TwinFormat.BibTex, TwinFormat.Ris }.Select(format => Link("describedby", page.Twin(format), format)),
            .. new[] { TwinFormat.Json, TwinFormat.Markdown, TwinFormat.Text }.Select(format => Link("alternate", page.Twin(format), format)),
        ];
        context.Response.Headers.Append(HeaderNames.Link, string.Join(", ", links));
    }

    /// <summary>The address of the licence, where an article's rights are one; else null.</summary>
    public static string? LicenseOf(Article article) =>
        Uri.TryCreate(article.Rights, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address.AbsoluteUri : null;

    private static string Link(string relation, string path, TwinFormat twin) => $"<{path}>; rel=\"{relation}\"; type=\"{TwinMedia.TypeOf(twin)}\"";

    private sealed record Page(string Path, string Type, Func<TwinFormat, string> Twin);
}

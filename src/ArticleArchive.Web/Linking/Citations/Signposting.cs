using Microsoft.Net.Http.Headers;

namespace ArticleArchive.Web.Linking.Citations;

/// <summary>
/// Link headers that tell programs what a page is, how to cite it and where its metadata is (Signposting the Scholarly Web, level 1; RFC 8288).
/// </summary>
internal sealed class Signposting(SiteAddress address)
{
    private const string OfNews = "https://schema.org/NewsArticle";
    private const string OfSpeech = "https://schema.org/Quotation";
    private const string OfWords = "https://schema.org/CreativeWork";

    /// <summary>Adds the links of an article's page.</summary>
    public void AddLinks(Article article, HttpContext context) =>
        AddLinks(context, article, new Page(ArchiveUrls.Article(article.Slug), OfNews, representation => ArchiveUrls.Article(article.Slug, representation)));

    /// <summary>Adds the links of a page of passages.</summary>
    public void AddLinks(CitedWords cited, HttpContext context)
    {
        var (slug, range) = (cited.Article.Slug, cited.Range);
        AddLinks(
            context,
            cited.Article,
            new Page(
                ArchiveUrls.Passages(slug, range), cited.Speaker is null ? OfWords : OfSpeech, representation => ArchiveUrls.Cited(cited, representation)));
    }

    private void AddLinks(HttpContext context, Article article, Page page)
    {
        string[] links =
        [
            $"<{ArchiveUrls.Absolute(address.For(context.Request), page.Path)}>; rel=\"cite-as\"",
            $"<{page.Type}>; rel=\"type\"",
            .. LicenseOf(article) is { } license ? [$"<{license}>; rel=\"license\""] : Array.Empty<string>(),
            .. new[] { RepresentationFormat.CslJson, RepresentationFormat.BibTex, RepresentationFormat.Ris }.Select(
                format => Link("describedby", page.Representation(format), format)),
            .. new[] { RepresentationFormat.Json, RepresentationFormat.Markdown, RepresentationFormat.Text }.Select(
                format => Link("alternate", page.Representation(format), format)),
        ];
        context.Response.Headers.Append(HeaderNames.Link, string.Join(", ", links));
    }

    /// <summary>The address of the licence, if the article's rights are one; otherwise null.</summary>
    public static string? LicenseOf(Article article) =>
        WebAddress.TryRead(article.Metadata.Rights, out var address) ? address.AbsoluteUri : null;

    private static string Link(string relation, string path, RepresentationFormat representation) =>
        $"<{path}>; rel=\"{relation}\"; type=\"{representation.MediaType}\"";

    private sealed record Page(string Path, string Type, Func<RepresentationFormat, string> Representation);
}

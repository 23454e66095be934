using System.Text;
using ArticleArchive.Catalog;
using ArticleArchive.Web.Api;
using ArticleArchive.Web.Settings;
using Microsoft.AspNetCore.Mvc;

namespace ArticleArchive.Web.Twins;

/// <summary>The forms for programs that stand beside an article's page. A slug has no full stop, so its ending tells which is asked for.</summary>
internal static class TwinRoutes
{
    public static void MapTwins(this IEndpointRouteBuilder routes)
    {
        Map(routes, TwinFormat.Json, ".json", (article, site) => TypedResults.Ok(ArticleAnswer.Of(article, site)));
        Map(routes, TwinFormat.Markdown, ".md", (article, _) => TypedResults.Text(MarkdownText.Of(article.Article), "text/markdown", Encoding.UTF8));
        Map(routes, TwinFormat.Text, ".txt", (article, _) => TypedResults.Text(PlainText.Of(article.Article), "text/plain", Encoding.UTF8));
    }

    private static void Map(IEndpointRouteBuilder routes, TwinFormat twin, string ending, Func<StoredArticle, Uri, IResult> write) =>
        routes.MapRead($"{ArchiveUrls.AllArticles}/{{slug}}{ending}", ([FromServices] ArchiveCatalog catalog, [FromServices] SiteAddress address, string slug, HttpContext context) =>
        {
            var found = ArticleLookup.Find(catalog, slug);
            if (found.MovedTo is { } moved)
                return TypedResults.Redirect(ArchiveUrls.Article(moved, twin), permanent: true);
            if (found.Article is not { } article)
                return TypedResults.NotFound();

            var site = address.Of(context.Request);
            context.Response.Headers.Link = $"<{ArchiveUrls.Absolute(site, ArchiveUrls.Article(article.Article.Slug))}>; rel=\"canonical\"";
            return write(article, site);
        }).ExcludeFromDescription();
}

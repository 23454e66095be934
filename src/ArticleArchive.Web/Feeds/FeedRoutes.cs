using System.Text;
using ArticleArchive.Web.Settings;
using Microsoft.AspNetCore.Mvc;

namespace ArticleArchive.Web.Feeds;

/// <summary>What programs fetch by custom: feeds, sitemap, robots, the description of the search.</summary>
internal static class FeedRoutes
{
    /// <summary>Articles in a feed.</summary>
    public const int Entries = 50;

    public static void MapFeeds(this IEndpointRouteBuilder routes)
    {
        routes.MapRead(ArchiveUrls.AtomFeed, ([FromServices] AtomFeed feed, HttpRequest request) => feed.Answer(request)).ExcludeFromDescription();
        routes.MapRead(ArchiveUrls.UpdatesFeed, ([FromServices] UpdatesFeed feed, HttpRequest request) => feed.Answer(request)).ExcludeFromDescription();
        routes.MapRead(ArchiveUrls.JsonFeed, ([FromServices] JsonFeed feed, HttpRequest request) => feed.Answer(request)).ExcludeFromDescription();
        routes.MapRead(ArchiveUrls.Sitemap, ([FromServices] Sitemap sitemap, HttpRequest request) => sitemap.Whole(request)).ExcludeFromDescription();
        routes.MapRead("/sitemap-{part}.xml", ([FromServices] Sitemap sitemap, string part, HttpRequest request) => sitemap.Part(part, request)).ExcludeFromDescription();
        routes.MapRead(ArchiveUrls.OpenSearch, ([FromServices] SearchDescription search, HttpRequest request) => search.Answer(request)).ExcludeFromDescription();
        routes.MapRead(ArchiveUrls.Robots, ([FromServices] SiteAddress address, HttpRequest request) => TypedResults.Text(Robots(address.Of(request)), "text/plain", Encoding.UTF8))
            .ExcludeFromDescription();

        // Asked for by programs that do not read the page's own link to its icon.
        routes.MapRead("/favicon.ico", () => TypedResults.Redirect(ArchiveUrls.Favicon, permanent: true)).ExcludeFromDescription();
    }

    /// <summary>Everything may be read; result lists lead nowhere that the sitemap does not (RFC 9309).</summary>
    private static string Robots(Uri site) => $"""
        User-agent: *
        Disallow: {ArchiveUrls.SearchPage}
        Disallow: {ArchiveUrls.ApiSearch}

        Sitemap: {ArchiveUrls.Absolute(site, ArchiveUrls.Sitemap)}

        """;
}

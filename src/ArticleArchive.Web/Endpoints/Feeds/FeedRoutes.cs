using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Feeds;

/// <summary>Files that programs expect at well-known addresses: feeds, sitemap, robots, the description of the search.</summary>
internal static class FeedRoutes
{
    /// <summary>The number of articles in a feed.</summary>
    public const int Entries = 50;

    public static void MapFeeds(this IEndpointRouteBuilder routes)
    {
        var feeds = routes.MapGroup("").WithMetadata(new ShowsTimesAttribute(ShownTimes.OfFiles));
        feeds.MapGet(ArchiveUrls.AtomFeed, (AtomFeed feed, HttpRequest request) => feed.Answer(request));
        feeds.MapGet(ArchiveUrls.UpdatesFeed, (UpdatesFeed feed, HttpRequest request) => feed.Answer(request));
        feeds.MapGet(ArchiveUrls.JsonFeed, (JsonFeed feed, HttpRequest request) => feed.Answer(request));
        routes.MapGet(ArchiveUrls.Sitemap, (Sitemap sitemap, HttpRequest request) => sitemap.Whole(request));
        routes.MapGet("/sitemap-{part}.xml", (Sitemap sitemap, string part, HttpRequest request) => sitemap.Part(part, request));
        routes.MapGet(ArchiveUrls.OpenSearch, (SearchDescription search, HttpRequest request) => search.Answer(request));
        routes.MapGet(ArchiveUrls.Robots, (SiteAddress address, HttpRequest request) =>
            TypedResults.Text(Robots(address.For(request)), "text/plain", Encoding.UTF8));

        // For programs that ignore the page's own link to its icon.
        routes.MapGet("/favicon.ico", () => TypedResults.Redirect(ArchiveUrls.Favicon, permanent: true));
    }

    /// <summary>Everything may be crawled except search results, which lead nowhere that the sitemap does not (RFC 9309).</summary>
    private static string Robots(Uri site) => $"""
        User-agent: *
        Disallow: {ArchiveUrls.SearchPage}
        Disallow: {ArchiveUrls.ApiSearch}

        Sitemap: {ArchiveUrls.Absolute(site, ArchiveUrls.Sitemap)}

        """;
}

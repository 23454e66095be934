using System.Text;
using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Settings;

namespace ArticleArchive.Web.Endpoints.Feeds;

/// <summary>Files that programs expect at well-known addresses: feeds, sitemap, robots, the description of the search.</summary>
internal static class FeedRoutes
{
    /// <summary>The number of articles in a feed.</summary>
    public const int Entries = 50;

    public static void MapFeeds(this IEndpointRouteBuilder routes)
    {
        var times = new ShowsTimesAttribute(ShownTimes.OfFiles);
        routes.MapMethods(ArchiveUrls.AtomFeed, ReadRoutes.Reading, (AtomFeed feed, HttpRequest request) => feed.Answer(request)).WithMetadata(times);
        routes.MapMethods(ArchiveUrls.UpdatesFeed, ReadRoutes.Reading, (UpdatesFeed feed, HttpRequest request) => feed.Answer(request)).WithMetadata(times);
        routes.MapMethods(ArchiveUrls.JsonFeed, ReadRoutes.Reading, (JsonFeed feed, HttpRequest request) => feed.Answer(request)).WithMetadata(times);
        routes.MapMethods(ArchiveUrls.Sitemap, ReadRoutes.Reading, (Sitemap sitemap, HttpRequest request) => sitemap.Whole(request));
        routes.MapMethods("/sitemap-{part}.xml", ReadRoutes.Reading, (Sitemap sitemap, string part, HttpRequest request) => sitemap.Part(part, request));
        routes.MapMethods(ArchiveUrls.OpenSearch, ReadRoutes.Reading, (SearchDescription search, HttpRequest request) => search.Answer(request));
        routes.MapMethods(
            ArchiveUrls.Robots, ReadRoutes.Reading,
            (SiteAddress address, HttpRequest request) => TypedResults.Text(Robots(address.Of(request)), "text/plain", Encoding.UTF8));

        // For programs that ignore the page's own link to its icon.
        routes.MapMethods("/favicon.ico", ReadRoutes.Reading, () => TypedResults.Redirect(ArchiveUrls.Favicon, permanent: true));
    }

    /// <summary>Everything may be crawled except search results, which lead nowhere that the sitemap does not (RFC 9309).</summary>
    private static string Robots(Uri site) => $"""
        User-agent: *
        Disallow: {ArchiveUrls.SearchPage}
        Disallow: {ArchiveUrls.ApiSearch}

        Sitemap: {ArchiveUrls.Absolute(site, ArchiveUrls.Sitemap)}

        """;
}

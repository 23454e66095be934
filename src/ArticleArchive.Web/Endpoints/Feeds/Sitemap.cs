using System.Xml;
using System.Xml.Linq;
using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Feeds;

/// <summary><c>/sitemap.xml</c>: every article and the permanent pages; beyond 50,000 addresses, an index of parts (sitemaps.org).</summary>
internal sealed class Sitemap(ArchiveCatalog catalog, SiteAddress address)
{
    /// <summary>The most addresses in one sitemap.</summary>
    public const int MaxAddresses = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string ContentType = "application/xml; charset=utf-8";

    private static readonly string[] LastingPages =
        [ArchiveUrls.Home, ArchiveUrls.AllArticles, ArchiveUrls.Speakers, ArchiveUrls.SearchHelp, ArchiveUrls.CitingHelp, ArchiveUrls.About];

    /// <summary>The whole sitemap, or the index of its parts.</summary>
    public IResult Whole(HttpRequest request)
    {
        var site = address.For(request);
        var parts = PartsOf(catalog.Summary.Articles);
        return parts == 1 ? Part(site, 1) : new XmlResponse(ContentType, Index(site, parts));
    }

    /// <summary>One part, from 1.</summary>
    public IResult Part(string number, HttpRequest request)
    {
        var isPart = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var part)
            && part >= 1
            && part <= PartsOf(catalog.Summary.Articles);
        return isPart ? Part(address.For(request), part) : TypedResults.NotFound();
    }

    internal static int PartsOf(long articles) => (int)Math.Max(1, (articles + LastingPages.Length + MaxAddresses - 1) / MaxAddresses);

    private static XElement Index(Uri site, int parts)
    {
        XNamespace ns = Namespace;
        return new(ns + "sitemapindex", Enumerable.Range(1, parts).Select(part =>
            new XElement(ns + "sitemap", new XElement(ns + "loc", ArchiveUrls.Absolute(site, ArchiveUrls.SitemapPart(part))))));
    }

    private StreamedSitemap Part(Uri site, int part) =>
        new(LastingPages.Concat(catalog.Slugs().Select(ArchiveUrls.Article))
            .Skip((part - 1) * MaxAddresses)
            .Take(MaxAddresses)
            .Select(path => ArchiveUrls.Absolute(site, path)));

    /// <summary>Written while it is read, so that no archive is too large.</summary>
    private sealed class StreamedSitemap(IEnumerable<string> addresses) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.ContentType = ContentType;
            await using var xml = XmlWriter.Create(httpContext.Response.Body, XmlResponse.Settings);
            await xml.WriteStartDocumentAsync();
            await xml.WriteStartElementAsync(null, "urlset", Namespace);
            foreach (var address in addresses)
            {
                await xml.WriteStartElementAsync(null, "url", Namespace);
                await xml.WriteElementStringAsync(null, "loc", Namespace, address);
                await xml.WriteEndElementAsync();
            }

            await xml.WriteEndElementAsync();
            await xml.WriteEndDocumentAsync();
        }
    }
}

using System.Globalization;
using System.Xml.Linq;
using ArticleArchive.Catalog;
using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.Histories;
using ArticleArchive.Web.Settings;
using Microsoft.Extensions.Options;
using static ArticleArchive.Web.Endpoints.Feeds.AtomFeed;

namespace ArticleArchive.Web.Endpoints.Feeds;

/// <summary><c>/updates.atom</c>: corrected and updated articles, with one entry for the last change of each, as Atom (RFC 4287).</summary>
internal sealed class UpdatesFeed(CatalogSnapshot catalog, SiteAddress address, IOptions<ArchiveOptions> options)
{
    public IResult Answer(HttpRequest request)
    {
        var site = address.Of(request);
        var name = XmlWords.Of(options.Value.SiteName);
        var revised = catalog.Revised(1, FeedRoutes.Entries);
        return new XmlResponse("application/atom+xml; charset=utf-8", new XElement(Atom + "feed",
            new XElement(Atom + "id", ArchiveUrls.Absolute(site, ArchiveUrls.UpdatesFeed)),
            new XElement(Atom + "title", $"{name}: corrections and updates"),
            new XElement(Atom + "updated", FeedDates.Of(revised.Articles is [var last, ..] ? last.Time : FeedDates.Latest(catalog))),
            new XElement(Atom + "author", new XElement(Atom + "name", name)),
            Link("self", site, ArchiveUrls.UpdatesFeed),
            Link("alternate", site, ArchiveUrls.Updates),
            revised.Articles.Select(article => Entry(ArticleUpdate.Of(article, catalog), site))));
    }

    private static XElement Entry(ArticleUpdate update, Uri site) => new(Atom + "entry",
        new XElement(Atom + "id", Id(update, site)),
        new XElement(Atom + "title", XmlWords.Of(update.Revised.Article.Title)),
        new XElement(Atom + "updated", FeedDates.Of(update.Revised.Time)),
        Link("alternate", site, update.Address),
        new XElement(Atom + "summary", XmlWords.Of(string.Join(' ', new[] { update.Revision?.Note, update.Words }.OfType<string>()))));

    /// <summary>A feed reader sees each change as a new entry.</summary>
    private static string Id(ArticleUpdate update, Uri site) => update.Unrecorded is { } unrecorded
        ? $"{ArchiveUrls.Absolute(site, update.Address)}#unrecorded-{unrecorded.Revision.Sha256[..12]}"
        : update.Revision is not null
        ? ArchiveUrls.Absolute(site, update.Address)
        : string.Create(CultureInfo.InvariantCulture, $"{ArchiveUrls.Absolute(site, update.Address)}#updated-{update.Revised.Time.ToUnixTimeSeconds()}");
}

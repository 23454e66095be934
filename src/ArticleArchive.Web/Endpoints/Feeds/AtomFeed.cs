using System.Xml.Linq;
using ArticleArchive.Catalog;
using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Settings;
using Microsoft.Extensions.Options;

namespace ArticleArchive.Web.Endpoints.Feeds;

/// <summary><c>/feed.atom</c>: the articles that last changed, as Atom (RFC 4287).</summary>
internal sealed class AtomFeed(CatalogSnapshot catalog, SiteAddress address, IOptions<ArchiveOptions> options)
{
    public static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public IResult Answer(HttpRequest request)
    {
        var site = address.Of(request);
        var name = XmlWords.Of(options.Value.SiteName);
        var articles = catalog.RecentlyUpdated(FeedRoutes.Entries);
        return new XmlResponse("application/atom+xml; charset=utf-8", new XElement(Atom + "feed",
            new XElement(Atom + "id", ArchiveUrls.Absolute(site, ArchiveUrls.AtomFeed)),
            new XElement(Atom + "title", name),
            new XElement(Atom + "updated", FeedDates.Of(FeedDates.Latest(catalog))),
            new XElement(Atom + "author", new XElement(Atom + "name", name)),
            Link("self", site, ArchiveUrls.AtomFeed),
            Link("alternate", site, ArchiveUrls.Home),
            articles.Select(article => Entry(article, site))));
    }

    private static XElement Entry(ChangedArticle changed, Uri site)
    {
        var article = changed.Article;
        var page = ArchiveUrls.Article(article.Slug);
        return new XElement(Atom + "entry",
            new XElement(Atom + "id", ArchiveUrls.Absolute(site, page)),
            new XElement(Atom + "title", XmlWords.Of(article.Title)),
            new XElement(Atom + "updated", FeedDates.Of(changed.Changed)),
            FeedDates.Of(article.Date) is { } published ? new XElement(Atom + "published", published) : null,
            article.Metadata.Publisher is { } publisher ? new XElement(Atom + "author", new XElement(Atom + "name", XmlWords.Of(publisher.Name))) : null,
            Link("alternate", site, page),
            article.Metadata.Topics.Select(topic => new XElement(Atom + "category", new XAttribute("term", XmlWords.Of(topic)))),
            new XElement(Atom + "summary", XmlWords.Of(article.Metadata.Summary ?? article.Opening)));
    }

    public static XElement Link(string relation, Uri site, string path) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("href", ArchiveUrls.Absolute(site, path)));
}

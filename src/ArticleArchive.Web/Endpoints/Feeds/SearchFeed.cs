using System.Xml.Linq;
using ArticleArchive.Catalog;
using ArticleArchive.Search;
using ArticleArchive.Search.Queries;
using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Settings;
using Microsoft.Extensions.Options;
using static ArticleArchive.Web.Endpoints.Feeds.AtomFeed;

namespace ArticleArchive.Web.Endpoints.Feeds;

/// <summary><c>/search.atom</c>: the results of a search, newest first, as Atom (RFC 4287).</summary>
internal sealed class SearchFeed(PassageSearch search, CatalogSnapshot catalog, SiteAddress address, IOptions<ArchiveOptions> options)
{
    public async Task<IResult> AnswerAsync(HttpContext context)
    {
        var site = address.Of(context.Request);
        var text = SearchParameters.Read(context.Request.Query).Text;
        var request = new SearchRequest { Query = QueryParser.Parse(text), Sort = SearchSort.Newest, PageSize = FeedRoutes.Entries };
        var found = await search.SearchAsync(request, context.RequestAborted);
        var latest = FeedDates.Latest(catalog);
        var changes = found.Hits.Select(hit => catalog.Updated(hit.Article.Slug) ?? latest).ToList();
        return new XmlResponse("application/atom+xml; charset=utf-8", new XElement(Atom + "feed",
            new XElement(Atom + "id", ArchiveUrls.Absolute(site, ArchiveUrls.SearchFeedOf(text))),
            new XElement(Atom + "title", XmlWords.Of($"Search: {request.Query.Reading}")),
            new XElement(Atom + "updated", FeedDates.Of(changes.Count > 0 ? changes.Max() : latest)),
            Link("self", site, ArchiveUrls.SearchFeedOf(text)),
            Link("alternate", site, ArchiveUrls.Search(text, SearchSort.Newest)),
            found.Hits.Zip(changes, (hit, changed) => Entry(hit, changed, site))));
    }

    private XElement Entry(SearchHit hit, DateTimeOffset changed, Uri site)
    {
        var page = ArchiveUrls.Passage(hit.Article.Slug, hit.Passage.Id);
        return new XElement(Atom + "entry",
            new XElement(Atom + "id", ArchiveUrls.Absolute(site, page)),
            new XElement(Atom + "title", XmlWords.Of($"{PassageName.Of(hit.Passage)} of {hit.Article.Title}")),
            new XElement(Atom + "updated", FeedDates.Of(changed)),
            FeedDates.Of(hit.Article.Date) is { } published ? new XElement(Atom + "published", published) : null,
            new XElement(Atom + "author", new XElement(Atom + "name", XmlWords.Of(hit.Article.Metadata.Publisher?.Name ?? options.Value.SiteName))),
            Link("alternate", site, page),
            new XElement(Atom + "summary", XmlWords.Of(hit.Passage.Text)));
    }
}

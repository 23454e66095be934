using ArticleArchive.Search;
using ArticleArchive.Search.Queries;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Feeds;

/// <summary><c>/search.atom</c>: the results of a search, newest first.</summary>
internal sealed class SearchFeed(PassageSearch search, CatalogSnapshot catalog, SiteAddress address, IOptions<ArchiveOptions> options)
{
    public async Task<IResult> AnswerAsync(HttpContext context)
    {
        var text = SearchParameters.Read(context.Request.Query).Text;
        var request = new SearchRequest { Query = QueryParser.Parse(text), Sort = SearchSort.Newest, PageSize = FeedRoutes.Entries };
        var found = await search.SearchAsync(request, context.RequestAborted);
        var latest = FeedDates.Latest(catalog);
        var entries = found.Hits.Select(hit => Entry(hit, catalog.Updated(hit.Article.Slug) ?? latest)).ToList();
        var feed = new AtomDocument(
            address.For(context.Request),
            ArchiveUrls.SearchFeedOf(text),
            ArchiveUrls.Search(text, SearchSort.Newest),
            $"Search: {request.Query.Reading}",
            entries.Count > 0 ? entries.Max(entry => entry.Updated) : latest);
        return feed.ToResponse(entries);
    }

    private AtomEntry Entry(SearchHit hit, DateTimeOffset changed) => new(
        ArchiveUrls.Passage(hit.Article.Slug, hit.Passage.Id), $"{PassageName.For(hit.Passage)} of {hit.Article.Title}", changed, hit.Passage.Text)
    {
        Published = hit.Article.Date,
        Author = hit.Article.Metadata.Publisher?.Name ?? options.Value.SiteName,
    };
}

using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Feeds;

/// <summary><c>/feed.atom</c>: the articles that last changed.</summary>
internal sealed class AtomFeed(CatalogSnapshot catalog, SiteAddress address, IOptions<ArchiveOptions> options)
{
    public IResult Answer(HttpRequest request)
    {
        var name = options.Value.SiteName;
        var feed = new AtomDocument(address.For(request), ArchiveUrls.AtomFeed, ArchiveUrls.Home, name, FeedDates.Latest(catalog)) { Author = name };
        return feed.ToResponse(catalog.RecentlyUpdated(FeedRoutes.Entries).Select(Entry));
    }

    private static AtomEntry Entry(ChangedArticle changed)
    {
        var article = changed.Article;
        return new(ArchiveUrls.Article(article.Slug), article.Title, changed.Changed, article.Metadata.Summary ?? article.Opening)
        {
            Published = article.Date,
            Author = article.Metadata.Publisher?.Name,
            Topics = article.Metadata.Topics,
        };
    }
}

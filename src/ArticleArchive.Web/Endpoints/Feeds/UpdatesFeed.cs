using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.Histories;

namespace ArticleArchive.Web.Endpoints.Feeds;

/// <summary><c>/updates.atom</c>: corrected and updated articles, with one entry for the last change of each.</summary>
internal sealed class UpdatesFeed(CatalogSnapshot catalog, SiteAddress address, IOptions<ArchiveOptions> options)
{
    public IResult Answer(HttpRequest request)
    {
        var (site, name) = (address.For(request), options.Value.SiteName);
        var revised = catalog.Revised(1, FeedRoutes.Entries).Articles;
        var updated = revised is [var last, ..] ? last.Time : FeedDates.Latest(catalog);
        var feed = new AtomDocument(site, ArchiveUrls.UpdatesFeed, ArchiveUrls.Updates, $"{name}: corrections and updates", updated) { Author = name };
        return feed.ToResponse(revised.Select(article => Entry(ArticleUpdate.From(article, catalog), site)));
    }

    private static AtomEntry Entry(ArticleUpdate update, Uri site) => new(
        update.Address, update.Revised.Article.Title, update.Revised.Time, string.Join(' ', new[] { update.Revision?.Note, update.Words }.OfType<string>()))
    {
        Id = ArchiveUrls.Absolute(site, update.Address) + Part(update),
    };

    /// <summary>A feed reader sees each change as a new entry: one without an address of its own has a fragment.</summary>
    private static string Part(ArticleUpdate update) => update switch
    {
        { Unrecorded: { } unrecorded } => $"#unrecorded-{unrecorded.Revision.Sha256[..12]}",
        { Revision: not null } => "",
        _ => string.Create(CultureInfo.InvariantCulture, $"#updated-{update.Revised.Time.ToUnixTimeSeconds()}"),
    };
}

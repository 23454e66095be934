using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Feeds;

/// <summary><c>/feed.json</c>: the articles that last changed, as JSON Feed 1.1 (jsonfeed.org).</summary>
internal sealed class JsonFeed(CatalogSnapshot catalog, SiteAddress address, IOptions<ArchiveOptions> options)
{
    public IResult Answer(HttpRequest request)
    {
        var site = address.For(request);
        var feed = new JsonFeedAnswer(
            "https://jsonfeed.org/version/1.1",
            options.Value.SiteName,
            ArchiveUrls.Absolute(site, ArchiveUrls.Home),
            ArchiveUrls.Absolute(site, ArchiveUrls.JsonFeed),
            [.. catalog.RecentlyUpdated(FeedRoutes.Entries).Select(article => JsonFeedItem.From(article, site))]);
        return TypedResults.Json(feed, FeedJson.Default.JsonFeedAnswer, "application/feed+json");
    }
}

/// <summary>The feed.</summary>
internal sealed record JsonFeedAnswer(
    string Version,
    string Title,
    [property: JsonPropertyName("home_page_url")] string HomePageUrl,
    [property: JsonPropertyName("feed_url")] string FeedUrl,
    IReadOnlyList<JsonFeedItem> Items);

/// <summary>One article in the feed. Unknown values are left out, as the format requires.</summary>
[method: JsonConstructor]
internal sealed record JsonFeedItem(
    string Id,
    string Url,
    string Title,
    [property: JsonPropertyName("content_text")] string ContentText,
    [property: JsonPropertyName("date_published"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? DatePublished,
    [property: JsonPropertyName("date_modified")] string DateModified,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<JsonFeedAuthor>? Authors,
    IReadOnlyList<string> Tags)
{
    public static JsonFeedItem From(ChangedArticle changed, Uri site)
    {
        var article = changed.Article;
        var page = ArchiveUrls.Absolute(site, ArchiveUrls.Article(article.Slug));
        return new(
            page,
            page,
            article.Title,
            article.Metadata.Summary ?? article.Opening,
            FeedDates.Format(article.Date),
            FeedDates.Format(changed.Changed),
            article.Metadata.Publisher is { } publisher ? [new(publisher.Name)] : null,
            article.Metadata.Topics);
    }
}

/// <summary>The publisher of an article.</summary>
internal sealed record JsonFeedAuthor(string Name);

/// <summary>The JSON of feeds.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(JsonFeedAnswer))]
internal sealed partial class FeedJson : JsonSerializerContext;

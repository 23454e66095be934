using ArticleArchive.History;
using ArticleArchive.Search;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Web.Linking;

/// <summary>
/// The only type that spells addresses of the site. All are paths from the root of the host, percent-encoded and ready for an attribute; <see cref="Absolute"/>
/// makes one that can be cited.
/// </summary>
internal static partial class ArchiveUrls
{
    public const string Home = "/";
    public const string AllArticles = "/articles";
    public const string SearchPage = "/search";
    public const string CheckPage = "/check";

    /// <summary>The check of a whole draft.</summary>
    public const string DraftPage = "/check/draft";
    public const string ComparePage = "/compare";
    public const string Searches = "/searches";
    public const string Speakers = "/speakers";
    public const string Help = "/help";
    public const string SearchHelp = "/help/search";
    public const string CitingHelp = "/help/citing";
    public const string CheckingHelp = "/help/checking";
    public const string FamiliesHelp = "/help/families";
    public const string ResearchHelp = "/help/research";
    public const string About = "/about";
    public const string AtomFeed = "/feed.atom";
    public const string JsonFeed = "/feed.json";
    public const string Sitemap = "/sitemap.xml";
    public const string Robots = "/robots.txt";
    public const string OpenSearch = "/opensearch.xml";
    public const string Favicon = "/favicon.svg";
    public const string Updates = "/updates";
    public const string UpdatesFeed = "/updates.atom";
    public const string UnApi = "/unapi";
    public const string Health = "/health";

    /// <summary>Problems in the stored files, for the archive's editor.</summary>
    public const string Status = "/status";

    /// <summary>Whether the program is running, built or not.</summary>
    public const string Live = "/health/live";

    /// <summary>Metrics of the site, for Prometheus.</summary>
    public const string Metrics = "/metrics";
    public const string Api = "/api";
    public const string OpenApi = "/api/openapi.json";
    public const string ApiArticles = "/api/articles";
    public const string ApiSearch = "/api/search";
    public const string ApiSuggest = "/api/suggest";
    public const string ApiLines = "/api/lines";
    public const string ApiTime = "/api/time";
    public const string ApiWords = "/api/words";
    public const string ApiCompare = "/api/compare";
    public const string ApiCheck = "/api/check";
    public const string ApiDraft = "/api/check/draft";
    public const string ApiSpeakers = "/api/speakers";

    /// <summary>The archive for assistants, by the Model Context Protocol.</summary>
    public const string Mcp = "/mcp";

    /// <summary>A description of the site for language models (llmstxt.org).</summary>
    public const string Llms = "/llms.txt";
    public const string Developers = "/developers";

    private const string Topics = "/topics";

    /// <summary>An absolute address: <paramref name="path"/> below the site's own address.</summary>
    /// <remarks>The path stays as it is: <see cref="Uri"/> would turn <c>%2D</c> into a hyphen, which has a meaning in a text directive.</remarks>
    public static string Absolute(Uri baseUrl, string path) => baseUrl.GetLeftPart(UriPartial.Authority) + path;

    /// <summary>One part, from 1, of a sitemap that is too large for one file.</summary>
    public static string SitemapPart(int part) => string.Create(CultureInfo.InvariantCulture, $"/sitemap-{part}.xml");

    public static string Article(ArticleSlug slug) => $"/articles/{Uri.EscapeDataString(slug.Value)}";

    public static string ApiArticle(ArticleSlug slug) => $"/api{Article(slug)}";

    /// <summary>The passage on a page of its own.</summary>
    public static string Passage(ArticleSlug slug, PassageId id) => $"{Article(slug)}/{id}";

    /// <summary>The passage in its article.</summary>
    public static string InContext(ArticleSlug slug, PassageId id) => $"{Article(slug)}#{id}";

    /// <summary>The passage in its article, with the words of a query highlighted there.</summary>
    public static string InContext(ArticleSlug slug, PassageId id, QueryText query) => $"{Highlighted(slug, query)}#{id}";

    /// <summary>The passage in its article, with words that the browser highlights and scrolls to.</summary>
    /// <param name="slug">The article.</param>
    /// <param name="citation">The passage, where a browser lands that does not support text directives.</param>
    /// <param name="directive">The text directive, encoded: <c>text=...</c>.</param>
    public static string InContext(ArticleSlug slug, PassageCitation citation, string directive) => $"{InContext(slug, citation)}:~:{directive}";

    public static string Articles(ArticleFilter filter, int page = 1) =>
        AllArticles + Parameters([.. ParametersOf(filter), PageOf(page)]);

    private static (string, string?)[] ParametersOf(ArticleFilter filter) =>
    [
        ("year", filter.Year), ("topic", filter.Topic), ("source", filter.Source),
        ("from", ArticleFilterQuery.Format(filter.From)), ("to", ArticleFilterQuery.Format(filter.To)),
    ];

    /// <summary>The list of a topic, whose name may contain a slash.</summary>
    public static string Topic(string topic, int page = 1) =>
        $"{Topics}/{string.Join('/', topic.Split('/').Select(Uri.EscapeDataString))}{Parameters([PageOf(page)])}";

    public static string SpeakerList(SpeakerListing listing, int page = 1) => Speakers + Parameters(
    [
        ("q", listing.Typed),
        ("letter", listing.Letter),
        ("sort", listing.Sort == SpeakerSort.Name ? null : listing.Sort.LowerName()),
        PageOf(page),
    ]);

    public static string Speaker(string slug, int page = 1) => $"{Speakers}/{Uri.EscapeDataString(slug)}{Parameters([PageOf(page)])}";

    public static string ApiSpeaker(string slug) => $"{ApiSpeakers}/{Uri.EscapeDataString(slug)}";

    public static string Search(QueryText query, SearchSort sort = SearchSort.Best, int page = 1) =>
        SearchPage + Parameters(SearchParameters(query, sort, page));

    public static string ApiSearchFor(QueryText query) => ApiSearch + Parameters(SearchParameters(query, SearchSort.Best, page: 1));

    /// <summary>The check of a quotation.</summary>
    public static string Check(string text, string? by) => CheckPage + Parameters([("q", text), ("by", by)]);

    /// <summary>The article with the words of a query highlighted.</summary>
    private static string Highlighted(ArticleSlug slug, QueryText query) =>
        Article(slug) + Parameters([("q", query.Typed), ("in", query.In), .. Each("by", query.By)]);

    /// <summary>Whether the address accepts a posted text that is too long for an address.</summary>
    public static bool AcceptsText(PathString path) =>
        IsDraft(path) || new[] { SearchPage, CheckPage, ApiCheck, Mcp }.Any(address => path.Equals(address, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the address accepts a whole draft, which may be a file.</summary>
    public static bool IsDraft(PathString path) => new[] { DraftPage, ApiDraft }.Any(address => path.Equals(address, StringComparison.OrdinalIgnoreCase));

    private static (string, string?)[] SearchParameters(QueryText query, SearchSort sort, int page) =>
    [
        ("q", query.Typed),
        ("in", query.In),
        .. Each("by", query.By),
        .. Each("topic", query.Topics),
        .. Each("source", query.Sources),
        .. Each("year", query.Years),
        ("within", query.Within),
        ("from", query.From),
        ("to", query.To),
        ("sort", sort == SearchSort.Best ? null : sort.LowerName()),
        PageOf(page),
    ];

    private static (string, string?) PageOf(int page) => ("page", page <= 1 ? null : page.ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<(string, string?)> Each(string name, IReadOnlyList<string> values) => values.Select(value => (name, (string?)value));

    /// <summary>The query of an address with those parameters that have a value; empty when none has.</summary>
    private static string Parameters(params ReadOnlySpan<(string Name, string? Value)> parameters)
    {
        var query = new StringBuilder();
        foreach (var (name, value) in parameters)
        {
            if (!string.IsNullOrEmpty(value))
                query.Append(query.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        }

        return query.ToString();
    }
}

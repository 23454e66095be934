using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using ArticleArchive.Content.Markup;

namespace ArticleArchive.Importing.Formats;

/// <summary>
/// The file that WordPress writes with Tools, Export (WordPress eXtended RSS). Posts and pages become articles; pictures, menus, comments and earlier versions
/// do not. Posts that were not public there are held back here too.
/// </summary>
internal sealed class WordPressExport : IArticleFormat
{
    private const string Export = "http://wordpress.org/export/";
    private const int MaxHeadBytes = 64 * 1024;

    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    public string Name => "WordPress export";

    public string Extension => ".xml";

    public bool Recognises(ReadOnlySpan<byte> bytes, string extension) =>
        extension == ".xml" && bytes[..Math.Min(bytes.Length, MaxHeadBytes)].IndexOf(Encoding.ASCII.GetBytes(Export)) >= 0;

    public IReadOnlyList<ImportedArticle> ReadAll(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false };
        using var reader = XmlReader.Create(stream, settings);
        var channel = XDocument.Load(reader).Root?.Element("channel") ?? throw new XmlException("There is no channel.");
        var site = new WordPressSite(channel);
        ImportedArticle[] articles = [.. channel.Elements("item").Where(IsPost).Select(site.ArticleOf).Where(article => article.Blocks.Count > 0)];
        return articles.Length > 0
            ? articles
            : throw new ImportException("The export has no posts with text.", "Export again, and choose all content or posts.");
    }

    private static bool IsPost(XElement item) =>
        item.InWordPress("post_type") is "post" or "page" && item.InWordPress("status") is not ("trash" or "auto-draft");

    /// <summary>The site that an export is of: its name, and the names of those who write for it.</summary>
    private sealed class WordPressSite(XElement channel)
    {
        private readonly string? _name = SingleLine.Collapse(channel.Element("title")?.Value);
        private readonly string? _language = SingleLine.Collapse(channel.Element("language")?.Value);
        private readonly Dictionary<string, string> _authors = channel.Elements().Where(element => element.Name.LocalName == "author")
            .Select(author => (Login: author.InWordPress("author_login"), Name: SingleLine.Collapse(author.InWordPress("author_display_name"))))
            .Where(author => author is { Login: not null, Name: not null })
            .DistinctBy(author => author.Login)
            .ToDictionary(author => author.Login ?? "", author => author.Name ?? "", StringComparer.Ordinal);

        public ImportedArticle ArticleOf(XElement item)
        {
            var title = PlainWords(item.Element("title")?.Value);
            var link = SingleLine.Collapse(item.Element("link")?.Value);
            var creator = item.Element(DublinCore + "creator")?.Value ?? "";
            var published = DateOf(item, "post_date");
            var modified = DateOf(item, "post_modified");
            return new ImportedArticle
            {
                Title = title,
                Name = item.InWordPress("post_name") is { Length: > 0 } name ? Uri.UnescapeDataString(name) : null,
                Aliases = WebAddress.TryParse(link, out var address) && address is { AbsolutePath.Length: > 1, Query: "" }
                    ? [address.AbsolutePath]
                    : [],
                Date = published,
                Updated = modified?.Earliest == published?.Earliest ? null : modified,
                Bylines = SingleLine.Collapse(_authors.GetValueOrDefault(creator, creator)) is { } author ? [author] : [],
                Source = _name is null ? null : new Publisher(_name, link, null),
                Topics =
                [
                    .. item.Elements("category")
                        .Where(label => label.Attribute("domain")?.Value is "category" or "post_tag" && label.Attribute("nicename")?.Value != "uncategorized")
                        .Select(label => PlainWords(label.Value))
                        .OfType<string>()
                        .Distinct(StringComparer.OrdinalIgnoreCase),
                ],
                Summary = PlainWords(
                    item.Elements().FirstOrDefault(
                        element => element.Name.LocalName == "encoded" && element.Name.NamespaceName.EndsWith("/excerpt/", StringComparison.Ordinal))?.Value),
                Language = _language,
                Status = item.InWordPress("status") is var status and not "publish" ? status
                    : item.InWordPress("post_password") is { Length: > 0 } ? "password"
                    : null,
                Blocks = BlocksOf(item.Element(Content + "encoded")?.Value ?? ""),
            };
        }

        private static IReadOnlyList<ImportedBlock> BlocksOf(string content) =>
            WebPage.Parse(Shortcodes.RemoveFrom(content)).Body is { } body ? PageBlocks.FromPost(body) : [];

        /// <summary>A date in the site's time zone. The export also has it in UTC, and the difference is the zone.</summary>
        private static ArticleDate? DateOf(XElement item, string key)
        {
            if (!DateTime.TryParse(item.InWordPress(key), CultureInfo.InvariantCulture, out var local) || local.Year < 2)
                return null;

            var written = local.ToString("s", CultureInfo.InvariantCulture);
            var zone = DateTime.TryParse(item.InWordPress($"{key}_gmt"), CultureInfo.InvariantCulture, out var utc) ? local - utc : TimeSpan.MaxValue;
            if (Math.Abs(zone.TotalHours) <= 14)
                written += $"{(zone < TimeSpan.Zero ? '-' : '+')}{zone:hh\\:mm}";
            return ArticleDate.TryParse(written, out var date) || ArticleDate.TryParse(written[..10], out date) ? date : null;
        }

        /// <summary>Words that may have HTML in them, on one line.</summary>
        private static string? PlainWords(string? html) => html is null ? null : SingleLine.Collapse(new HtmlParser().ParseDocument(html).Body?.TextContent);
    }
}

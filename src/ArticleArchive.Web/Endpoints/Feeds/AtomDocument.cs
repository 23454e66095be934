using System.Xml.Linq;
using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Feeds;

/// <summary>A feed of the site as Atom (RFC 4287).</summary>
/// <param name="Site">The site's own address.</param>
/// <param name="Self">The path of the feed.</param>
/// <param name="Alternate">The path of the page that shows the same.</param>
/// <param name="Title">Its title.</param>
/// <param name="Updated">When it last changed.</param>
internal sealed record AtomDocument(Uri Site, string Self, string Alternate, string Title, DateTimeOffset Updated)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The author of every entry that names none; null when all do.</summary>
    public string? Author { get; init; }

    /// <summary>The feed with its entries as a response.</summary>
    public IResult ToResponse(IEnumerable<AtomEntry> entries) => new XmlResponse("application/atom+xml; charset=utf-8", new XElement(Atom + "feed",
        Text("id", ArchiveUrls.Absolute(Site, Self)),
        Text("title", Title),
        Text("updated", FeedDates.Format(Updated)),
        AuthorNamed(Author),
        Link("self", Self),
        Link("alternate", Alternate),
        entries.Select(Element)));

    private XElement Element(AtomEntry entry) => new(Atom + "entry",
        Text("id", entry.Id ?? ArchiveUrls.Absolute(Site, entry.Page)),
        Text("title", entry.Title),
        Text("updated", FeedDates.Format(entry.Updated)),
        FeedDates.Format(entry.Published) is { } published ? Text("published", published) : null,
        AuthorNamed(entry.Author),
        Link("alternate", entry.Page),
        entry.Topics.Select(topic => new XElement(Atom + "category", new XAttribute("term", XmlWords.Clean(topic)))),
        Text("summary", entry.Summary));

    private XElement Link(string relation, string path) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("href", ArchiveUrls.Absolute(Site, path)));

    private static XElement? AuthorNamed(string? name) => name is null ? null : new(Atom + "author", Text("name", name));

    private static XElement Text(string name, string text) => new(Atom + name, XmlWords.Clean(text));
}

/// <summary>An entry of a feed.</summary>
/// <param name="Page">The path of the page that shows it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Updated">When it last changed.</param>
/// <param name="Summary">Its words, or a summary of them.</param>
internal sealed record AtomEntry(string Page, string Title, DateTimeOffset Updated, string Summary)
{
    /// <summary>Its id; null for the address of its page.</summary>
    public string? Id { get; init; }

    public ArticleDate? Published { get; init; }

    public string? Author { get; init; }

    public IReadOnlyList<string> Topics { get; init; } = [];
}

using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ArticleArchive.Content.Metadata;

namespace ArticleArchive.Importing.Formats;

/// <summary>The article metadata in the head of a page. JSON-LD takes precedence over <c>meta</c> elements.</summary>
internal sealed partial record PageHead
{
    private static readonly string[] Published =
    [
        "article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.issued", "pubdate",
        "publishdate", "publish-date", "parsely-pub-date", "sailthru.date", "og:article:published_time",
    ];
    private static readonly string[] Modified = ["article:modified_time", "datemodified", "last-modified", "dcterms.modified", "og:updated_time"];
    private static readonly string[] Authors = ["author", "article:author", "byl", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author"];

    /// <summary>The headline; null when the head gives none.</summary>
    public string? Title { get; private init; }

    /// <summary>When it was published; null when the head does not say.</summary>
    public ArticleDate? Date { get; private init; }

    /// <summary>When it was last changed; null when the head does not say, or gives the day of publication.</summary>
    public ArticleDate? Updated { get; private init; }

    /// <summary>The authors; may be empty.</summary>
    public IReadOnlyList<string> Bylines { get; private init; } = [];

    /// <summary>The publisher; null when the head does not say.</summary>
    public string? Publisher { get; private init; }

    /// <summary>The address of publication; null when the page does not say.</summary>
    public string? Address { get; private init; }

    /// <summary>The standfirst; null when there is none.</summary>
    public string? Summary { get; private init; }

    /// <summary>Values that are uncertain.</summary>
    public IReadOnlyList<ImportDoubt> Doubts { get; private init; } = [];

    /// <summary>Reads the head of a page.</summary>
    public static PageHead Read(IHtmlDocument page)
    {
        var names = page.QuerySelectorAll("meta[content]")
            .Select(meta => (
                Name: (meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? "").ToLowerInvariant(),
                Value: SingleLine.Collapse(meta.GetAttribute("content"))))
            .Where(meta => meta.Name.Length > 0 && meta.Value is not null)
            .ToLookup(meta => meta.Name, meta => meta.Value ?? "");
        var linked = LinkedArticle.Read(page);
        var address = AddressOf(page, names);
        var said = linked.Text("datePublished") ?? Published.SelectMany(name => names[name]).FirstOrDefault();
        var published = WrittenDate.Read(linked.Text("datePublished") ?? "") ?? First(names, Published);
        var updated = WrittenDate.Read(linked.Text("dateModified") ?? "") ?? First(names, Modified);
        var publisher = linked.Text("publisher") ?? names["og:site_name"].FirstOrDefault();
        string[] authors = [.. Authors.SelectMany(name => names[name]).Where(author => !Uri.IsWellFormedUriString(author, UriKind.Absolute)).Take(1)];
        var writers = linked.Names("author") is { Count: > 0 } named ? named : [.. authors.SelectMany(BylineNames.Split)];
        string[] offices = [.. writers.Where(name => BylineNames.IsPublisher(name, publisher))];
        return new PageHead
        {
            Title = Decoded(linked.Text("headline") ?? names["og:title"].FirstOrDefault()),
            Date = published,
            Updated = updated?.Earliest == published?.Earliest ? null : updated,
            Bylines = [.. writers.Except(offices).Select(WebUtility.HtmlDecode).OfType<string>()],
            Publisher = Decoded(publisher) ?? (address is null ? null : new Uri(address).Host),
            Address = address,
            Summary = Decoded(linked.Text("description") ?? names["og:description"].Concat(names["description"]).FirstOrDefault()),
            Doubts =
            [
                .. DoubtsOf(page, (said, published is null), publisher is null && address is not null),
                .. offices.Take(1).Select(office => new ImportDoubt("The page names its publisher, or another company, as its author.", "byline", office)),
            ],
        };
    }

    /// <summary>A text without entities: many programs write those of the page into it, where it has none, or write them twice.</summary>
    private static string? Decoded(string? text) => SingleLine.Collapse(WebUtility.HtmlDecode(text));

    private static IEnumerable<ImportDoubt> DoubtsOf(IHtmlDocument page, (string? Said, bool IsMissing) date, bool isSiteAlone)
    {
        if (isSiteAlone)
            yield return new ImportDoubt("The page does not name its publisher; the name of its site is used instead.", "source");
        if (!date.IsMissing)
            yield break;

        if (date.Said is { } said)
            yield return new ImportDoubt($"The page gives “{said}” as its date of publication, which is not a date.", "date");
        var dates = page.QuerySelectorAll("time[datetime]").Select(time => WrittenDate.Read(time.GetAttribute("datetime") ?? ""));
        if (dates.FirstOrDefault(read => read is not null) is { } found)
            yield return new ImportDoubt(
                "The head of the page has no date. This date is from the text, and may belong to another article.", "date", found.Edtf);
    }

    private static ArticleDate? First(ILookup<string, string> names, string[] keys) =>
        keys.SelectMany(key => names[key]).Select(WrittenDate.Read).FirstOrDefault(date => date is not null);

    private static string? AddressOf(IHtmlDocument page, ILookup<string, string> names)
    {
        var saved = page.Descendants<IComment>().Select(comment => SavedFrom().Match(comment.Data)).FirstOrDefault(match => match.Success);
        var canonical = page.QuerySelector("link[rel='canonical']")?.GetAttribute("href");
        string?[] addresses = [canonical, names["og:url"].FirstOrDefault(), saved?.Groups["address"].Value];
        return addresses.FirstOrDefault(address => WebAddress.TryRead(address, out _));
    }

    /// <summary>The comment that browsers add to a page when they save it.</summary>
    [GeneratedRegex(@"saved from url=\(\d+\)(?<address>https?://\S+)", RegexOptions.NonBacktracking)]
    private static partial Regex SavedFrom();
}

using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ArticleArchive.Articles;
using SmartReader;

namespace ArticleArchive.Importing.Formats;

/// <summary>A web page as browsers save it. Nothing in it runs, and nothing that it names is fetched.</summary>
internal sealed partial class WebPage : IArticleFormat
{
    // Deeper pages are made to break readers: those of newspapers have about thirty levels.
    private const int Deepest = 400;

    // Pages forget to close some.
    private const int OpenForEachLevel = 5;
    private const int LongestHead = 4096;
    private const string NoAddress = "http://localhost/";

    private static readonly string[] Endings = [".html", ".htm", ".xhtml"];

    static WebPage() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public string Name => "web page";

    public string Ending => ".html";

    public bool Recognises(ReadOnlySpan<byte> bytes, string ending) => Endings.Contains(ending) && !OtherFiles.IsNoText(bytes);

    public ImportedArticle Read(byte[] bytes)
    {
        var page = Parse(bytes);
        if (page.Body is { } whole)
            HiddenElements.RemoveFrom(whole);
        if (page.Body is not { } body || PageBlocks.Of(body).Count == 0)
            throw new ImportException("The page holds no words.", "Open it in a browser, wait until the article is there, and save it again.");

        var head = PageHead.Of(page);
        var reader = new Reader(head.Address ?? NoAddress, page);
        var found = reader.GetArticle();
        var doubts = new List<ImportDoubt>([.. head.Doubts, .. StruckOut(body)]);
        var blocks = found.IsReadable ? BlocksOf(found.Content) : [];
        if (blocks.Count == 0)
        {
            doubts.Add(new ImportDoubt("What belongs to the article, and what else stands on the page, could not be told for certain."));
            blocks = PageBlocks.Of(MainOf(Parse(bytes)) ?? body);
        }

        var title = SingleLine.Of(head.Title ?? found.Title);
        var publisher = head.Publisher ?? SingleLine.Of(found.SiteName);
        return new ImportedArticle
        {
            Title = title,
            Date = head.Date,
            Updated = head.Updated,
            Bylines = head.Bylines.Count > 0 ? head.Bylines : BylineNames.Of(found.Byline ?? found.Author),
            Source = publisher is null ? null : new Publisher(publisher, head.Address, null),
            Summary = SingleLine.Of(head.Summary),
            Language = SingleLine.Of(found.Language),
            Blocks = ImportedBlock.Below(title, blocks),
            Doubts = doubts,
        };
    }

    private static IEnumerable<ImportDoubt> StruckOut(IElement body)
    {
        string[] struck = [.. body.QuerySelectorAll("s, strike, del").Select(element => SingleLine.Of(element.TextContent)).OfType<string>().Distinct()];
        if (struck.Length > 0)
            yield return ImportDoubt.OfStruckOut(struck);
    }

    /// <summary>The page; one whose elements stand too deep in each other is not parsed.</summary>
    /// <exception cref="ImportException">They do.</exception>
    internal static IHtmlDocument Parse(byte[] bytes)
    {
        if (MostOpen(bytes) > Deepest * OpenForEachLevel)
            throw TooDeep();

        using var stream = new MemoryStream(bytes);
        var page = SaysNoEncoding(bytes) ? new HtmlParser().ParseDocument(Encoding.GetEncoding(1252).GetString(bytes)) : new HtmlParser().ParseDocument(stream);
        return IsTooDeep(page) ? throw TooDeep() : page;
    }

    /// <summary>Whether a page is not UTF-8 and names no encoding: browsers read it as Windows-1252 then (HTML standard, 13.2.3.2).</summary>
    private static bool SaysNoEncoding(byte[] bytes) =>
        bytes is not ([0xFE, 0xFF, ..] or [0xFF, 0xFE, ..]) && !Utf8.IsValid(bytes)
        && !Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, LongestHead)).Contains("charset", StringComparison.OrdinalIgnoreCase);

    private static ImportException TooDeep() =>
        new($"Its elements stand more than {Deepest} deep in each other.", "Open the page in a browser, and store the text of the article by hand.");

    /// <summary>How many tags of elements that must be closed are open at once: a count that is quick, for the parser takes a time that grows with the square of the depth.</summary>
    private static int MostOpen(byte[] bytes)
    {
        var (open, most) = (0, 0);
        foreach (var tag in Nesting().EnumerateMatches(Encoding.Latin1.GetString(bytes)))
        {
            open = bytes[tag.Index + 1] == '/' ? Math.Max(0, open - 1) : open + 1;
            most = Math.Max(most, open);
        }

        return most;
    }

    [GeneratedRegex("</?(?:div|span|section|article|table|ul|ol|dl|blockquote|font|b|i|em|strong|a|center|small|big|u|code|main|header|footer|aside|nav|form|button|object|svg|g|math|template)[\\s>]", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Nesting();

    /// <summary>The element that the page marks as its article, where it is the only one; else all of the page.</summary>
    internal static IElement? MainOf(IHtmlDocument page) =>
        page.QuerySelectorAll("article") is { Length: 1 } articles && PageBlocks.Of(articles[0]).Count > 0 ? articles[0]
            : page.QuerySelectorAll("main, [role='main']") is { Length: 1 } mains && PageBlocks.Of(mains[0]).Count > 0 ? mains[0]
            : page.Body;

    private static bool IsTooDeep(IHtmlDocument page)
    {
        var depth = 0;
        INode? node = page;
        while (node is not null)
        {
            if (node.FirstChild is { } child)
            {
                node = child;
                if (++depth > Deepest)
                    return true;
                continue;
            }

            while (node is not null && node.NextSibling is null)
            {
                node = node.Parent;
                depth--;
            }

            node = node?.NextSibling;
        }

        return false;
    }

    /// <summary>The blocks of a piece of HTML.</summary>
    internal static IReadOnlyList<ImportedBlock> BlocksOf(string content)
    {
        var page = new HtmlParser().ParseDocument(content);
        return page.Body is { } body && !IsTooDeep(page) ? PageBlocks.Of(body) : [];
    }
}

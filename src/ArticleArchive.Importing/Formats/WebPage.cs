using System.Text.RegularExpressions;
using System.Text.Unicode;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace ArticleArchive.Importing.Formats;

/// <summary>A web page saved by a browser. Nothing in it runs, and nothing that it refers to is fetched.</summary>
internal sealed partial class WebPage : ISingleArticleFormat
{
    // Newspaper pages have about thirty levels; only a page made to break readers is deeper than this.
    private const int MaxDepth = 400;

    // Pages leave some elements unclosed.
    private const int OpenForEachLevel = 5;
    private const int MaxHeadBytes = 4096;
    private const string NoAddress = "http://localhost/";

    private static readonly string[] Extensions = [".html", ".htm", ".xhtml"];

    static WebPage() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public string Name => "web page";

    public string Extension => ".html";

    private const int MinHeadlineLength = 12;

    public bool Recognises(ReadOnlySpan<byte> bytes, string extension) => Extensions.Contains(extension) && !UnsupportedFiles.IsNotText(bytes);

    public ImportedArticle Read(byte[] bytes)
    {
        var page = Parse(bytes);
        if (page.Body is { } whole)
            HiddenElements.RemoveFrom(whole);
        if (page.Body is not { } body || PageBlocks.FromPage(body).Count == 0)
            throw new ImportException("The page contains no words.", "Open it in a browser, wait until the article has loaded, and save it again.");

        var head = PageHead.Read(page);
        // Before the reader, which changes the page.
        var doubts = new List<ImportDoubt>([.. head.Doubts, .. StruckOut(body)]);
        string[] headings = [.. body.QuerySelectorAll("h1, h2").Select(heading => SingleLine.Collapse(heading.TextContent)).OfType<string>()];
        var reader = new Reader(head.Address ?? NoAddress, page);
        var found = reader.GetArticle();
        var blocks = found.IsReadable ? BlocksOf(found.Content) : [];
        if (blocks.Count == 0)
        {
            doubts.Add(new ImportDoubt("It is not certain which parts of the page belong to the article."));
            blocks = PageBlocks.FromPage(MainOf(Parse(bytes)) ?? body);
        }

        var title = SingleLine.Collapse(head.Title ?? found.Title) is { } given && !ProgramTitle().IsMatch(given)
            ? Array.Find(headings, heading => IsPrinted(heading, given)) ?? given
            : null;
        var publisher = head.Publisher ?? SingleLine.Collapse(found.SiteName);
        return new ImportedArticle
        {
            Title = title,
            Date = head.Date,
            Updated = head.Updated,
            Bylines = head.Bylines.Count > 0
                ? head.Bylines
                : [.. BylineNames.Split(found.Byline ?? found.Author).Where(name => !BylineNames.IsPublisher(name, publisher))],
            Source = publisher is null ? null : new Publisher(publisher, head.Address, null),
            Summary = SingleLine.Collapse(head.Summary),
            Language = SingleLine.Collapse(found.Language),
            Blocks = ImportedBlock.Below(title, blocks),
            Doubts = doubts,
        };
    }

    /// <summary>Whether a heading is the page's title without its additions, <c>| Gazette | 29.01.2016</c>, or the title is the heading cut short.</summary>
    private static bool IsPrinted(string heading, string title) =>
        heading.Length >= MinHeadlineLength
        && (title.StartsWith(heading, StringComparison.Ordinal) && title[heading.Length..].TrimStart() is ['|' or '–' or '—' or '-', ' ', ..]
            || title.TrimEnd('.', '…') is { Length: >= MinHeadlineLength } cut && cut.Length < title.Length
                && heading.StartsWith(cut.TrimEnd(), StringComparison.Ordinal));

    /// <summary>A title that a program made up because the author gave none.</summary>
    [GeneratedRegex(
        @"^(?:(?:created|generated|converted) by\b.*|microsoft word - .*|(?:untitled|unnamed|no title|new page|document|page|title|index"
        + @"|home)(?: ?(?:document|page))?(?: ?\d+)?|.*\.(?:docx?|rtf|pdf|html?|indd|qxd))$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex ProgramTitle();

    private static IEnumerable<ImportDoubt> StruckOut(IElement body)
    {
        string[] struck = [.. body.QuerySelectorAll("s, strike, del").Select(element => SingleLine.Collapse(element.TextContent)).OfType<string>().Distinct()];
        if (struck.Length > 0)
            yield return ImportDoubt.ForStruckOut(struck);
    }

    /// <summary>Parses a page, unless its elements are nested too deeply.</summary>
    /// <exception cref="ImportException">They are nested too deeply.</exception>
    internal static IHtmlDocument Parse(byte[] bytes)
    {
        if (MaxOpenTags(Encoding.Latin1.GetString(bytes)) > MaxDepth * OpenForEachLevel)
            throw TooDeep();

        using var stream = new MemoryStream(bytes);
        return NotTooDeep(
            NamesNoEncoding(bytes) ? new HtmlParser().ParseDocument(Encoding.GetEncoding(1252).GetString(bytes)) : new HtmlParser().ParseDocument(stream));
    }

    /// <summary>Parses HTML.</summary>
    /// <exception cref="ImportException">Its elements are nested too deeply.</exception>
    internal static IHtmlDocument Parse(string html) =>
        MaxOpenTags(html) > MaxDepth * OpenForEachLevel ? throw TooDeep() : NotTooDeep(new HtmlParser().ParseDocument(html));

    /// <summary>Whether a page is not UTF-8 and names no encoding; browsers then read it as Windows-1252 (HTML standard, 13.2.3.2).</summary>
    private static bool NamesNoEncoding(byte[] bytes) =>
        bytes is not ([0xFE, 0xFF, ..] or [0xFF, 0xFE, ..]) && !Utf8.IsValid(bytes)
        && !Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, MaxHeadBytes)).Contains("charset", StringComparison.OrdinalIgnoreCase);

    private static IHtmlDocument NotTooDeep(IHtmlDocument page) => IsTooDeep(page) ? throw TooDeep() : page;

    private static ImportException TooDeep() =>
        new($"Its elements are nested more than {MaxDepth} deep.", "Open the page in a browser, and store the text of the article by hand.");

    /// <summary>The largest number of elements open at once. This count comes first because the parser's time grows with the square of the depth.</summary>
    private static int MaxOpenTags(string html)
    {
        var (open, most) = (0, 0);
        foreach (var tag in Nesting().EnumerateMatches(html))
        {
            open = html[tag.Index + 1] == '/' ? Math.Max(0, open - 1) : open + 1;
            most = Math.Max(most, open);
        }

        return most;
    }

    [GeneratedRegex(
        "</?(?:div|span|section|article|table|ul|ol|dl|blockquote|font|b|i|em|strong|a|center|small|big|u|code|main|header|footer|aside|nav|form"
        + "|button|object|svg|g|math|template)[\\s>]",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Nesting();

    /// <summary>The element marked as the article, if there is exactly one; otherwise the whole page.</summary>
    internal static IElement? MainOf(IHtmlDocument page) =>
        page.QuerySelectorAll("article") is { Length: 1 } articles && PageBlocks.FromPage(articles[0]).Count > 0 ? articles[0]
            : page.QuerySelectorAll("main, [role='main']") is { Length: 1 } mains && PageBlocks.FromPage(mains[0]).Count > 0 ? mains[0]
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
                if (++depth > MaxDepth)
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

    /// <summary>The blocks of an HTML fragment.</summary>
    internal static IReadOnlyList<ImportedBlock> BlocksOf(string content)
    {
        var page = new HtmlParser().ParseDocument(content);
        return page.Body is { } body && !IsTooDeep(page) ? PageBlocks.FromPage(body) : [];
    }
}

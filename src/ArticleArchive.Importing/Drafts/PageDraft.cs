using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using ArticleArchive.Checking.Drafts;
using ArticleArchive.Content.Writing;
using ArticleArchive.Importing.Formats;

namespace ArticleArchive.Importing.Drafts;

/// <summary>Reads the paragraphs of an HTML draft. The parser does not report where words are, so the source is searched for them, in order.</summary>
internal sealed partial class PageDraft
{
    private readonly DraftSource _source;
    private readonly string _letters;
    private readonly List<int> _places = [];
    private int _next;

    private PageDraft(DraftSource source)
    {
        _source = source;
        _letters = Scan(source.Text);
    }

    /// <summary>Reads a draft.</summary>
    /// <exception cref="ImportException">The elements are nested too deeply.</exception>
    public static Draft Read(byte[] bytes)
    {
        var page = WebPage.Parse(bytes);
        var source = new DraftSource(page.Source.Text);
        return source.Read(_ => new PageDraft(source).BlocksOf(page));
    }

    private List<DraftBlock> BlocksOf(IHtmlDocument page)
    {
        // Browsers draw quotation marks around these words; the source does not contain them.
        foreach (var quotation in page.QuerySelectorAll("q"))
        {
            quotation.Prepend(page.CreateTextNode("“"));
            quotation.Append(page.CreateTextNode("”"));
        }

        return WebPage.MainOf(page) is { } main ? [.. PageBlocks.FromPage(main).SelectMany(Located)] : [];
    }

    private IEnumerable<DraftBlock> Located(ImportedBlock block) => block.Kind == ImportedBlockKind.Table
        ? block.Rows.SelectMany(row => row).Where(cell => cell.Length > 0).Select(cell => Located(cell, PassageKind.Paragraph))
        : [Located(block.Text.ReplaceLineEndings(" "), KindOf(block.Kind))];

    private DraftBlock Located(string text, PassageKind kind)
    {
        var plain = SuperscriptNumber.Plain(text);
        List<int> letters = [.. Enumerable.Range(0, plain.Length).Where(at => char.IsLetterOrDigit(plain[at]))];
        var sought = string.Concat(letters.Select(at => plain[at]));
        var found = sought.Length == 0 ? -1 : _letters.IndexOf(sought, _next, StringComparison.Ordinal);
        if (found < 0)
            return new DraftBlock(kind, text, [new DraftAnchor(0, _source.PlaceOf(_places.ElementAtOrDefault(_next)))]);

        _next = found + sought.Length;
        return new DraftBlock(kind, text, Anchors(letters, found));
    }

    private List<DraftAnchor> Anchors(List<int> letters, int first)
    {
        // Anything before the first letter is punctuation on the same line.
        var anchors = new List<DraftAnchor> { new(0, _source.PlaceOf(Math.Max(0, _places[first] - letters[0]))) };
        for (var i = 0; i < letters.Count; i++)
        {
            if (i == 0 || letters[i] - letters[i - 1] > 1 || _places[first + i] - _places[first + i - 1] != 1)
                anchors.Add(new DraftAnchor(letters[i], _source.PlaceOf(_places[first + i])));
        }

        return anchors;
    }

    /// <summary>Collects the letters and digits between the tags, and records where each of them is.</summary>
    private string Scan(string html)
    {
        var letters = new StringBuilder();
        var at = 0;
        foreach (var markup in Markup().EnumerateMatches(html))
        {
            Take(at, markup.Index);
            at = markup.Index + markup.Length;
        }

        Take(at, html.Length);
        return letters.ToString();

        void Take(int from, int to)
        {
            for (var i = from; i < to; i++)
            {
                var entity = html[i] == '&' ? Entity().Match(html, i, to - i) : Match.Empty;
                foreach (var sign in entity.Success ? WebUtility.HtmlDecode(entity.Value) : html.Substring(i, 1))
                {
                    if (!char.IsLetterOrDigit(sign))
                        continue;
                    letters.Append(sign);
                    _places.Add(i);
                }

                i += Math.Max(0, entity.Length - 1);
            }
        }
    }

    private static PassageKind KindOf(ImportedBlockKind kind) => kind switch
    {
        ImportedBlockKind.Heading => PassageKind.Heading,
        ImportedBlockKind.ListItem => PassageKind.Item,
        ImportedBlockKind.Quotation => PassageKind.Quotation,
        _ => PassageKind.Paragraph,
    };

    /// <summary>
    /// Comments, the contents of scripts and styles, and tags. Unclosed ones run to the end, so that a page full of openings is read in linear time.
    /// </summary>
    [GeneratedRegex(
        @"<!--.*?(?:-->|\z)|<(?:script|style)\b.*?(?:</(?:script|style)\s*>|\z)|<[/!?a-zA-Z][^<>]*>",
        RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\G&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")]
    private static partial Regex Entity();
}

using AngleSharp.Dom;
using ArticleArchive.Content.Writing;

namespace ArticleArchive.Importing.Formats;

/// <summary>Reads the text of HTML as blocks. Scripts, forms, and what is hidden or struck out are skipped.</summary>
internal sealed class PageBlocks
{
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "script", "style", "template", "noscript", "iframe", "object", "embed", "svg", "math", "canvas", "audio", "video", "form", "button",
        "select", "textarea", "input", "head", "nav", "s", "strike", "del",
    };

    private static readonly HashSet<string> Separating = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
        "header", "hr", "html", "main", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "caption",
        "blockquote", "ul", "ol", "menu", "li", "h1", "h2", "h3", "h4", "h5", "h6",
    };

    private readonly List<ImportedBlock> _blocks = [];
    private readonly Stack<(string Name, int Next)> _lists = [];
    private readonly StringBuilder _words = new();
    private ImportedBlock _block = ImportedBlock.Paragraph("");
    private int _quotations;
    private int _printed;

    /// <summary>The blocks of an element.</summary>
    public static IReadOnlyList<ImportedBlock> FromPage(IElement root) => new PageBlocks().ReadAll(root);

    /// <summary>The blocks of a blog post, in which line breaks count and empty lines separate paragraphs.</summary>
    public static IReadOnlyList<ImportedBlock> FromPost(IElement root) => new PageBlocks { _printed = 1 }.ReadAll(root);

    private List<ImportedBlock> ReadAll(IElement root)
    {
        ReadChildren(root);
        End();
        return _blocks;
    }

    private void ReadChildren(INode parent)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText text)
                Add(text.Data);
            else if (node is IElement element && !Skipped.Contains(element.LocalName) && !HiddenElements.IsHidden(element))
                Read(element);
        }
    }

    private void Read(IElement element)
    {
        if (element.LocalName == "br")
        {
            _words.Append('\n');
            return;
        }
        if (element.LocalName is "sup" or "sub" && SuperscriptNumber.IsNumber(element.TextContent))
        {
            ReadScript(element);
            return;
        }
        if (!Separating.Contains(element.LocalName))
        {
            ReadChildren(element);
            return;
        }

        End();
        if (element.LocalName == "table" && DataOf(element) is { Count: > 0 } rows)
            _blocks.Add(ImportedBlock.Table(rows));
        else
            ReadSeparate(element);
        End();
        if (element.LocalName is "li" or ['h', >= '1' and <= '6'])
            _block = ImportedBlock.Paragraph("");
    }

    private void ReadScript(IElement element)
    {
        var isRaised = element.LocalName == "sup";
        var marks = SuperscriptNumber.Marks(isRaised, _words.Length > 0 ? _words[^1] : ' ', element.NextSibling?.TextContent.FirstOrDefault() ?? ' ');
        Add(marks.Before + (isRaised && marks.Before.Length == 0 ? SuperscriptNumber.Superscript(element.TextContent) : element.TextContent) + marks.After);
    }

    private void ReadSeparate(IElement element)
    {
        switch (element.LocalName)
        {
            case "ul" or "ol" or "menu":
                _lists.Push((
                    element.LocalName,
                    int.TryParse(element.GetAttribute("start"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var start) && start >= 0 ? start : 1));
                ReadChildren(element);
                End();
                _lists.Pop();
                break;
            case "blockquote":
                _quotations++;
                ReadChildren(element);
                End();
                _quotations--;
                break;
            case "pre":
                _printed++;
                ReadChildren(element);
                _printed--;
                break;
            case "li":
                _block = Item();
                ReadChildren(element);
                break;
            case ['h', >= '1' and <= '6' and var level]:
                _block = new ImportedBlock(ImportedBlockKind.Heading, "", Math.Max(2, level - '0'));
                ReadChildren(element);
                break;
            default:
                ReadChildren(element);
                break;
        }
    }

    private ImportedBlock Item()
    {
        if (!_lists.TryPop(out var list))
            return new ImportedBlock(ImportedBlockKind.ListItem, "");

        _lists.Push(list with { Next = list.Next + 1 });
        return new ImportedBlock(ImportedBlockKind.ListItem, "", _lists.Count - 1) { Number = list.Name == "ol" ? list.Next : null };
    }

    // HTML collapses each run of ASCII white space into one blank (HTML standard, 4.4.3); a no-break space is an ordinary character.
    private void Add(string text)
    {
        foreach (var c in text)
        {
            if ((c == '\n' && _printed > 0) || c is not (' ' or '\t' or '\n' or '\r' or '\f'))
                _words.Append(c);
            else if (_words.Length > 0 && _words[^1] is not (' ' or '\n'))
                _words.Append(' ');
        }
    }

    private void End()
    {
        // Without elements, two line breaks in a row separate paragraphs.
        var parts = _words.ToString().Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        foreach (var part in parts.Select(Trimmed).Where(part => part.Length > 0))
        {
            _blocks.Add(
                _block.Kind == ImportedBlockKind.Paragraph && _quotations > 0
                    ? new ImportedBlock(ImportedBlockKind.Quotation, part)
                    : _block with { Text = part });
            _block = ImportedBlock.Paragraph("");
        }

        _words.Clear();
    }

    private static string Trimmed(string words) => string.Join('\n', words.Split('\n').Select(line => line.Trim(' ', '\u00A0'))).Trim('\n');

    /// <summary>The cells of a data table, row by row; empty for a table used only for layout.</summary>
    private static List<IReadOnlyList<string>> DataOf(IElement table)
    {
        if (table.QuerySelector("table, p, div, ul, ol, h1, h2, h3, blockquote") is not null)
            return [];

        var rows = table.QuerySelectorAll("tr")
            .Select(
                row => (IReadOnlyList<string>)[.. row.Children.Where(cell => cell.LocalName is "td" or "th").Select(
                    cell => string.Join(' ', FromPage(cell).Select(block => block.Text)).ReplaceLineEndings(" "))])
            .Where(row => row.Any(cell => cell.Length > 0))
            .ToList();
        return rows.Count > 1 && rows.All(row => row.Count == rows[0].Count && row.Count > 1) ? rows : [];
    }
}

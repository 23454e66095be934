using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleArchive.Content.Rendering;

/// <summary>
/// Walks a document and divides it into passages: leaves with words are passages, and the HTML of lists, block quotations and breaks between them is collected.
/// </summary>
/// <param name="source">The text that the document was parsed from, for the numbers of list items.</param>
/// <param name="budget">The limits of the file; null for no limits.</param>
internal sealed class PassageOutline(string source, ReadingBudget? budget)
{
    private readonly List<PassageBlock> _blocks = [];
    private readonly StringBuilder _structure = new();
    private readonly PassageRenderer _renderer = new();
    private HtmlBlocks? _html;

    private HtmlBlocks Html => _html ??= new HtmlBlocks(this, _structure);

    /// <summary>Walks a whole document, and returns its passages after those added before.</summary>
    public PassageTree Walk(MarkdownDocument document)
    {
        WalkChildren(document, PassageKind.Paragraph);
        _html?.CloseTo(0);
        return new PassageTree(_blocks, _structure.ToString());
    }

    /// <summary>Adds a leaf or a table as a passage, if it has words.</summary>
    public void Add(Block block, PassageKind kind)
    {
        // A picture without a caption, or an empty code block, has no words to address.
        var unmarked = _renderer.RenderPassage(block);
        if (string.IsNullOrWhiteSpace(unmarked.Text))
            return;

        budget?.CountPassage();

        // The headline is the only first-level heading of a page.
        var level = block is HeadingBlock heading ? Math.Clamp(heading.Level, 2, 6) : 0;
        _blocks.Add(new PassageBlock { Kind = kind, Level = level, Lead = _structure.ToString(), Source = block, Unmarked = unmarked });
        _structure.Clear();
    }

    private void WalkChildren(ContainerBlock container, PassageKind kind)
    {
        foreach (var block in container)
            Walk(block, kind);
    }

    private void Walk(Block block, PassageKind kind)
    {
        if (block is not ParagraphBlock)
            _html?.EndTable();
        switch (block)
        {
            case Table table:
                Add(table, PassageKind.Table);
                break;
            case ListBlock { IsOrdered: true } list:
                foreach (var run in NumberedItems.Runs(list))
                    WalkRun(run, list.OrderedDelimiter, kind);
                break;
            case ListBlock list:
                Wrap(list, "<ul>", "</ul>", PassageKind.Item);
                break;
            case ListItemBlock item:
                Wrap(item, "<li>", "</li>", PassageKind.Item);
                break;
            case QuoteBlock quote:
                Wrap(quote, "<blockquote>", "</blockquote>", PassageKind.Quotation);
                break;
            case ThematicBreakBlock:
                _structure.Append("<hr>");
                break;
            case HeadingBlock heading:
                Add(heading, PassageKind.Heading);
                break;
            case LinkReferenceDefinition:
                break;
            case ParagraphBlock { Inline: { } inlines } when _html is { IsOpen: true } || InlineHtml.ContainsBlocks(inlines):
                Html.Read(inlines, IsPicture(inlines) ? PassageKind.Caption : kind);
                break;
            case LeafBlock leaf:
                Add(leaf, leaf.Inline is { } words && IsPicture(words) ? PassageKind.Caption : kind);
                break;
            case ContainerBlock container:
                WalkChildren(container, kind);
                break;
        }
    }

    private void WalkRun(IReadOnlyList<ListItemBlock> run, char delimiter, PassageKind kind)
    {
        if (run.Count == 1)
        {
            WalkNumbered(run[0], delimiter, kind);
            return;
        }

        var start = run[0].Order;
        var floor = Begin(start == 1 ? "<ol>" : string.Create(CultureInfo.InvariantCulture, $"<ol start=\"{start}\">"));
        foreach (var item in run)
            Walk(item, PassageKind.Item);
        End("</ol>", floor);
    }

    /// <summary>A single numbered item is a paragraph that begins with a number, which is part of its words.</summary>
    private void WalkNumbered(ListItemBlock item, char delimiter, PassageKind kind)
    {
        var number = NumberOf(item) + delimiter;
        if (item is [ParagraphBlock { Inline: { } words }, ..])
        {
            if (words.FirstChild is { } first)
                first.InsertBefore(new LiteralInline(number + " "));
            else
                words.AppendChild(new LiteralInline(number));
        }
        else
        {
            Add(PassageTree.Words(number), kind);
        }

        WalkChildren(item, kind);
    }

    // As stored, since 007. is not 7.
    private string NumberOf(ListItemBlock item)
    {
        var written = item.Span.Start >= 0 && item.Span.Start < source.Length ? source.AsSpan(item.Span.Start) : [];
        var end = 0;
        while (end < written.Length && char.IsAsciiDigit(written[end]))
            end++;
        return end > 0 ? written[..end].ToString() : item.Order.ToString(CultureInfo.InvariantCulture);
    }

    private void Wrap(ContainerBlock container, string opening, string closing, PassageKind kind)
    {
        var floor = Begin(opening);
        WalkChildren(container, kind);
        End(closing, floor);
    }

    private int Begin(string opening)
    {
        var floor = _html?.BeginMarkdown() ?? 0;
        _structure.Append(opening);
        return floor;
    }

    private void End(string closing, int floor)
    {
        _html?.EndMarkdown(floor);
        _structure.Append(closing);
    }

    private static bool IsPicture(ContainerInline inlines) =>
        inlines.FirstChild is not null
        && inlines.All(i => i is LinkInline { IsImage: true } or LineBreakInline || (i is LiteralInline words && words.Content.IsEmptyOrWhitespace()));
}

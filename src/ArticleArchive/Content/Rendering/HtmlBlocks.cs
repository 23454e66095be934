using ArticleArchive.Content.Markup;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleArchive.Content.Rendering;

/// <summary>Reads paragraphs that are divided by HTML tags: each part between two such tags is a passage of its own.</summary>
/// <param name="outline">Receives the passages.</param>
/// <param name="structure">Collects the HTML between passages.</param>
internal sealed class HtmlBlocks(PassageOutline outline, StringBuilder structure)
{
    private readonly HtmlStructure _structure = new(structure);
    private HtmlTable? _table;
    private int _heading;
    private bool _inCaption;

    /// <summary>True when an element is open that will contain the next paragraph.</summary>
    public bool IsOpen => _table is not null || _structure.Depth > _structure.Floor;

    /// <summary>Reads a paragraph; its words have the given kind unless an element says otherwise.</summary>
    public void Read(ContainerInline inlines, PassageKind kind)
    {
        var words = new List<Inline>();
        foreach (var inline in (Inline[])[.. inlines])
        {
            inline.Remove();
            if (inline is not HtmlInline html || InlineHtml.RoleOf(html) is not { } role || !InlineHtml.SeparatesParagraphs(role))
            {
                words.Add(inline);
                continue;
            }

            Flush(words, kind);
            Read(html, role);
        }

        Flush(words, kind);
        (_heading, _inCaption) = (0, false);
    }

    /// <summary>Ends the table, and protects the open elements from being closed by tags within a block of Markdown.</summary>
    /// <returns>The value to pass to <see cref="EndMarkdown"/>.</returns>
    public int BeginMarkdown()
    {
        EndTable();
        _structure.BeginWords();
        var floor = _structure.Floor;
        _structure.Floor = _structure.Depth;
        return floor;
    }

    /// <summary>Closes the elements that were opened within a block of Markdown.</summary>
    public void EndMarkdown(int floor)
    {
        CloseTo(_structure.Floor);
        _structure.Floor = floor;
    }

    /// <summary>Ends the table, and closes elements down to a depth.</summary>
    public void CloseTo(int depth)
    {
        EndTable();
        _structure.CloseTo(depth);
    }

    /// <summary>Ends an open table, because what comes next cannot be in it.</summary>
    public void EndTable()
    {
        if (_table is not { } table)
            return;

        _table = null;
        if (table.Build() is { } built)
        {
            outline.Add(built, PassageKind.Table);
            return;
        }

        foreach (var cell in table.Cells)
            outline.Add(new ParagraphBlock { Inline = cell }, _structure.Kind ?? PassageKind.Paragraph);
    }

    private void Read(HtmlInline html, HtmlRole role)
    {
        var (name, isEnd) = (InlineHtml.NameOf(html), InlineHtml.IsEnd(html));
        switch (role)
        {
            case HtmlRole.Table when isEnd:
                EndTable();
                break;
            case HtmlRole.Table:
                _table ??= new HtmlTable();
                break;
            case HtmlRole.Row when !isEnd:
                _table?.BeginRow();
                break;
            case HtmlRole.Cell when isEnd:
                _table?.EndCell();
                break;
            case HtmlRole.Cell:
                _table?.BeginCell(name == "th");
                break;
            case HtmlRole.Heading:
                _heading = isEnd ? 0 : name[1] - '0';
                break;
            case HtmlRole.Caption:
                _inCaption = !isEnd;
                break;
            case HtmlRole.Rule when _table is null && !isEnd:
                structure.Append("<hr>");
                break;
            case HtmlRole.List or HtmlRole.Item or HtmlRole.Quotation when _table is null:
                _structure.Read(name, role, isEnd);
                break;
        }
    }

    private void Flush(List<Inline> words, PassageKind kind)
    {
        Inline[] run = [.. words];
        words.Clear();
        if (Array.TrueForAll(run, IsBlank))
            return;

        if (_table is { } table)
        {
            table.Add(run);
            return;
        }

        _structure.BeginWords();
        var inlines = new ContainerInline();
        InlineHtml.Fill(inlines, Trimmed(run));
        if (_heading > 0)
            outline.Add(new HeadingBlock(new HeadingBlockParser()) { Level = _heading, Inline = inlines }, PassageKind.Heading);
        else
            outline.Add(new ParagraphBlock { Inline = inlines }, _inCaption ? PassageKind.Caption : _structure.Kind ?? kind);
    }

    private static bool IsBlank(Inline inline) =>
        inline is LineBreakInline or HtmlInline || (inline is LiteralInline words && words.Content.IsEmptyOrWhitespace());

    // A line break next to a tag belongs to the file, not to the passage.
    private static Inline[] Trimmed(Inline[] run)
    {
        var (start, end) = (0, run.Length);
        while (start < end && run[start] is LineBreakInline)
            start++;
        while (end > start && run[end - 1] is LineBreakInline)
            end--;
        return run[start..end];
    }
}

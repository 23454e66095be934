using System.Globalization;
using System.Text;
using ArticleArchive.Articles;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleArchive.Content.Rendering;

/// <summary>
/// Walks a document and parts it into passages: leaves with words are passages, and the HTML of lists, block quotations and breaks around them is
/// gathered between one passage and the next.
/// </summary>
internal sealed class PassageOutline
{
    private readonly List<PassageBlock> _blocks = [];
    private readonly StringBuilder _structure = new();
    private readonly PassageRenderer _renderer = new();

    /// <summary>What has been walked so far.</summary>
    public PassageTree Tree => new(_blocks, _structure.ToString());

    /// <summary>Walks the blocks of a container; paragraphs that stand in it are of the given kind.</summary>
    public void WalkChildren(ContainerBlock container, PassageKind kind)
    {
        foreach (var block in container)
            Walk(block, kind);
    }

    /// <summary>Adds a leaf or a table as a passage, if it has words.</summary>
    public void Add(Block block, PassageKind kind)
    {
        // A picture without a caption, or an empty code block, has no words to address.
        var unmarked = _renderer.RenderPassage(block);
        if (string.IsNullOrWhiteSpace(unmarked.Text))
            return;

        // The headline is the only first-level heading of a page.
        var level = block is HeadingBlock heading ? Math.Clamp(heading.Level, 2, 6) : 0;
        _blocks.Add(new PassageBlock { Kind = kind, Level = level, Lead = _structure.ToString(), Source = block, Unmarked = unmarked });
        _structure.Clear();
    }

    private void Walk(Block block, PassageKind kind)
    {
        switch (block)
        {
            case Table table:
                Add(table, PassageKind.Table);
                break;
            case ListBlock list:
                Wrap(list, OpeningOf(list), list.IsOrdered ? "</ol>" : "</ul>", PassageKind.Item);
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
            case LeafBlock leaf:
                Add(leaf, IsPicture(leaf) ? PassageKind.Caption : kind);
                break;
            case ContainerBlock container:
                WalkChildren(container, kind);
                break;
        }
    }

    private void Wrap(ContainerBlock container, string opening, string closing, PassageKind kind)
    {
        _structure.Append(opening);
        WalkChildren(container, kind);
        _structure.Append(closing);
    }

    private static string OpeningOf(ListBlock list)
    {
        if (!list.IsOrdered)
            return "<ul>";

        return int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start != 1
            ? string.Create(CultureInfo.InvariantCulture, $"<ol start=\"{start}\">")
            : "<ol>";
    }

    private static bool IsPicture(LeafBlock leaf) =>
        leaf.Inline is { FirstChild: not null } inlines
        && inlines.All(i => i is LinkInline { IsImage: true } or LineBreakInline || (i is LiteralInline words && words.Content.IsEmptyOrWhitespace()));
}

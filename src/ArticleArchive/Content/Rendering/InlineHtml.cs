using ArticleArchive.Content.Markup;
using Markdig.Syntax.Inlines;

namespace ArticleArchive.Content.Rendering;

/// <summary>
/// Turns the tags between the words of a passage into elements of the syntax tree. Pairs of tags become elements that cannot cross; a tag without its partner
/// formats up to the end of the passage, or does nothing. Tags that are not HTML are text. None of the file's own tags stay in the tree.
/// </summary>
internal static class InlineHtml
{
    private const int MaxDepth = 16;

    /// <summary>True when one of the inlines is a tag that separates paragraphs.</summary>
    public static bool ContainsBlocks(ContainerInline inlines) =>
        inlines.Any(inline => inline is HtmlInline html && RoleOf(html) is { } role && SeparatesParagraphs(role));

    /// <summary>True for the roles of elements that separate paragraphs.</summary>
    public static bool SeparatesParagraphs(HtmlRole role) => role is >= HtmlRole.Block and <= HtmlRole.Cell;

    /// <summary>The role of a tag; null when it is not HTML.</summary>
    public static HtmlRole? RoleOf(HtmlInline html) => HtmlElements.RoleOf(NameOf(html));

    /// <summary>The name of a tag's element, in lower case.</summary>
    public static string NameOf(HtmlInline html)
    {
        var tag = html.Tag.AsSpan().Trim("</>");
        var end = tag.IndexOfAny([' ', '\t', '\r', '\n', '/']);
        return (end < 0 ? tag : tag[..end]).ToString().ToLowerInvariant();
    }

    /// <summary>True for the tag that ends an element.</summary>
    public static bool IsEnd(HtmlInline html) => html.Tag.StartsWith("</", StringComparison.Ordinal);

    /// <summary>Replaces the tags among the children of a container, and in nested containers, with elements.</summary>
    public static void Format(ContainerInline container)
    {
        Inline[] children = [.. container];
        if (!Array.Exists(children, child => child is HtmlInline or ContainerInline))
            return;

        foreach (var child in children)
            child.Remove();
        Fill(container, children);
    }

    /// <summary>Fills an empty container with inlines, replacing tags with elements.</summary>
    public static void Fill(ContainerInline container, IEnumerable<Inline> inlines)
    {
        var open = new List<(HtmlRole Role, ContainerInline Element)>();
        foreach (var inline in inlines)
        {
            var current = open.Count == 0 ? container : open[^1].Element;
            if (inline is HtmlInline html)
            {
                Read(html, open, current);
                continue;
            }

            if (inline is ContainerInline inner)
                Format(inner);
            current.AppendChild(inline);
        }
    }

    private static void Read(HtmlInline html, List<(HtmlRole Role, ContainerInline Element)> open, ContainerInline current)
    {
        if (RoleOf(html) is not { } role || role is HtmlRole.Omitted or HtmlRole.OmittedVoid)
        {
            current.AppendChild(new LiteralInline(html.Tag));
            return;
        }

        if (role == HtmlRole.Break || SeparatesParagraphs(role))
        {
            current.AppendChild(new LineBreakInline { IsHard = role == HtmlRole.Break });
            return;
        }

        if (IsEnd(html))
        {
            var start = open.FindLastIndex(element => element.Role == role);
            if (start >= 0)
                open.RemoveRange(start, open.Count - start);
        }
        else if (open.Count < MaxDepth && ElementOf(role, html) is { } element)
        {
            current.AppendChild(element);
            open.Add((role, element));
        }
    }

    private static ContainerInline? ElementOf(HtmlRole role, HtmlInline html) => role switch
    {
        HtmlRole.Emphasis => new EmphasisInline { DelimiterChar = '*', DelimiterCount = 1 },
        HtmlRole.Strong => new EmphasisInline { DelimiterChar = '*', DelimiterCount = 2 },
        HtmlRole.Code => new CodeElement(),
        HtmlRole.Link when HtmlTag.At(html.Tag, 0) is { } tag && tag.Attribute(html.Tag, 0, "href") is { } address => new LinkInline(address, ""),
        _ => null,
    };
}

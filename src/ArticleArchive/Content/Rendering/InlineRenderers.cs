using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleArchive.Content.Rendering;

/// <summary>Renderers for the elements of the syntax tree within a passage.</summary>
internal static class InlineRenderers
{
    /// <summary>One renderer for each kind of element; they have no state, so they are shared.</summary>
    public static IReadOnlyList<IMarkdownObjectRenderer> All { get; } =
    [
        new LiteralWords(), new LineBreak(), new Emphasis(), new Link(), new Autolink(), new Code(), new CodeElementRenderer(), new Entity(), new Delimiter(),
        new CodeLines(), new Leaf(), new TableRenderer(),
    ];

    private sealed class LiteralWords : MarkdownObjectRenderer<PassageRenderer, LiteralInline>
    {
        protected override void Write(PassageRenderer renderer, LiteralInline literal) => renderer.Words(literal.Content.AsSpan());
    }

    private sealed class LineBreak : MarkdownObjectRenderer<PassageRenderer, LineBreakInline>
    {
        protected override void Write(PassageRenderer renderer, LineBreakInline lineBreak)
        {
            if (lineBreak.IsHard)
                renderer.Write("<br>");
            renderer.Words("\n");
        }
    }

    private sealed class Emphasis : MarkdownObjectRenderer<PassageRenderer, EmphasisInline>
    {
        protected override void Write(PassageRenderer renderer, EmphasisInline emphasis)
        {
            var strong = emphasis.DelimiterCount == 2;
            renderer.Markup(strong ? "<strong>" : "<em>");
            renderer.WriteChildren(emphasis);
            renderer.Markup(strong ? "</strong>" : "</em>");
        }
    }

    private sealed class Code : MarkdownObjectRenderer<PassageRenderer, CodeInline>
    {
        protected override void Write(PassageRenderer renderer, CodeInline code)
        {
            renderer.Markup("<code>");
            renderer.Words(code.ContentSpan);
            renderer.Markup("</code>");
        }
    }

    private sealed class CodeElementRenderer : MarkdownObjectRenderer<PassageRenderer, CodeElement>
    {
        protected override void Write(PassageRenderer renderer, CodeElement words)
        {
            renderer.Markup("<code>");
            renderer.WriteChildren(words);
            renderer.Markup("</code>");
        }
    }

    private sealed class Entity : MarkdownObjectRenderer<PassageRenderer, HtmlEntityInline>
    {
        protected override void Write(PassageRenderer renderer, HtmlEntityInline entity) => renderer.Words(entity.Transcoded.AsSpan());
    }

    // A delimiter that opens nothing is ordinary text.
    private sealed class Delimiter : MarkdownObjectRenderer<PassageRenderer, DelimiterInline>
    {
        protected override void Write(PassageRenderer renderer, DelimiterInline delimiter)
        {
            renderer.Words(delimiter.ToLiteral());
            renderer.WriteChildren(delimiter);
        }
    }

    private sealed class CodeLines : MarkdownObjectRenderer<PassageRenderer, CodeBlock>
    {
        protected override void Write(PassageRenderer renderer, CodeBlock code)
        {
            renderer.Markup("<code class=\"block\">");
            renderer.Words(code.Lines.ToString());
            renderer.Markup("</code>");
        }
    }

    private sealed class Leaf : MarkdownObjectRenderer<PassageRenderer, LeafBlock>
    {
        protected override void Write(PassageRenderer renderer, LeafBlock leaf)
        {
            if (leaf.Inline is { } inlines)
                renderer.WriteChildren(inlines);
        }
    }
}

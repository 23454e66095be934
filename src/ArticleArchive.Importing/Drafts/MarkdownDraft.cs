using ArticleArchive.Checking.Drafts;
using ArticleArchive.Content;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleArchive.Importing.Drafts;

/// <summary>Reads the paragraphs of a Markdown draft, without markup. Code blocks are left out; inline code stays.</summary>
internal sealed class MarkdownDraft
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    private readonly DraftSource _source;
    private readonly List<DraftBlock> _blocks = [];

    private MarkdownDraft(DraftSource source)
    {
        _source = source;
        Add(Markdown.Parse(source.Text, Pipeline), PassageKind.Paragraph);
    }

    /// <summary>Reads a draft.</summary>
    /// <exception cref="ImportException">Parsing it would take too long.</exception>
    public static Draft Read(string text) => MarkdownBounds.FirstPassed(text) is { } passed
        ? throw new ImportException(
            string.Create(CultureInfo.InvariantCulture, $"Line {passed.Line}: {passed.What}"), "Divide the draft, or save it as plain text.")
        : new DraftSource(text).Read(source => new MarkdownDraft(source)._blocks);

    // Writers indent paragraphs by four spaces without meaning code, and use HTML tags between words.
    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UseFootnotes().UsePreciseSourceLocation();
        builder.BlockParsers.TryRemove<HtmlBlockParser>();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }

    private void Add(ContainerBlock container, PassageKind kind)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case QuoteBlock quote:
                    Add(quote, PassageKind.Quotation);
                    break;
                case ListItemBlock item:
                    Add(item, kind == PassageKind.Quotation ? kind : PassageKind.Item);
                    break;
                case ContainerBlock other:
                    Add(other, kind);
                    break;
                case LeafBlock { Inline: { } words } leaf and not CodeBlock:
                    Add(words, leaf is HeadingBlock ? PassageKind.Heading : kind);
                    break;
            }
        }
    }

    private void Add(ContainerInline words, PassageKind kind)
    {
        var text = new StringBuilder();
        var anchors = new List<DraftAnchor>();
        Append(words);
        if (anchors.Count > 0 && !string.IsNullOrWhiteSpace(text.ToString()))
            _blocks.Add(new DraftBlock(kind, text.ToString(), anchors));

        void Append(ContainerInline container)
        {
            foreach (var inline in container)
            {
                switch (inline)
                {
                    case LinkInline { IsImage: true }:
                        break;
                    case ContainerInline inner:
                        Append(inner);
                        break;
                    case LiteralInline literal:
                        Put(literal.Content.ToString(), literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0));
                        break;
                    case CodeInline code:
                        Put(code.Content, code.Span.Start + code.DelimiterCount);
                        break;
                    case HtmlEntityInline entity:
                        Put(entity.Transcoded.ToString(), entity.Span.Start);
                        break;
                    case AutolinkInline link:
                        Put(link.Url, link.Span.Start + 1);
                        break;
                    case LineBreakInline:
                    case HtmlInline { Tag: ['<', 'b' or 'B', 'r' or 'R', ..] }:
                        Put(" ", inline.Span.Start);
                        break;
                }
            }
        }

        void Put(string piece, int at)
        {
            anchors.Add(new DraftAnchor(text.Length, _source.PlaceOf(at)));
            text.Append(piece);
        }
    }
}

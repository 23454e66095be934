using ArticleArchive.Content.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleArchive.Content.Rendering;

/// <summary>Reads the body of a Markdown file: CommonMark with pipe tables; of its HTML, which a <see cref="Markup.MarkdownSource"/> has in one plain form, what formats.</summary>
internal static class MarkdownBody
{
    // Each bracket may open a link that any later one closes: the work grows with the square of their number in a paragraph.
    private const int MostBrackets = 1000;

    // No smart punctuation and no further emphasis: the words, and every mark that is not CommonMark, stay as stored.
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <summary>The line, from 0, on which a paragraph has more square brackets than are read; null when none has.</summary>
    public static int? LineWithTooManyBrackets(string body)
    {
        var lines = new LineReader(body);
        var brackets = 0;
        for (var line = 0; lines.MoveNext(); line++)
        {
            brackets = (BeginsBlock(lines.Line) ? 0 : brackets) + lines.Line.Count('[');
            if (brackets > MostBrackets)
                return line;
        }

        return null;
    }

    /// <summary>True for a blank line, and for one that begins an item of a list whatever stands before it.</summary>
    private static bool BeginsBlock(ReadOnlySpan<char> line)
    {
        var words = line.TrimStart(' ');
        return words.IsWhiteSpace() || (line.Length - words.Length < 4 && words is ['-' or '*' or '+', ' ', ..] && !words[1..].IsWhiteSpace());
    }

    /// <summary>The syntax tree of a body.</summary>
    /// <param name="body">The Markdown.</param>
    /// <param name="title">The article's headline: a first heading that says the same is not a passage again.</param>
    /// <param name="isFromBody">Whether the headline is taken from the body: then the heading that gave it is of any level.</param>
    /// <exception cref="ArgumentException">The body is nested more deeply than Markdig reads.</exception>
    public static MarkdownDocument Read(string body, string title, bool isFromBody = false)
    {
        var document = Markdown.Parse(body, Pipeline);
        foreach (var leaf in document.Descendants<LeafBlock>())
        {
            // A paragraph that tags part is formatted piece by piece, when it is walked.
            if (leaf.Inline is { } inlines && !(leaf is ParagraphBlock { Parent: not TableCell } && InlineHtml.HoldsBlocks(inlines)))
                InlineHtml.Format(inlines);
        }

        if (document is [HeadingBlock heading, ..] && (isFromBody || heading.Level == 1) && OneLine.Of(new PassageRenderer().RenderPassage(heading).Text) == title)
            document.RemoveAt(0);
        return document;
    }

    // Without blocks of HTML, in which Markdown is not read: every tag stands between words, and is read from there.
    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables();
        builder.BlockParsers.TryRemove<HtmlBlockParser>();
        return builder.Build();
    }

    /// <summary>Lines, from 0, of link definitions that no link uses: <c>[Applause]: Thanks</c> is one to Markdown, and would not be shown.</summary>
    public static IEnumerable<int> LinesOfUnusedDefinitions(MarkdownDocument document)
    {
        var definitions = document.Descendants<LinkReferenceDefinition>().ToList();
        if (definitions.Count == 0)
            return [];

        var used = document.Descendants<LinkInline>().Select(link => link.Reference?.Label).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return definitions.Where(definition => !used.Contains(definition.Label)).Select(definition => definition.Line).Order();
    }
}

using ArticleArchive.Content.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleArchive.Content.Rendering;

/// <summary>
/// Parses the body of a Markdown file: CommonMark with pipe tables, and the formatting elements of HTML in the plain form of a <see
/// cref="Markup.MarkdownSource"/>.
/// </summary>
internal static class MarkdownBody
{
    // Without smart punctuation and further emphasis extensions, so that words, and marks that are not CommonMark, stay as stored.
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <summary>The syntax tree of a body.</summary>
    /// <param name="body">The Markdown.</param>
    /// <param name="title">The article's headline; a first heading that repeats it is not another passage.</param>
    /// <param name="isFromBody">Whether the headline comes from the body: the heading that gave it may then have any level.</param>
    /// <exception cref="ArgumentException">The body is nested more deeply than Markdig allows.</exception>
    public static MarkdownDocument Read(string body, string title, bool isFromBody = false)
    {
        var document = Markdown.Parse(body, Pipeline);
        foreach (var leaf in document.Descendants<LeafBlock>())
        {
            // A paragraph divided by tags is formatted piece by piece when it is walked.
            if (leaf.Inline is { } inlines && !(leaf is ParagraphBlock { Parent: not TableCell } && InlineHtml.ContainsBlocks(inlines)))
                InlineHtml.Format(inlines);
        }

        if (document is [HeadingBlock heading, ..]
            && (isFromBody || heading.Level == 1)
            && OneLine.Collapse(new PassageRenderer().RenderPassage(heading).Text) == title)
            document.RemoveAt(0);
        return document;
    }

    /// <summary>The line, from 0, up to which a body that <see cref="Read"/> refuses is nested too deeply.</summary>
    public static int FirstTooDeep(string body)
    {
        var ends = new List<int>();
        var lines = new LineReader(body);
        while (lines.MoveNext())
            ends.Add(lines.Next);

        var (low, high) = (0, ends.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = IsTooDeep(body[..ends[middle]]) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static bool IsTooDeep(string body)
    {
        try
        {
            Markdown.Parse(body, Pipeline);
            return false;
        }
        // Markdig's own limit.
        catch (ArgumentException)
        {
            return true;
        }
    }

    // Without HTML blocks, in which Markdown would not be parsed: every tag is then an inline.
    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables();
        builder.BlockParsers.TryRemove<HtmlBlockParser>();
        return builder.Build();
    }

    /// <summary>Lines, from 0, of link definitions that no link uses: to Markdown, <c>[Applause]: Thanks</c> is one, and would not be shown.</summary>
    public static IEnumerable<int> LinesOfUnusedDefinitions(MarkdownDocument document)
    {
        var definitions = document.Descendants<LinkReferenceDefinition>().ToList();
        if (definitions.Count == 0)
            return [];

        var used = document.Descendants<LinkInline>().Select(link => link.Reference?.Label).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return definitions.Where(definition => !used.Contains(definition.Label)).Select(definition => definition.Line).Order();
    }
}

using ArticleArchive.Content.Layouts;
using ArticleArchive.Content.Text;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ArticleArchive.Content.Rendering;

/// <summary>Builds the syntax tree of a plain text.</summary>
internal static class PlainTextDocument
{
    /// <summary>
    /// The body as a syntax tree. The headline becomes a heading if the title is different, or if there are lines above it: its words are in the stored text,
    /// so they stay on the page, in their place.
    /// </summary>
    public static MarkdownDocument Build(PlainTextBody body, string title)
    {
        var document = new MarkdownDocument();
        foreach (var paragraph in body.Above)
            document.Add(PassageTree.Words(paragraph));
        if (body.Headline is not null && (body.Above.Count > 0 || OneLine.Collapse(CleanText.Clean(body.Headline)) != title))
            document.Add(new HeadingBlock(new HeadingBlockParser()) { Level = 2, Inline = PassageTree.Inlines(body.Headline) });
        foreach (var paragraph in body.Paragraphs)
            document.Add(PassageTree.Words(paragraph));
        return document;
    }
}

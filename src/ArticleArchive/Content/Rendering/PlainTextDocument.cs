using ArticleArchive.Content.Text;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ArticleArchive.Content.Rendering;

/// <summary>Builds the syntax tree of a plain text.</summary>
internal static class PlainTextDocument
{
    /// <summary>
    /// The body as a syntax tree. Under a title that says something else than its own headline, the headline is a heading: its words are in the stored
    /// text, so they stay on the page.
    /// </summary>
    public static MarkdownDocument Of(PlainTextBody body, string title)
    {
        var document = new MarkdownDocument();
        if (body.Headline is not null && OneLine.Of(CleanText.Of(body.Headline)) != title)
            document.Add(new HeadingBlock(new HeadingBlockParser()) { Level = 2, Inline = PassageTree.Inlines(body.Headline) });
        foreach (var paragraph in body.Paragraphs)
            document.Add(PassageTree.Words(paragraph));
        return document;
    }
}

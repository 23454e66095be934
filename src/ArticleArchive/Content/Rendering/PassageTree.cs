using ArticleArchive.Content.Layouts;
using ArticleArchive.Content.Markup;
using ArticleArchive.Content.Metadata;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleArchive.Content.Rendering;

/// <summary>The passages of an article as a tree, from which both text and HTML are made, for either file format.</summary>
/// <param name="Blocks">The passages; the first is the headline.</param>
/// <param name="Tail">The HTML structure that is closed after the last passage.</param>
internal sealed record PassageTree(IReadOnlyList<PassageBlock> Blocks, string Tail)
{
    /// <summary>The tree of an article that was read earlier, from its stored text.</summary>
    public static PassageTree Build(Article article)
    {
        var stored = article.File.Text;
        if (article.File.Format == StoredFormat.PlainText)
            return Build(article, PlainTextDocument.Build(PlainTextBody.From(article), article.Title), "");

        var source = MarkdownSource.From(stored[FrontMatter.Read(stored).BodyStart..]);
        return Build(article, MarkdownBody.Read(source.Text, article.Title, article.Metadata.Derived.Contains("title")), source.Text);
    }

    /// <summary>The tree of a document below its headline and standfirst.</summary>
    /// <param name="article">The article, whose title and summary are passages.</param>
    /// <param name="body">The document.</param>
    /// <param name="source">The Markdown it was parsed from; empty for plain text.</param>
    /// <param name="budget">The limits of the file; null for an article that was read earlier.</param>
    /// <exception cref="FileLimitException">The file exceeds a limit.</exception>
    public static PassageTree Build(Article article, MarkdownDocument body, string source, ReadingBudget? budget = null)
    {
        var outline = new PassageOutline(source, budget);
        outline.Add(Words(article.Title), PassageKind.Headline);
        if (article.Metadata.Summary is { } summary)
            outline.Add(Words(summary), PassageKind.Standfirst);
        return outline.Walk(body);
    }

    /// <summary>A block of plain text: none of it is markup, and line breaks are line breaks.</summary>
    public static ParagraphBlock Words(string text) => new() { Inline = Inlines(text) };

    /// <summary>Plain text as inline elements.</summary>
    public static ContainerInline Inlines(string text)
    {
        var inlines = new ContainerInline();
        foreach (var line in text.Split('\n'))
        {
            if (inlines.LastChild is not null)
                inlines.AppendChild(new LineBreakInline());
            inlines.AppendChild(new LiteralInline(line));
        }
        return inlines;
    }
}

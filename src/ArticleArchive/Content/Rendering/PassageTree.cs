using ArticleArchive.Articles;
using ArticleArchive.Content.Metadata;
using ArticleArchive.Content.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleArchive.Content.Rendering;

/// <summary>The passages of an article as a tree: one path from here to text and HTML, for both kinds of file.</summary>
/// <param name="Blocks">The passages; the first is the headline.</param>
/// <param name="Tail">HTML of the structure that is closed after the last.</param>
internal sealed record PassageTree(IReadOnlyList<PassageBlock> Blocks, string Tail)
{
    /// <summary>The tree of an article that was read before, from its stored text.</summary>
    public static PassageTree Of(Article article)
    {
        var stored = article.File.Text;
        var document = article.File.Format == StoredFormat.PlainText
            ? PlainTextDocument.Of(PlainTextBody.Read(stored, article.Furniture), article.Title)
            : MarkdownBody.Read(stored[FrontMatter.Of(stored).BodyStart..], article.Title, article.Derived.Contains("title"));
        return Of(article.Title, article.Summary, document);
    }

    /// <summary>The tree of a document under its headline and standfirst.</summary>
    public static PassageTree Of(string title, string? summary, MarkdownDocument body)
    {
        var outline = new PassageOutline();
        outline.Add(Words(title), PassageKind.Headline);
        if (summary is not null)
            outline.Add(Words(summary), PassageKind.Standfirst);
        outline.WalkChildren(body, PassageKind.Paragraph);
        return outline.Tree;
    }

    /// <summary>A block of plain words: nothing in it is markup, line breaks are line breaks.</summary>
    public static ParagraphBlock Words(string text) => new() { Inline = Inlines(text) };

    /// <summary>Plain words as inline elements.</summary>
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

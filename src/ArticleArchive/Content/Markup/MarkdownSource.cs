using ArticleArchive.Articles;

namespace ArticleArchive.Content.Markup;

/// <summary>The body of a Markdown file as it is parsed: without embedded content, scripts and shortcodes, and with every tag in one plain form.</summary>
/// <param name="Text">The Markdown.</param>
/// <param name="LeftOut">What was left out, with its line in the body, from 0.</param>
/// <param name="Lines">For each line of <paramref name="Text"/>, its line in the body, from 0.</param>
internal sealed record MarkdownSource(string Text, IReadOnlyList<FurnitureLine> LeftOut, IReadOnlyList<int> Lines)
{
    /// <summary>Reads a body. Time is linear in its length.</summary>
    public static MarkdownSource Of(string body) => new SourceScanner(body).Scan();

    /// <summary>The line of the body for a line of the text; both from 0.</summary>
    public int LineOf(int line) => Lines[Math.Clamp(line, 0, Lines.Count - 1)];
}

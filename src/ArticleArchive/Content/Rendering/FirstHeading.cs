using ArticleArchive.Content.Text;
using Markdig.Syntax;

namespace ArticleArchive.Content.Rendering;

/// <summary>The heading that serves as the title when the metadata gives none.</summary>
internal static class FirstHeading
{
    private const int MaxLength = 200;

    /// <summary>
    /// The words of a heading at the start of the body, or of its first first-level heading; null when there is none, or the body cannot be read.
    /// </summary>
    public static string? Find(string body)
    {
        try
        {
            var document = MarkdownBody.Read(body, "");
            var heading = document is [HeadingBlock first, ..] ? first : document.OfType<HeadingBlock>().FirstOrDefault(block => block.Level == 1);
            var words = heading is null ? "" : OneLine.Collapse(new PassageRenderer().RenderPassage(heading).Text);
            return words.Length is > 0 and <= MaxLength ? words : null;
        }
        // Markdig's own limit, which is reported when the body is read.
        catch (ArgumentException)
        {
            return null;
        }
    }
}

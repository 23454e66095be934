using ArticleArchive.Content.Text;
using Markdig.Syntax;

namespace ArticleArchive.Content.Rendering;

/// <summary>The heading that stands for a title where the metadata gives none.</summary>
internal static class FirstHeading
{
    private const int Longest = 200;

    /// <summary>The words of a heading that the body begins with, or of its first heading of the first level; null when there is none, or the body cannot be read.</summary>
    public static string? Of(string body)
    {
        try
        {
            var document = MarkdownBody.Read(body, "");
            var heading = document is [HeadingBlock first, ..] ? first : document.OfType<HeadingBlock>().FirstOrDefault(block => block.Level == 1);
            return heading is not null && OneLine.Of(new PassageRenderer().RenderPassage(heading).Text) is { Length: > 0 and <= Longest } words ? words : null;
        }
        // Markdig's own limit; reading the body tells of it.
        catch (ArgumentException)
        {
            return null;
        }
    }
}

using ArticleArchive.Articles;
using ArticleArchive.Content.Layouts;

namespace ArticleArchive.Content;

/// <summary>What a plain text says of itself, and its paragraphs, by the rules for stored plain text.</summary>
/// <param name="Headline">The line that can be a headline, as it stands; null when there is none.</param>
/// <param name="Bylines">The names of its byline; may be empty.</param>
/// <param name="Date">The date that stands alone on a line of its head, or in its dateline; null when there is none.</param>
/// <param name="Dateline">The place it was filed from; null when it does not open with one.</param>
/// <param name="Paragraphs">All paragraphs in order, the headline among them; the lines of one are apart by line breaks.</param>
public sealed record HeadOfText(string? Headline, IReadOnlyList<string> Bylines, ArticleDate? Date, string? Dateline, IReadOnlyList<string> Paragraphs)
{
    /// <summary>Reads a text.</summary>
    public static HeadOfText Of(string text)
    {
        var body = PlainTextBody.Read(text, [], given: null);
        string[] headline = body.Headline is { } words ? [words] : [];
        return new HeadOfText(body.Headline, body.Head.Bylines, body.Head.Date, body.Head.Dateline, [.. body.Above, .. headline, .. body.Paragraphs]);
    }
}

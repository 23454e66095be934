using ArticleArchive.Content.Layouts;

namespace ArticleArchive.Content;

/// <summary>The metadata in a plain text, and its paragraphs, by the rules for stored plain text.</summary>
/// <param name="Headline">The line that can be a headline, as written; null when there is none.</param>
/// <param name="Bylines">The names in its byline; may be empty.</param>
/// <param name="Date">The date on a line of its own above the body, or in the dateline; null when there is none.</param>
/// <param name="Dateline">The place it was filed from; null when the text has no dateline.</param>
/// <param name="Paragraphs">All paragraphs in order, including the headline, with line breaks between the lines of one paragraph.</param>
public sealed record HeadOfText(string? Headline, IReadOnlyList<string> Bylines, ArticleDate? Date, string? Dateline, IReadOnlyList<string> Paragraphs)
{
    /// <summary>Reads a text.</summary>
    public static HeadOfText Read(string text)
    {
        var body = PlainTextBody.Read(text, [], given: null, title: null);
        string[] headline = body.Headline is { } words ? [words] : [];
        return new HeadOfText(body.Headline, body.Head.Bylines, body.Head.Date, body.Head.Dateline, [.. body.Above, .. headline, .. body.Paragraphs]);
    }
}

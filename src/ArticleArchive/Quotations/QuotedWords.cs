using ArticleArchive.Quotations.Marks;

namespace ArticleArchive.Quotations;

/// <summary>Finds the words in quotation marks in one text.</summary>
public static class QuotedWords
{
    /// <summary>Whether any part of the span is inside quotation marks.</summary>
    /// <param name="text">The text of one passage.</param>
    /// <param name="span">Where to look; an empty span is a place between two characters.</param>
    public static bool Touches(string text, TextSpan span) =>
        QuotedText.Find([new PassageText(PassageKind.Paragraph, text)])[0].Exists(region => region.Start <= span.End && span.Start <= region.End);
}

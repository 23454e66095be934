namespace ArticleArchive.Content.Layouts;

/// <summary>Decides from the counts how a body separates its paragraphs. The first rule that matches decides.</summary>
internal static class LayoutRules
{
    // Lines are never broken at a greater width: a typewriter had 80 columns, a line printer 132.
    private const int MaxBrokenWidth = 135;

    // Shorter lines are typical of lists and verse.
    private const int MinBrokenWidth = 40;

    // A block of more lines is not a paragraph of a news text.
    private const int MaxParagraphLines = 15;

    /// <summary>The layout, and a phrase that gives the reason.</summary>
    public static (TextLayout Layout, string Reason) Decide(LineEvidence body)
    {
        if (body.Breaks == 0)
            return (TextLayout.ByBlankLine, body.Gaps == 0 ? "one line of text" : "there is a blank line between all lines");
        if (IsByIndent(body))
            return (TextLayout.ByIndent, Count(body.IndentedWell, body.Indented, "indented lines begin where a sentence has ended"));
        if (body.Breaks > body.Gaps && body.Width > MaxBrokenWidth && !IsAtLeast(body.Continued, body.Breaks, percent: 50))
            return (TextLayout.ByLine, Phrase($"lines are up to {body.Width} characters long, so they were not broken at a width"));
        if (IsAtLeast(body.Continued, body.Breaks, percent: 25))
            return OfBrokenLines(body, Count(body.Continued, body.Breaks, "lines continue the sentence of the line before"));
        if (body.Breaks > body.Gaps && IsAtLeast(body.Ended, body.Breaks, percent: 50))
            return (TextLayout.ByLine, Count(body.Ended, body.Breaks, "lines that another follows end a sentence"));
        if (body.Breaks > 2 && body.Width >= MinBrokenWidth && IsAtLeast(body.Full, body.Breaks, percent: 70))
            return OfBrokenLines(body, Count(body.Full, body.Breaks, "lines reach the same width"));
        return body.Gaps == 0 && body.Breaks > 2
            ? (TextLayout.ByLine, "no blank lines, and the lines have no common width")
            : (TextLayout.ByBlankLine, body.Gaps == 0 ? "too few lines to decide otherwise" : Phrase($"{body.Gaps} blank lines separate the lines"));
    }

    private static (TextLayout Layout, string Reason) OfBrokenLines(LineEvidence body, string reason) =>
        body.Breaks / (body.Gaps + 1) >= MaxParagraphLines || (body.Gaps == 0 && body.Width >= MinBrokenWidth)
            ? (TextLayout.Wrapped, $"{reason}, and few or no blank lines separate them")
            : (TextLayout.ByBlankLine, reason);

    private static bool IsByIndent(LineEvidence body) =>
        body.Indented > 0 && body.Indented * 2 >= body.Gaps && IsAtLeast(body.IndentedWell, body.Indented, percent: 70);

    private static bool IsAtLeast(int part, int whole, int percent) => (long)part * 100 >= (long)whole * percent;

    private static string Count(int part, int whole, string what) => Phrase($"{part} of {whole} {what}");

    private static string Phrase(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

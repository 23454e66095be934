namespace ArticleArchive.Content.Layouts;

/// <summary>Finds texts typed or scanned with a blank line after every line.</summary>
internal static class LineSpacing
{
    private const int MinSpacedLines = 6;

    // Lines broken at a fixed width are, on average, longer than those of a list.
    private const int MinAverageLength = 30;

    // Typewriters and printers break lines at no greater width.
    private const int MaxPageWidth = 135;

    /// <summary>The lines with one blank line less between them, if the blank lines are only spacing; otherwise the lines unchanged.</summary>
    public static IReadOnlyList<StoredLine> Closed(IReadOnlyList<StoredLine> lines)
    {
        var width = lines.Count == 0 ? 0 : LineEvidence.WidthOf(lines);
        var (single, continued, open, full) = (0, 0, 0, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            var (before, line) = (lines[i - 1].Text, lines[i].Text);
            if (lines[i].Gap != 1)
                continue;
            single++;
            if (LineShape.EndsSentence(before))
                continue;
            open++;
            continued += LineShape.ContinuesSentence(line) ? 1 : 0;
            full += before.Length + 1 + LineShape.FirstWord(line) > width * 4 / 5 ? 1 : 0;
        }

        // Lines that continue a sentence prove it. Fewer are enough where paragraphs have more blank lines between them, or open lines reach the width.
        var isProven = continued * 5 >= single * 2
            || continued * 5 >= single && open * 10 >= single * 6 && lines.Any(line => line.Gap > 1)
            || width <= MaxPageWidth && continued * 6 >= single && full * 5 >= single * 2;
        var most = continued * 2 >= single ? 5 : 7;
        var isSpaced = single >= MinSpacedLines && single * 10 >= (lines.Count - 1) * most && isProven
            && lines.Sum(line => (long)line.Text.Length) >= (long)lines.Count * MinAverageLength;
        return isSpaced ? [.. lines.Select(line => line with { Gap = Math.Max(0, line.Gap - 1) })] : lines;
    }
}

namespace ArticleArchive.Content.Layouts;

/// <summary>Finds texts typed or scanned with a blank line after every line.</summary>
internal static class LineSpacing
{
    private const int Fewest = 6;

    // Lines broken at a fixed width are, on average, longer than those of a list.
    private const int LeastLength = 30;

    /// <summary>The lines with one blank line less between them, if the blank lines are only spacing; otherwise the lines unchanged.</summary>
    public static IReadOnlyList<StoredLine> Closed(IReadOnlyList<StoredLine> lines)
    {
        var (single, goingOn, open) = (0, 0, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Gap != 1)
                continue;
            single++;
            open += LineShape.EndsSentence(lines[i - 1].Text) ? 0 : 1;
            goingOn += LineShape.GoesOn(lines[i].Text) && !LineShape.EndsSentence(lines[i - 1].Text) ? 1 : 0;
        }

        // Where more blank lines stand between paragraphs, they prove it too.
        var isProven = goingOn * 5 >= single * 2 || goingOn * 5 >= single && open * 10 >= single * 6 && lines.Any(line => line.Gap > 1);
        var isSpaced = single >= Fewest && single * 10 >= (lines.Count - 1) * 7 && isProven
            && lines.Sum(line => (long)line.Text.Length) >= (long)lines.Count * LeastLength;
        return isSpaced ? [.. lines.Select(line => line with { Gap = Math.Max(0, line.Gap - 1) })] : lines;
    }
}

namespace ArticleArchive.Content.Layouts;

/// <summary>Finds texts that were typed or scanned with a blank line after every line.</summary>
internal static class LineSpacing
{
    private const int Fewest = 6;

    // Lines that were broken at a width are longer, on the whole, than those of a list.
    private const int LeastLength = 30;

    /// <summary>The lines with one blank line less between them where the blank lines are spacing; else the lines as they are.</summary>
    public static IReadOnlyList<StoredLine> Closed(IReadOnlyList<StoredLine> lines)
    {
        var (single, goingOn) = (0, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Gap != 1)
                continue;
            single++;
            goingOn += LineShape.GoesOn(lines[i].Text) && !LineShape.EndsSentence(lines[i - 1].Text) ? 1 : 0;
        }

        var isSpaced = single >= Fewest && single * 10 >= (lines.Count - 1) * 7 && goingOn * 5 >= single * 2 && lines.Sum(line => (long)line.Text.Length) >= (long)lines.Count * LeastLength;
        return isSpaced ? [.. lines.Select(line => line with { Gap = Math.Max(0, line.Gap - 1) })] : lines;
    }
}

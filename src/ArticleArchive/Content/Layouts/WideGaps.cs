namespace ArticleArchive.Content.Layouts;

/// <summary>Cuts long lines at wide gaps, where a page without its line breaks had the ends of its paragraphs.</summary>
internal static class WideGaps
{
    private const int MaxPrintedLine = 200;
    private const int Wide = 8;

    // In a text with so few lines, a part this long is more than a paragraph, so fewer spaces are enough.
    private const int FewLines = 3;
    private const int MaxParagraphLength = 600;
    private const int Narrow = 3;
    private const int MinParagraphLength = 60;

    /// <summary>The lines, with those longer than any printed line cut at their gaps; the same list when there is nothing to cut.</summary>
    public static IReadOnlyList<StoredLine> Cut(IReadOnlyList<StoredLine> lines)
    {
        var cut = lines.Any(line => HasGap(line, MaxPrintedLine, Wide)) ? [.. lines.SelectMany(line => Parts(line, MaxPrintedLine, Wide))] : lines;
        return lines.Count <= FewLines && cut.Any(line => HasGap(line, MaxParagraphLength, Narrow))
            ? [.. cut.SelectMany(line => Parts(line, MaxParagraphLength, Narrow))]
            : cut;
    }

    private static bool HasGap(StoredLine line, int longest, int spaces) =>
        line.Text.Length > longest && line.Text.AsSpan().Contains(new string(' ', spaces), StringComparison.Ordinal);

    private static IEnumerable<StoredLine> Parts(StoredLine line, int longest, int least)
    {
        if (!HasGap(line, longest, least))
        {
            yield return line;
            yield break;
        }

        var hasStops = line.Text.Contains(". ", StringComparison.Ordinal);
        var (start, spaces) = (0, 0);
        for (var i = 0; i < line.Text.Length; i++)
        {
            if (line.Text[i] == ' ')
            {
                spaces++;
                continue;
            }

            if (spaces >= Wide || (spaces >= least && BeginsParagraph(line.Text, start, i - spaces, i, hasStops)))
            {
                yield return Part(line, start, i - spaces);
                start = i;
            }

            spaces = 0;
        }

        yield return Part(line, start, line.Text.Length);
    }

    // If the punctuation was lost with the line breaks, a capital letter has to be enough.
    private static bool BeginsParagraph(string text, int start, int end, int next, bool hasStops) =>
        end - start >= MinParagraphLength && !LineShape.ContinuesSentence(text.AsSpan(next, 1))
        && (!hasStops || LineShape.EndsSentence(text.AsSpan(start, end - start)));

    private static StoredLine Part(StoredLine line, int start, int end) =>
        line with { Text = line.Text[start..end], Gap = start == 0 ? line.Gap : 1 };
}

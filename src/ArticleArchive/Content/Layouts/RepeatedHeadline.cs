using ArticleArchive.Content.Text;

namespace ArticleArchive.Content.Layouts;

/// <summary>Finds a headline that opens a text twice, because a program wrote it, whole or cut short, above a body that begins with it.</summary>
internal static class RepeatedHeadline
{
    private const int MinCutLength = 20;

    /// <summary>
    /// The line to leave out: the second of two equal headlines that open a text, or the first if it is the second cut short. Empty when there is no such line,
    /// or blank lines do not surround the two.
    /// </summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="leftOut">The numbers of the lines already left out.</param>
    public static IReadOnlyList<FurnitureLine> Find(string text, IReadOnlySet<int> leftOut)
    {
        var found = new List<FurnitureLine>();
        var gap = 0;
        var lines = new LineReader(text);
        while (lines.MoveNext())
        {
            if (lines.Line.IsWhiteSpace() || leftOut.Contains(lines.Number))
            {
                gap++;
                continue;
            }

            if (found.Count > 0 && gap == 0)
                return [];
            if (found is [var first, var second])
                return Superfluous(first, second) is { } line ? [line] : [];
            found.Add(new FurnitureLine(lines.Number, lines.Line.ToString()));
            gap = 0;
        }

        return [];
    }

    private static FurnitureLine? Superfluous(FurnitureLine first, FurnitureLine second)
    {
        var (title, headline) = (OneLine.Collapse(first.Text), OneLine.Collapse(second.Text));
        if (title == headline)
            return HeadLines.IsHeadline(headline) && !headline.EndsWith('.') ? second : null;

        var cut = title.EndsWith('…') ? title[..^1] : title.EndsWith("...", StringComparison.Ordinal) ? title[..^3] : "";
        return cut.Length >= MinCutLength && headline.StartsWith(cut.TrimEnd(), StringComparison.Ordinal) && HeadLines.IsHeadline(headline) ? first : null;
    }
}

namespace ArticleArchive.Content.Layouts;

/// <summary>
/// Knows text that was taken from a web page with all that stands round it: the title of the page comes first, <c>Army keeps bridge | Gazette</c>, then menus, then the headline itself.
/// </summary>
internal static class PageTitle
{
    private const int MostLines = 30;
    private const int LeastHeadline = 12;

    // Menus are short.
    private const int LongestMenu = 100;

    /// <summary>The index of the headline that repeats what the first line begins with; null when none does.</summary>
    public static int? HeadlineBelow(IReadOnlyList<StoredLine> lines)
    {
        for (var i = 1; i < Math.Min(lines.Count - 1, MostLines); i++)
        {
            if (Repeats(lines[i].Text, lines[0].Text))
                return i;
            if (lines[i].Text.Length > LongestMenu || LineShape.EndsSentence(lines[i].Text))
                return null;
        }

        return null;
    }

    private static bool Repeats(string line, string title) =>
        line.Length >= LeastHeadline && HeadLines.IsHeadline(line) && title.StartsWith(line, StringComparison.OrdinalIgnoreCase)
        && (title.Length == line.Length || title.AsSpan(line.Length).TrimStart() is ['|' or '-' or '–' or '—' or '·' or '»' or '•' or ':', ' ', ..]);
}

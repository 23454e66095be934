namespace ArticleArchive.Content.Layouts;

/// <summary>
/// Recognises text copied from a web page with its surroundings: the page title, <c>Army keeps bridge | Gazette</c>, then menus, then the headline itself.
/// </summary>
internal static class PageTitle
{
    private const int MaxLines = 30;
    private const int MinHeadlineLength = 12;

    // Menus are short.
    private const int MaxMenuLineLength = 100;

    /// <summary>The index of the headline that repeats the beginning of the first line; null when there is none.</summary>
    public static int? HeadlineBelow(IReadOnlyList<StoredLine> lines)
    {
        for (var i = 1; i < Math.Min(lines.Count - 1, MaxLines); i++)
        {
            if (Repeats(lines[i].Text, lines[0].Text))
                return i == 1 && lines[1].Text == lines[0].Text ? null : i;
            if (lines[i].Text.Length > MaxMenuLineLength || LineShape.EndsSentence(lines[i].Text))
                return null;
        }

        return null;
    }

    private static bool Repeats(string line, string title) =>
        line.Length >= MinHeadlineLength && HeadLines.IsHeadline(line) && After(title, line) is { } rest
            && (rest == title.Length || title[rest] is '|' or '-' or '–' or '—' or '·' or '»' or '•' or ':');

    /// <summary>
    /// The index in the title after the words of a line, ignoring spaces and punctuation; the title's length when nothing follows; null when it does not begin
    /// with them.
    /// </summary>
    private static int? After(string title, string line)
    {
        var at = 0;
        foreach (var c in line)
        {
            if (!char.IsLetterOrDigit(c))
                continue;
            while (at < title.Length && !char.IsLetterOrDigit(title[at]))
                at++;
            if (at == title.Length || char.ToLowerInvariant(title[at++]) != char.ToLowerInvariant(c))
                return null;
        }

        while (at < title.Length && (char.IsWhiteSpace(title[at]) || title[at] is '"' or '”' or '’' or '\'' or '.' or '!' or '?' or ')'))
            at++;
        return at;
    }
}

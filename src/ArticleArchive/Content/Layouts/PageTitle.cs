namespace ArticleArchive.Content.Layouts;

/// <summary>
/// Recognises text that was copied from a web page with its surroundings: the title of the page comes first, <c>Army keeps bridge | Gazette</c>, then menus, then the headline itself.
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
        line.Length >= LeastHeadline && HeadLines.IsHeadline(line) && Behind(title, line) is { } rest && (rest == title.Length || title[rest] is '|' or '-' or '–' or '—' or '·' or '»' or '•' or ':');

    /// <summary>Where the title goes on behind the words of a line, blanks and marks aside; its length where it ends; null when it does not begin with them.</summary>
    private static int? Behind(string title, string line)
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

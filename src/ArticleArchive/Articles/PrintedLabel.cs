namespace ArticleArchive.Articles;

/// <summary>
/// A name or a post before a colon or at the end of a line, with what a record prints behind it in brackets, a seat, a party, a post, a time:
/// <c>Mr SMITH (Northgate—Minister for Roads) (14:02):</c>, <c>THE MINISTER FOR ROADS (Mr. Barr):</c>
/// </summary>
/// <param name="Name">The name or post, as printed.</param>
/// <param name="Brackets">The words in each of the brackets behind it; may be empty.</param>
/// <param name="Words">Where the words behind it begin in the passage; the passage's length when there are none.</param>
internal sealed record PrintedLabel(string Name, IReadOnlyList<string> Brackets, int Words)
{
    private const int MaxNameLength = 90;
    private const int MaxBracketLength = 250;
    private const int MaxAddresseeLength = 90;

    /// <summary>The name before a colon at a place of a passage; null when there is none. Whether somebody bears it is not decided here.</summary>
    public static PrintedLabel? BeforeColon(string passage, int at = 0) => BeforeColon(passage, at, NameEnd);

    /// <summary>The same for a name broken over two lines: <c>THE MINISTER FOR ROADS AND\nHARBOURS:</c></summary>
    public static PrintedLabel? OverLines(string passage, int at) => BeforeColon(passage, at, SecondEnd);

    private static PrintedLabel? BeforeColon(string passage, int at, Func<string, int, int> nameEnd)
    {
        if (Read(passage, at, nameEnd) is not var (name, brackets, end))
            return null;

        // New Zealand prints whom a question is for: "ANA KOLBE (Leader) to the Minister of Roads:".
        if (brackets.Count > 0 && passage.AsSpan(end).StartsWith("to ", StringComparison.Ordinal))
        {
            var colon = passage.AsSpan(end, Math.Min(MaxAddresseeLength, passage.Length - end)).IndexOfAny(':', '\n');
            end = colon < 0 ? end : end + colon;
        }

        if (end >= passage.Length || passage[end] != ':')
            return null;
        var words = Blanks(passage, end + 1);
        return words == passage.Length || words > end + 1 || passage[words] == '\n' ? new PrintedLabel(name, brackets, Lines(passage, words)) : null;
    }

    /// <summary>The name that is the whole first line of a passage; null when it is followed by anything else.</summary>
    public static PrintedLabel? Alone(string passage) =>
        Read(passage, Blanks(passage, 0), NameEnd) is var (name, brackets, end) && (end == passage.Length || passage[end] == '\n')
            ? new PrintedLabel(name, brackets, Lines(passage, end))
            : null;

    private static (string Name, IReadOnlyList<string> Brackets, int End)? Read(string passage, int at, Func<string, int, int> nameEnd)
    {
        var end = nameEnd(passage, at);
        var brackets = new List<string>();
        var next = Blanks(passage, end);
        while (next < passage.Length && passage[next] is '(' or '[' && BracketEnd(passage, next) is { } close)
        {
            var inside = passage[(next + 1)..close];
            next = Blanks(passage, close + 1);

            // In "Hon. (Dr.) Ana Kolbe" the name stands behind the bracket.
            if (brackets.Count == 0 && NameEnd(passage, next) is var last && last > next)
                (at, end, next) = (next, last, Blanks(passage, last));
            else
                brackets.Add(inside);
        }

        return end > at ? (passage[at..end], brackets, next) : null;
    }

    private static int NameEnd(string passage, int at)
    {
        if (at >= passage.Length || !char.IsUpper(passage[at]))
            return at;

        var end = at;
        while (end < passage.Length && end - at < MaxNameLength && IsOfName(passage[end]))
            end++;
        while (IsBlank(passage[end - 1]))
            end--;
        return end;
    }

    private static int SecondEnd(string passage, int at) =>
        NameEnd(passage, at) is var end
        && Blanks(passage, end) is var line && line < passage.Length && passage[line] == '\n'
        && NameEnd(passage, line + 1) is var second && second > line + 1
            ? second
            : end;

    /// <summary>The place of the bracket that closes the one at a place; null when there is none near.</summary>
    private static int? BracketEnd(string passage, int open)
    {
        var depth = 0;
        for (var i = open; i < Math.Min(passage.Length, open + MaxBracketLength); i++)
        {
            depth += passage[i] switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
            if (depth == 0)
                return i;
        }

        return null;
    }

    /// <summary>The place behind blanks and marks of bold type.</summary>
    private static int Blanks(string passage, int at)
    {
        while (at < passage.Length && (IsBlank(passage[at]) || passage[at] == '*'))
            at++;
        return at;
    }

    private static int Lines(string passage, int at)
    {
        while (at < passage.Length && char.IsWhiteSpace(passage[at]))
            at++;
        return at;
    }

    private static bool IsOfName(char c) =>
        char.IsLetterOrDigit(c) || IsBlank(c)
        || c is '.' or ',' or '-' or '/' or '\'' or '’' or '‘' or '“' or '”' or '"'
        || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool IsBlank(char c) => c is ' ' or '\u00A0' or '\t';
}

namespace ArticleArchive.Content.Markup;

/// <summary>
/// Moves no-break spaces out of the ends of emphasised words, <c>**Today&#160;**</c>, as editors of web pages leave them there: Markdown would not read the
/// marks as emphasis.
/// </summary>
internal sealed class EmphasisEdges(string body)
{
    private const char NoBreak = '\u00A0';
    private const int MaxMarks = 3;
    private const int MaxLength = 1000;

    // The closing marks of the pair found last: where the spaces before them begin, and where they end.
    private int _spaces = -1;
    private int _end = -1;

    /// <summary>What is written for the marks or spaces at an index, and the index after them; null when they stay as they are.</summary>
    public (int End, string Text)? At(int at)
    {
        if (at == _spaces)
            return (_end, Swapped(at, _end));
        if (body[at] == NoBreak || at < _end)
            return null;

        var words = MarksEnd(at);
        if (words - at > MaxMarks || words >= body.Length || IsBlank(body[words]) || ClosingAt(words, words - at) is not { } close)
            return null;

        var inside = body.AsSpan(words, close - words);
        (_spaces, _end) = (words + inside.TrimEnd(NoBreak).Length, close + words - at);
        if (_spaces == close)
            _spaces = -1;
        var lead = inside.Length - inside.TrimStart(NoBreak).Length;
        return lead == 0 || lead == inside.Length ? null : (words + lead, Swapped(at, words + lead));
    }

    /// <summary>The index of the marks that close the words beginning at an index, in the same line; null when there are none.</summary>
    private int? ClosingAt(int words, int count)
    {
        for (var i = words; i < Math.Min(body.Length, words + MaxLength) && body[i] is not ('\n' or '\r'); i++)
        {
            if (body[i] != '*')
                continue;
            var end = MarksEnd(i);
            if (end - i == count)
                return IsBlank(body[i - 1]) || body.AsSpan(words, i - words).Trim(NoBreak).IsEmpty ? null : i;
            i = end - 1;
        }

        return null;
    }

    /// <summary>The spaces and marks between two indexes, the other way round.</summary>
    private string Swapped(int from, int to)
    {
        var first = body.AsSpan(from, to - from);
        var spaces = new string(NoBreak, first.Count(NoBreak));
        var marks = new string('*', first.Length - spaces.Length);
        return first[0] == NoBreak ? marks + spaces : spaces + marks;
    }

    private int MarksEnd(int at)
    {
        while (at < body.Length && body[at] == '*')
            at++;
        return at;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r';
}

namespace ArticleArchive.Content.Markup;

/// <summary>Finds the code in Markdown, where nothing is markup: fenced blocks, and spans between backticks.</summary>
internal sealed class CodeFinder(string body)
{
    private const int MaxRunLength = 60;

    // For each length of a run of backticks, the index up to which it is known to have no partner.
    private readonly int[] _unpaired = new int[MaxRunLength + 1];

    /// <summary>The index after the fenced block that begins on a line; null when none does. An unclosed block ends with the text.</summary>
    public int? FenceEnd(int lineStart)
    {
        var (mark, length, info) = Fence(lineStart);
        if (length == 0 || mark == '`' && body.AsSpan(info, LineEnd(info) - info).Contains('`'))
            return null;

        for (var line = NextLine(lineStart); line < body.Length; line = NextLine(line))
        {
            var (closing, count, rest) = Fence(line);
            if (closing == mark && count >= length && body.AsSpan(rest, LineEnd(rest) - rest).IsWhiteSpace())
                return NextLine(line);
        }

        return body.Length;
    }

    /// <summary>The index after the code span that a run of backticks opens, or after the run when nothing closes it within its paragraph.</summary>
    public int SpanEnd(int start)
    {
        var length = Run(start);
        if (length > MaxRunLength || _unpaired[length] > start)
            return start + length;

        var i = start + length;
        for (; i < body.Length && !IsBlankLine(i); i++)
        {
            if (body[i] != '`')
                continue;
            var run = Run(i);
            if (run == length)
                return i + run;
            i += run - 1;
        }

        _unpaired[length] = i;
        return start + length;
    }

    /// <summary>The end of a line, before its line break.</summary>
    public int LineEnd(int from)
    {
        var end = body.AsSpan(from).IndexOfAny('\r', '\n');
        return end < 0 ? body.Length : from + end;
    }

    /// <summary>The fence that opens a line: its character, its length and where it ends; length 0 when there is none.</summary>
    private (char Mark, int Length, int End) Fence(int lineStart)
    {
        var i = lineStart;
        while (i < body.Length && body[i] is ' ' or '\t' or '>')
            i++;
        if (i >= body.Length || body[i] is not ('`' or '~'))
            return default;

        var mark = body[i];
        var end = i;
        while (end < body.Length && body[end] == mark)
            end++;
        return end - i < 3 ? default : (mark, end - i, end);
    }

    private int Run(int start)
    {
        var end = start;
        while (end < body.Length && body[end] == '`')
            end++;
        return end - start;
    }

    /// <summary>True at the end of a line when the next line is blank.</summary>
    private bool IsBlankLine(int i)
    {
        if (body[i] != '\n')
            return false;
        var next = i + 1;
        while (next < body.Length && body[next] is ' ' or '\t' or '\r')
            next++;
        return next >= body.Length || body[next] == '\n';
    }

    private int NextLine(int from)
    {
        var end = LineEnd(from);
        return end < body.Length && body[end] == '\r' && end + 1 < body.Length && body[end + 1] == '\n' ? end + 2 : Math.Min(body.Length, end + 1);
    }
}

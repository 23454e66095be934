namespace ArticleArchive.Content.Text;

/// <summary>Reads the lines of a text; a line ends at CR LF, LF or CR.</summary>
internal ref struct LineReader(string text)
{
    /// <summary>Index of the first character of the line.</summary>
    public int Start { get; private set; }

    /// <summary>Index of the first character of the next line.</summary>
    public int Next { get; private set; }

    /// <summary>Number of the line, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The line without its line break.</summary>
    public ReadOnlySpan<char> Line { get; private set; }

    /// <summary>Moves to the next line; false after the last.</summary>
    public bool MoveNext()
    {
        if (Next >= text.Length)
            return false;

        Start = Next;
        var rest = text.AsSpan(Start);
        var length = rest.IndexOfAny('\r', '\n');
        Line = length < 0 ? rest : rest[..length];
        Next = length < 0 ? text.Length : Start + length + (rest[length..].StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1);
        Number++;
        return true;
    }
}

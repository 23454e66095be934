namespace ArticleArchive.History;

/// <summary>The lines of one record of a history file, read from the top.</summary>
internal sealed class HistoryRecord(string[] lines, int start, int end)
{
    private int _taken;

    /// <summary>The hash that the record states.</summary>
    public string Hash { get; } = lines[end]["hash ".Length..];

    /// <summary>Checks the record against its own hash and the hash of the record before.</summary>
    /// <exception cref="HistoryFormatException">One of them does not match.</exception>
    public void Verify(string before)
    {
        if (HistoryText.Hash(lines[start..end]) != Hash)
            throw new HistoryFormatException(end + 1, "The record above does not have this hash: it was changed after it was written.");
        if (Take("after") != before)
            throw new HistoryFormatException(start + 1, "The record before does not have this hash: a record was changed, removed or added.");
    }

    /// <summary>The rest of the next line, which must begin with this word.</summary>
    public string Take(string word) => TakeIf(word) ?? throw Wrong($"A line that begins with \"{word}\" belongs here.", start + _taken);

    /// <summary>The rest of the next line if it begins with this word; otherwise null, and the line stays.</summary>
    public string? TakeIf(string word)
    {
        if (start + _taken >= end || !lines[start + _taken].StartsWith(word + " ", StringComparison.Ordinal))
            return null;
        return lines[start + _taken++][(word.Length + 1)..];
    }

    /// <summary>Takes the next line, which must have exactly this content.</summary>
    public void Expect(string word, string value)
    {
        if (Take(word) is var found && found != value)
            throw Wrong($"\"{word} {value}\" belongs here, not \"{word} {found}\".");
    }

    /// <summary>Checks that nothing follows.</summary>
    public void ExpectEnd()
    {
        if (start + _taken < end)
            throw Wrong($"This line has no meaning here: \"{lines[start + _taken]}\".", start + _taken);
    }

    /// <summary>An error in the last line taken.</summary>
    public HistoryFormatException Wrong(string what) => Wrong(what, start + _taken - 1);

    private static HistoryFormatException Wrong(string what, int index) => new(index + 1, what);
}

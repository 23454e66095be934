using ArticleArchive.Content.Text;

namespace ArticleArchive.Content.Metadata;

/// <summary>
/// Reads lines <c>Key: value</c>, in which only the first colon has a meaning: the headers of Pelican and MultiMarkdown, and invalid YAML. Indented lines
/// continue the value before them; lines that begin with <c>- </c> are items of a list.
/// </summary>
internal static class HeaderLines
{
    private const int MaxKeyLength = 40;

    /// <summary>Reads lines of keys and values.</summary>
    /// <param name="text">The lines.</param>
    /// <param name="linesBefore">The number of lines in the file before them.</param>
    public static MetadataNode.Map Read(string text, int linesBefore)
    {
        var values = new List<LineValue>();
        var lines = new LineReader(text);
        while (lines.MoveNext())
        {
            var place = new Place(lines.Number + linesBefore, 1);
            if (KeyOf(lines.Line) is { } key)
                values.Add(
                    new LineValue(
                        new MetadataNode.Scalar(key, place),
                        Value(lines.Line[(lines.Line.IndexOf(':') + 1)..].Trim().ToString(), place with { Column = key.Length + 2 })));
            else if (values.Count > 0 && !lines.Line.IsWhiteSpace())
                Continue(values[^1], lines.Line.Trim().ToString(), place);
        }

        return new MetadataNode.Map([.. values.Select(value => (value.Key, value.Whole))], new Place(linesBefore + 1));
    }

    /// <summary>The key at the start of a line; null when there is none.</summary>
    public static string? KeyOf(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (colon is < 1 or > MaxKeyLength || !char.IsLetter(line[0]) || (colon + 1 < line.Length && !char.IsWhiteSpace(line[colon + 1])))
            return null;

        var key = line[..colon].TrimEnd();
        foreach (var c in key)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_' or ' ' or '.'))
                return null;
        }

        return key.Count(' ') > 2 ? null : key.ToString();
    }

    /// <summary>Whether a line continues the value of the previous key.</summary>
    public static bool Continues(ReadOnlySpan<char> line) => line is [' ' or '\t', ..] || line.StartsWith("- ", StringComparison.Ordinal);

    /// <summary>Whether each line is a key, goes on with the value of one, is a comment, or is blank.</summary>
    public static bool AreAllKeys(string text)
    {
        var lines = new LineReader(text);
        while (lines.MoveNext())
        {
            if (!lines.Line.IsWhiteSpace() && lines.Line[0] != '#' && KeyOf(lines.Line) is null && !Continues(lines.Line))
                return false;
        }

        return true;
    }

    private static MetadataNode Value(string text, Place place)
    {
        if (text is ['[', .., ']'])
            return new MetadataNode.List([.. text[1..^1].Split(',').Select(item => Scalar(item.Trim(), place)).Where(item => item.Text is not null)], place);
        return Scalar(text, place);
    }

    private static void Continue(LineValue value, string text, Place place)
    {
        if (text.StartsWith("- ", StringComparison.Ordinal))
            value.AddItem(Scalar(text[2..].Trim(), place));
        else
            value.AddWords(Unquoted(text));
    }

    private static MetadataNode.Scalar Scalar(string text, Place place) => new(text.Length == 0 ? null : CleanText.Clean(Unquoted(text)), place);

    private static string Unquoted(string text) => text is ['"', .., '"'] or ['\'', .., '\''] && text.Length > 1 ? text[1..^1] : text;
}

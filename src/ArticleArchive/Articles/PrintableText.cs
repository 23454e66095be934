namespace ArticleArchive.Articles;

/// <summary>Makes text from files safe to show on a line of a log or a terminal.</summary>
public static class PrintableText
{
    /// <summary>
    /// The text with an escape for each character that would act instead of being shown: control characters, which move the cursor or end the line, and
    /// characters that change the direction of the text after them.
    /// </summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return text;

        var printable = new StringBuilder(text.Length + 8);
        foreach (var c in text)
            printable.Append(IsActive(c) ? Escaped(c) : c.ToString());
        return printable.ToString();
    }

    /// <summary>Whether a character acts instead of being shown.</summary>
    public static bool IsActive(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>A character as written in source code: <c>\n</c>, <c>\u001B</c>.</summary>
    public static string Escaped(char c) => c switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => $"\\u{((int)c).ToString("X4", CultureInfo.InvariantCulture)}",
    };
}

namespace ArticleArchive.Mcp.Texts;

/// <summary>
/// Plain text for an assistant, line by line. Text from stored files or from the request cannot end a line, and contains no active characters, which do
/// something instead of being displayed.
/// </summary>
internal sealed class PlainLines
{
    private const string Indent = "   ";
    private const char Joiner = '\u200D';

    private readonly StringBuilder _text = new();

    /// <summary>Adds a line; adds nothing for null.</summary>
    public PlainLines Add(string? line)
    {
        if (line is not null)
            _text.Append(Clean(line)).Append('\n');
        return this;
    }

    /// <summary>Adds a line that belongs to the previous one.</summary>
    public PlainLines AddBelow(string? line) => line is null ? this : Add(Indent + line);

    /// <inheritdoc/>
    public override string ToString() => _text.ToString().TrimEnd();

    /// <summary>The words without characters that do something instead of being seen.</summary>
    public static string Clean(string line)
    {
        var clean = new StringBuilder(line.Length);
        foreach (var rune in line.EnumerateRunes())
        {
            if (rune.IsBmp && PrintableText.IsActive((char)rune.Value))
                clean.Append(' ');
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format || rune.Value == Joiner)
                clean.Append(rune);
        }

        return clean.ToString();
    }
}

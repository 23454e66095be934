namespace ArticleArchive.Content;

/// <summary>A place in a file.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 units, from 1; null for the whole line.</param>
internal sealed record Place(int Line, int? Column = null)
{
    /// <summary>The place of the character at <paramref name="index"/> of <paramref name="text"/>.</summary>
    public static Place At(ReadOnlySpan<char> text, int index)
    {
        var (line, lineStart) = (1, 0);
        for (var i = 0; i < index; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                (line, lineStart) = (line + 1, i + 1);
        }
        return new Place(line, index - lineStart + 1);
    }
}

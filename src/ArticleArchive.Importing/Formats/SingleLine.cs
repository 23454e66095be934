namespace ArticleArchive.Importing.Formats;

/// <summary>Text on one line.</summary>
internal static class SingleLine
{
    /// <summary>The words with single spaces between them, without control characters; null when there are none.</summary>
    public static string? Collapse(string? text)
    {
        var line = string.Join(
            ' ',
            (text ?? "")
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(word => string.Concat(word.Where(c => !char.IsControl(c))))
                .Where(word => word.Length > 0));
        return line.Length == 0 ? null : line;
    }
}

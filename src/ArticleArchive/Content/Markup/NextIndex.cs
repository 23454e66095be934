namespace ArticleArchive.Content.Markup;

/// <summary>
/// Finds the next occurrence of strings in a text, for ascending positions: the whole text is searched only once for each string, however often it is asked
/// for.
/// </summary>
internal sealed class NextIndex(string text)
{
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    /// <summary>The next occurrence of a string at or after a position; the length of the text when there is none.</summary>
    public int IndexOf(string sought, int from)
    {
        if (_next.TryGetValue(sought, out var known) && known >= from)
            return known;

        var found = from >= text.Length ? -1 : text.IndexOf(sought, from, StringComparison.OrdinalIgnoreCase);
        return _next[sought] = found < 0 ? text.Length : found;
    }
}

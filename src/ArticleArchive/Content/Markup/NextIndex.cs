namespace ArticleArchive.Content.Markup;

/// <summary>Finds where strings come next in a text, asked at places in ascending order: each string is sought once over the whole text, however often it is asked for.</summary>
internal sealed class NextIndex(string text)
{
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    /// <summary>Where a string comes next at or after a place; the length of the text when it does not.</summary>
    public int Of(string sought, int from)
    {
        if (_next.TryGetValue(sought, out var known) && known >= from)
            return known;

        var found = from >= text.Length ? -1 : text.IndexOf(sought, from, StringComparison.OrdinalIgnoreCase);
        return _next[sought] = found < 0 ? text.Length : found;
    }
}

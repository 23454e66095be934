namespace ArticleArchive.Web.Linking.TextFragments;

/// <summary>
/// Writes text directives (WICG, URL Fragment Text Directives), which make the browser scroll to words and highlight them. A browser takes the first match in
/// the page, so a directive is given only when its first match is the right one.
/// </summary>
internal static class TextDirective
{
    private const int WholeUpTo = 80;
    private const int MinWords = 4;
    private const int MaxWords = 24;
    private const int MinWordsWithoutContext = 5;
    private const int MaxContextWords = 12;

    /// <summary>The directives for stretches of a page, <c>text=...&amp;text=...</c>, percent-encoded.</summary>
    /// <param name="blocks">The text of every block of the page in document order, up to and beyond the stretches.</param>
    /// <param name="stretches">The stretches to highlight; none is empty.</param>
    /// <returns>Null when no directive finds one of the stretches first.</returns>
    public static string? For(IReadOnlyList<string> blocks, IReadOnlyList<TextStretch> stretches)
    {
        var page = new TextFragmentIndex(blocks);
        var directives = stretches.Select(stretch => Range(page, stretch) ?? Whole(page, stretch)).ToList();
        return directives.Contains(null) ? null : string.Join('&', directives);
    }

    private static string? Range(TextFragmentIndex page, TextStretch stretch)
    {
        var crosses = stretch.First != stretch.Last;
        var (first, last) = (page.FirstWords(stretch), page.LastWords(stretch));
        if (!crosses && first.Sum(w => w.Length + 1) <= WholeUpTo)
            return null;

        var (from, to) = page.Bounds(stretch);
        var most = crosses ? Math.Max(first.Length, last.Length) : (first.Length - 1) / 2;
        for (var count = Math.Min(MinWords, most); count > 0 && count <= Math.Min(most, MaxWords); count++)
        {
            var start = string.Join(' ', first.Take(count));
            var end = string.Join(' ', last.TakeLast(count));
            var found = page.First(start);
            if (found.Start == from && page.First(end, found.End).End == to)
                return $"text={Encode(start)},{Encode(end)}";
        }

        return null;
    }

    /// <summary>A few words from inside a text might also occur in the site's own text above it, so they always get context.</summary>
    private static string? Whole(TextFragmentIndex page, TextStretch stretch)
    {
        var words = page.FirstWords(stretch);
        if (stretch.First != stretch.Last || words.Length == 0)
            return null;

        var whole = string.Join(' ', words);
        var from = page.Bounds(stretch).Start;
        if ((words.Length >= MinWordsWithoutContext || page.IsWhole(stretch)) && page.First(whole).Start == from)
            return $"text={Encode(whole)}";

        var (before, after) = (page.WordsBefore(stretch), page.WordsAfter(stretch));
        for (var count = 1; count <= MaxContextWords; count++)
        {
            var prefix = string.Join(' ', before.TakeLast(count));
            var suffix = string.Join(' ', after.Take(count));
            if (page.FirstBetween(prefix, whole, suffix) == from)
                return $"text={(prefix.Length > 0 ? Encode(prefix) + "-," : "")}{Encode(whole)}{(suffix.Length > 0 ? ",-" + Encode(suffix) : "")}";
        }

        return null;
    }

    // Hyphen, comma and ampersand are the directive's own punctuation; EscapeDataString escapes all but the hyphen.
    private static string Encode(string words) => Uri.EscapeDataString(words).Replace("-", "%2D", StringComparison.Ordinal);
}

namespace ArticleArchive.Web.Pages.Articles;

/// <summary>
/// Writes text directives (WICG, URL Fragment Text Directives): an address with one makes the browser scroll to words and light them. A browser takes the
/// first match in the page, so a directive is only given when that first match is the block that was meant.
/// </summary>
internal static class TextDirective
{
    private const int WholeUpTo = 80;
    private const int FewestWords = 4;
    private const int MostWords = 24;
    private const int MostContext = 12;

    /// <summary>The directive for a whole block of a page, <c>text=...</c>, percent-encoded.</summary>
    /// <param name="blocks">The text of every block of the page in the order of the document, up to and after the one that is meant.</param>
    /// <param name="block">Which one is meant.</param>
    /// <returns>Null when no directive finds that block first.</returns>
    public static string? For(IReadOnlyList<string> blocks, int block)
    {
        var page = new FoldedPage(blocks);
        var words = FoldedPage.Words(blocks[block]);
        if (words.Length == 0)
            return null;

        return Range(page, words, block) ?? Whole(page, words, block);
    }

    private static string? Range(FoldedPage page, string[] words, int block)
    {
        if (words.Sum(w => w.Length + 1) <= WholeUpTo)
            return null;

        var (from, to) = page.Bounds(block);
        for (var count = FewestWords; count <= MostWords && count * 2 < words.Length; count++)
        {
            var start = string.Join(' ', words[..count]);
            var end = string.Join(' ', words[^count..]);
            var found = page.First(start);
            if (found.Start == from && page.First(end, found.End).End == to)
                return $"text={Encode(start)},{Encode(end)}";
        }

        return null;
    }

    private static string? Whole(FoldedPage page, string[] words, int block)
    {
        var whole = string.Join(' ', words);
        var from = page.Bounds(block).Start;
        if (page.First(whole).Start == from)
            return $"text={Encode(whole)}";

        var before = page.WordsBefore(block);
        var after = page.WordsAfter(block);
        for (var count = 1; count <= MostContext; count++)
        {
            var prefix = string.Join(' ', before.TakeLast(count));
            var suffix = string.Join(' ', after.Take(count));
            if (page.FirstBetween(prefix, whole, suffix) == from)
                return $"text={(prefix.Length > 0 ? Encode(prefix) + "-," : "")}{Encode(whole)}{(suffix.Length > 0 ? ",-" + Encode(suffix) : "")}";
        }

        return null;
    }

    // Hyphen, comma and ampersand are the directive's own punctuation; EscapeDataString leaves only the hyphen as it is.
    private static string Encode(string words) => Uri.EscapeDataString(words).Replace("-", "%2D", StringComparison.Ordinal);
}

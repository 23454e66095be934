using ArticleArchive.Articles;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Checking.Speakers;

/// <summary>The roles that an article prints beside a name: <c>its spokeswoman, Colonel Ines Harrow</c>, <c>Petra Lund, mayor of Senn,</c></summary>
internal static class PrintedRoles
{
    private const int LongestRole = 12;
    private static readonly HashSet<string> Openers = new(["the", "a", "an", "his", "her", "its", "their", "our"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Each role beside a mention of the name: the surname alone, or the full name where several bear the surname.</summary>
    public static IEnumerable<string> Of(Article article, string surname)
    {
        foreach (var text in article.Passages.Select(passage => passage.Text).Where(text => text.Contains(surname, StringComparison.Ordinal)))
        {
            for (var at = text.IndexOf(surname, StringComparison.Ordinal); at >= 0; at = text.IndexOf(surname, at + surname.Length, StringComparison.Ordinal))
            {
                if (Before(text, at) is { } before)
                    yield return before;
                if (After(text, at + surname.Length) is { } after)
                    yield return after;
            }
        }
    }

    /// <summary>The noun phrase before the comma that leads to the name.</summary>
    private static string? Before(string text, int name)
    {
        var comma = text.LastIndexOf(", ", name, StringComparison.Ordinal);
        if (comma < 0 || !text[(comma + 2)..name].Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => char.IsUpper(word[0])))
            return null;

        var start = text.LastIndexOfAny([',', '.', ':', ';', '"', '“', '”', '’'], comma - 1 < 0 ? 0 : comma - 1) + 1;
        var words = text[start..comma].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        words = words[(Array.FindLastIndex(words, word => word is "and" or "but") + 1)..];
        var noun = Array.FindIndex(words, IsPerson);
        if (words.Length > LongestRole)
            return null;

        return noun >= 0 ? string.Join(' ', words[Math.Max(0, noun - 2)..]) : words is [var first, var last] && Openers.Contains(first) && char.IsLower(last[0]) ? last : null;
    }

    /// <summary>The noun phrase behind the comma that follows the name.</summary>
    private static string? After(string text, int end)
    {
        if (end + 1 >= text.Length || text[end] != ',' || text[end + 1] != ' ')
            return null;

        var stop = text.IndexOfAny([',', '.', ';', ':', '"', '“', '”'], end + 2);
        var words = text[(end + 2)..(stop < 0 ? text.Length : stop)].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= LongestRole && words[0] is not ("who" or "which" or "and" or "but" or "he" or "she") && !words.Any(word => (Lexicon.Of(word) & WordClass.Auxiliary) != 0) && words.Any(IsPerson)
            ? string.Join(' ', words)
            : null;
    }

    private static bool IsPerson(string word) => (Lexicon.Of(word.ToLowerInvariant()) & (WordClass.PersonNoun | WordClass.Title)) != 0;
}

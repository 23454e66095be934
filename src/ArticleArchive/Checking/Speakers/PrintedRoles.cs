using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Checking.Speakers;

/// <summary>The roles that an article prints beside a name: <c>its spokeswoman, Colonel Ines Harrow</c>, <c>Petra Lund, mayor of Senn,</c></summary>
internal static class PrintedRoles
{
    private const int MaxRoleWords = 12;
    private const int ShortRole = 6;
    private static readonly HashSet<string> Openers = new(["the", "a", "an", "his", "her", "its", "their", "our"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Each role beside a mention of the name: the surname alone, or the full name when several people have the surname.</summary>
    public static IEnumerable<string> Find(Article article, string surname)
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

    /// <summary>The noun phrase before the comma in front of the name.</summary>
    private static string? Before(string text, int name)
    {
        var comma = text.LastIndexOf(", ", name, StringComparison.Ordinal);
        if (comma < 1 || !text[(comma + 2)..name].Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => char.IsUpper(word[0])))
            return null;

        var start = text.LastIndexOfAny([',', '.', ':', ';', '"', '“', '”', '’'], comma - 1) + 1;
        var words = text[start..comma].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        words = words[(Array.FindLastIndex(words, word => word is "and" or "but") + 1)..];
        var openers = Enumerable.Range(0, words.Length).Where(at => Openers.Contains(words[at])).ToList();
        var first = openers.LastOrDefault(at => Array.Exists(words[at..], IsPerson) && !(at > 0 && words[at - 1] is "of" or "for" or "at" or "to" or "in"), -1);
        if (first < 0)
            first = Array.FindIndex(words, IsPerson) is >= 0 and var noun
                ? Math.Max(0, noun - 2)
                : openers.FirstOrDefault(at => IsShort(words[at..]), words.Length);
        return words.Length - first is > 0 and <= MaxRoleWords ? string.Join(' ', words[first..]) : null;
    }

    /// <summary>The noun phrase after the comma that follows the name.</summary>
    private static string? After(string text, int end)
    {
        if (end + 1 >= text.Length || text[end] != ',' || text[end + 1] != ' ')
            return null;

        var stop = text.IndexOfAny([',', '.', ';', ':', '"', '“', '”'], end + 2);
        var words = text[(end + 2)..(stop < 0 ? text.Length : stop)].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MaxRoleWords && words[0] is not ("who" or "which" or "and" or "but" or "he" or "she")
            && !IsVerb(words[0]) && !Array.Exists(words, IsAuxiliary)
            && (Array.Exists(words, IsPerson)
                || words is ["the" or "acting" or "deputy" or "former", "head" or "face" or "voice", "of", ..] or ["head", "of", ..])
            ? string.Join(' ', words)
            : null;
    }

    /// <summary><c>the head of the navy</c>: a few words and no verb.</summary>
    private static bool IsShort(string[] words) => words.Length <= ShortRole && !Array.Exists(words, IsAuxiliary);

    /// <summary><c>told</c>, not <c>head</c></summary>
    private static bool IsVerb(string word) => (Lexicon.Classify(word) & (WordClass.Verb | WordClass.NounToo | WordClass.PersonNoun)) == WordClass.Verb;

    private static bool IsAuxiliary(string word) => Lexicon.Is(word, WordClass.Auxiliary);

    private static bool IsPerson(string word) => Lexicon.Is(word.ToLowerInvariant(), WordClass.PersonNoun | WordClass.Title);
}

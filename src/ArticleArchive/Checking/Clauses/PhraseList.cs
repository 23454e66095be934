namespace ArticleArchive.Checking.Clauses;

/// <summary>A section of phrases of a word list.</summary>
internal sealed class PhraseList
{
    private readonly PhrasePattern[] _phrases;

    private PhraseList(IEnumerable<string> lines) => _phrases = [.. lines.Select(line => new PhrasePattern(line))];

    /// <summary>The sections of a list, by heading.</summary>
    public static Dictionary<string, PhraseList> Sections(string list) =>
        Grammar.Read(list).ToDictionary(section => section.Key, section => new PhraseList(section.Value), StringComparer.Ordinal);

    /// <summary>The first of its phrases in the words, the longest of those that begin there; null where there is none.</summary>
    public (int Start, int End)? First(IReadOnlyList<ClauseWord> words, int from = 0)
    {
        for (var start = from; start < words.Count; start++)
        {
            if (LongestAt(words, start) is > 0 and var end)
                return (start, end);
        }

        return null;
    }

    /// <summary>The longest of its phrases that reaches to the end of the words; null where there is none.</summary>
    public (int Start, int End)? Last(IReadOnlyList<ClauseWord> words)
    {
        for (var start = 0; start < words.Count; start++)
        {
            if (Array.Exists(_phrases, phrase => phrase.End(words, start) == words.Count))
                return (start, words.Count);
        }

        return null;
    }

    /// <summary>The end of the longest of its phrases that begins at a token; -1 where none does.</summary>
    public int LongestAt(IReadOnlyList<ClauseWord> words, int start) => _phrases.Max(phrase => phrase.End(words, start));
}

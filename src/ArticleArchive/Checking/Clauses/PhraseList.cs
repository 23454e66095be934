namespace ArticleArchive.Checking.Clauses;

/// <summary>The phrases in one section of a word list.</summary>
internal sealed class PhraseList
{
    private readonly PhrasePattern[] _phrases;

    private PhraseList(IEnumerable<string> lines) => _phrases = [.. lines.Select(line => new PhrasePattern(line))];

    /// <summary>The sections of a list, by heading.</summary>
    public static Dictionary<string, PhraseList> Sections(string list) =>
        Grammar.Read(list).ToDictionary(section => section.Key, section => new PhraseList(section.Value), StringComparer.Ordinal);

    /// <summary>The first place where one of the phrases occurs in the words, with the longest phrase there; null when there is none.</summary>
    public (int Start, int End)? First(IReadOnlyList<ClauseWord> words, int from = 0)
    {
        for (var start = from; start < words.Count; start++)
        {
            if (LongestAt(words, start) is > 0 and var end)
                return (start, end);
        }

        return null;
    }

    /// <summary>The longest of the phrases that ends where the words end; null when there is none.</summary>
    public (int Start, int End)? Last(IReadOnlyList<ClauseWord> words)
    {
        for (var start = 0; start < words.Count; start++)
        {
            if (Array.Exists(_phrases, phrase => phrase.End(words, start) == words.Count))
                return (start, words.Count);
        }

        return null;
    }

    /// <summary>The end of the longest phrase that begins at a token; -1 when none does.</summary>
    public int LongestAt(IReadOnlyList<ClauseWord> words, int start) => _phrases.Max(phrase => phrase.End(words, start));
}

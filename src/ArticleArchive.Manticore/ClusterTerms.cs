using System.IO.Hashing;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Manticore;

/// <summary>
/// Spells the archive's words for the cluster, with characters that it neither folds nor splits and within the length that it keeps. Each word takes two
/// positions, its own and its stem's.
/// </summary>
internal static class ClusterTerms
{
    /// <summary>Separates stretches of text that no phrase may cross; the tables declare it.</summary>
    public const char Boundary = '.';

    /// <summary>The name for all languages without a stemmer, in which each word is its own stem.</summary>
    public const string Unstemmed = "x";

    /// <summary>Sphinx keeps 42 characters of a word, including the prefix for its kind and language.</summary>
    private const int MaxWordLength = 36;

    /// <summary>The number of characters kept of a longer word, before the digest of the whole word.</summary>
    private const int Kept = 23;

    /// <summary>A word as written.</summary>
    /// <param name="word">The folded word.</param>
    /// <param name="isAhead">Whether it comes after the end of the passage.</param>
    public static string Word(string word, bool isAhead = false) => (isAhead ? 'v' : 'w') + Spell(word);

    /// <summary>The language in the form used by terms.</summary>
    public static string LanguageOf(string language) => Stemmer.Supports(language) ? language : Unstemmed;

    /// <summary>The stem of a word; the language is as <see cref="LanguageOf"/> gives it.</summary>
    public static string Stem(string word, string language, bool isAhead = false) =>
        (isAhead ? 'r' : 's') + (language == Stemmer.English ? "" : $"_{language}_") + Spell(Stemmer.Stem(word, language));

    /// <summary>A word with one of its signs, for a separate field without positions.</summary>
    public static string Signed(string word, bool isAhead = false) => (isAhead ? 'h' : 'g') + Spell(word);

    /// <summary>A label, a kind of passage or a speaker's name, of any length.</summary>
    public static string Filter(string term) => "f" + Digest(term).ToString("x", CultureInfo.InvariantCulture);

    /// <summary>The term for words with a prefix, and whether it represents the whole prefix.</summary>
    public static (string Term, bool IsExact) Beginning(string prefix)
    {
        var spelled = Escape(prefix);
        return spelled.Count <= Kept ? ($"w{string.Concat(spelled)}*", true) : ($"w{string.Concat(spelled.Take(Kept))}*", false);
    }

    /// <summary>A number for a text: positive, and the same on every machine.</summary>
    public static long Digest(string text) => (long)(XxHash64.HashToUInt64(Encoding.UTF8.GetBytes(text)) & long.MaxValue);

    private static string Spell(string word)
    {
        var spelled = Escape(word);
        return spelled.Count <= MaxWordLength
            ? string.Concat(spelled)
            : $"{string.Concat(spelled.Take(Kept))}_{Digest(word).ToString("x", CultureInfo.InvariantCulture).PadLeft(12, '0')[^12..]}";
    }

    /// <summary>The characters one by one, so that a prefix of a word is spelled as a prefix of its spelling.</summary>
    private static List<string> Escape(string word)
    {
        var characters = new List<string>(word.Length);
        foreach (var rune in word.EnumerateRunes())
        {
            if (rune.Value is (>= 'a' and <= 'z') or (>= '0' and <= '9') or (>= 0x80 and <= 0xFFFF))
                characters.Add(rune.ToString());
            else
                characters.AddRange($"_{rune.Value:x}_".Select(c => c.ToString()));
        }

        return characters;
    }
}

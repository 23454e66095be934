using System.Globalization;
using System.IO.Hashing;
using System.Text;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Manticore;

/// <summary>
/// How the cluster spells the archive's words: with characters that it neither folds nor splits, and no longer than it keeps. Each word takes two positions,
/// its own and that of its stem.
/// </summary>
internal static class ClusterTerms
{
    /// <summary>Stands between stretches of text that no phrase crosses: the tables say so.</summary>
    public const char Boundary = '.';

    /// <summary>Stands for all languages without a stemmer, in which each word is its own stem.</summary>
    public const string Unstemmed = "x";

    /// <summary>Sphinx keeps 42 characters of a word; before it stands what it is and in which language.</summary>
    private const int Longest = 36;

    /// <summary>What is kept of a longer word, before the digest of all of it.</summary>
    private const int Kept = 23;

    /// <summary>A word as it is written.</summary>
    /// <param name="word">The folded word.</param>
    /// <param name="isAhead">Whether it stands after the end of the passage.</param>
    public static string Word(string word, bool isAhead = false) => (isAhead ? 'v' : 'w') + Spell(word);

    /// <summary>The language as terms name it.</summary>
    public static string LanguageOf(string language) => Stemmer.Has(language) ? language : Unstemmed;

    /// <summary>The stem of a word of a language, as <see cref="LanguageOf"/> names it.</summary>
    public static string Stem(string word, string language, bool isAhead = false) =>
        (isAhead ? 'r' : 's') + (language == Stemmer.English ? "" : $"_{language}_") + Spell(Stemmer.Stem(word, language));

    /// <summary>A word with one of its signs: in a field of its own, without a position.</summary>
    public static string Signed(string word, bool isAhead = false) => (isAhead ? 'h' : 'g') + Spell(word);

    /// <summary>A label, a kind of passage or a speaker's name, of any length.</summary>
    public static string Filter(string term) => "f" + Digest(term).ToString("x", CultureInfo.InvariantCulture);

    /// <summary>The beginning of words, and whether it says all that was asked.</summary>
    public static (string Term, bool IsExact) Beginning(string prefix)
    {
        var spelled = Escape(prefix);
        return spelled.Count <= Kept ? ($"w{string.Concat(spelled)}*", true) : ($"w{string.Concat(spelled.Take(Kept))}*", false);
    }

    /// <summary>A number for a text, the same everywhere, above zero.</summary>
    public static long Digest(string text) => (long)(XxHash64.HashToUInt64(Encoding.UTF8.GetBytes(text)) & long.MaxValue);

    private static string Spell(string word)
    {
        var spelled = Escape(word);
        return spelled.Count <= Longest
            ? string.Concat(spelled)
            : $"{string.Concat(spelled.Take(Kept))}_{Digest(word).ToString("x", CultureInfo.InvariantCulture).PadLeft(12, '0')[^12..]}";
    }

    /// <summary>The characters one by one, so that the beginning of a word is spelled as the beginning of its spelling.</summary>
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

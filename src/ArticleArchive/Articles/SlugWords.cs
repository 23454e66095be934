using System.Buffers;
using System.Security.Cryptography;

namespace ArticleArchive.Articles;

/// <summary>The words of a name, as used in a slug.</summary>
internal static class SlugWords
{
    private const int MaxLength = 120;

    // An article's history is a file named after its slug, and file systems allow 255 bytes.
    private const int MaxBytes = 220;
    private const int HashLetters = 6;
    private const int Alphabet = 26;

    private static readonly SearchValues<char> PlainLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>Whether a name is already a slug in plain letters, as most file names are.</summary>
    public static bool ArePlain(string name) =>
        name is [not '-'] or [not '-', .., not '-'] && !name.AsSpan().ContainsAnyExcept(PlainLetters) && !name.Contains("--", StringComparison.Ordinal);

    /// <summary>Letters, marks and digits in lower case, with a hyphen for every run of anything else; empty when a name has no letter and no digit.</summary>
    public static string Create(string name)
    {
        if (ArePlain(name))
            return name;

        var words = new StringBuilder(name.Length);
        var hasWord = false;
        foreach (var rune in ArticleSlug.Fold(name).EnumerateRunes())
        {
            if (ArticleSlug.IsKept(rune))
                words.Append(rune.ToString());
            else if (words.Length > 0 && words[^1] != '-')
                words.Append('-');
            hasWord |= Rune.IsLetterOrDigit(rune);
        }

        return hasWord ? words.ToString().TrimEnd('-') : "";
    }

    /// <summary>Words too long for a slug, cut at a hyphen and completed with letters of their hash; others unchanged.</summary>
    public static string Cut(string words)
    {
        if (Fits(words, 0))
            return words;

        var end = words.Length;
        while (!Fits(words.AsSpan(0, end), HashLetters + 1) || char.IsLowSurrogate(words[end]))
            end--;
        var hyphen = words.LastIndexOf('-', end);
        return $"{words[..(hyphen > 0 ? hyphen : end)]}-{Letters(words)}";
    }

    /// <summary>Letters from the hash of a text, the same on every machine.</summary>
    /// <param name="text">The text.</param>
    /// <param name="count">How many; at most 32.</param>
    public static string Letters(string text, int count = HashLetters) =>
        string.Concat(SHA256.HashData(Encoding.UTF8.GetBytes(text)).Take(count).Select(value => (char)('a' + (value % Alphabet))));

    private static bool Fits(ReadOnlySpan<char> words, int more) => words.Length + more <= MaxLength && Encoding.UTF8.GetByteCount(words) + more <= MaxBytes;
}

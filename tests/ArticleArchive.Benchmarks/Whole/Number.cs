using System.Globalization;

namespace ArticleArchive.Benchmarks.Whole;

/// <summary>A number in what a program says.</summary>
internal static class Number
{
    /// <summary>The whole number after some words, with its thousands parted; empty when there is none.</summary>
    public static string After(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        if (at < 0)
            return "";

        var digits = string.Concat(text[(at + words.Length)..].TrimStart().TakeWhile(char.IsAsciiDigit));
        return digits.Length == 0 ? "" : long.Parse(digits, CultureInfo.InvariantCulture).ToString("N0", CultureInfo.InvariantCulture);
    }
}

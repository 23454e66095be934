namespace ArticleArchive.Content.Writing;

/// <summary>Writes superscript and subscript numbers as plain text. Without <c>^</c>, ten to the power of six would read 106.</summary>
public static class SuperscriptNumber
{
    private const string Digits = "0123456789";
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Whether superscript or subscript text is a number, and not the letters of <c>5th</c>.</summary>
    public static bool IsNumber(ReadOnlySpan<char> words) =>
        words.Trim() is [>= '0' and <= '9', ..] or ['+' or '-' or '−' or '–', >= '0' and <= '9', ..];

    /// <summary>
    /// The characters that separate the number from digits before or after it: <c>10^6</c>, <c>101_2</c>. Both are empty if it has no digit beside it.
    /// </summary>
    /// <param name="isRaised">Whether it is superscript.</param>
    /// <param name="before">The character before it.</param>
    /// <param name="after">The character after it.</param>
    public static (string Before, string After) Marks(bool isRaised, char before, char after)
    {
        var mark = isRaised ? "^" : "_";
        return char.IsDigit(after) ? ($"{mark}(", ")") : (char.IsDigit(before) ? mark : "", "");
    }

    /// <summary>The text with plain digits for superscript ones, character for character.</summary>
    public static string Plain(string text) =>
        string.Concat(text.Select(c => Superscripts.IndexOf(c, StringComparison.Ordinal) is >= 0 and var digit ? Digits[digit] : c));

    /// <summary>A superscript number with no digit beside it, in Unicode's superscript digits: <c>km²</c>.</summary>
    public static string Superscript(string words) =>
        string.Concat(words.Select(c => char.IsAsciiDigit(c) ? Superscripts[Digits.IndexOf(c, StringComparison.Ordinal)] : c));
}

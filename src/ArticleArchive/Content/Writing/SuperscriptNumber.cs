namespace ArticleArchive.Content.Writing;

/// <summary>Writes superscript and subscript numbers as plain text: without a mark, 10 to the power of 6 would read 106.</summary>
public static class ScriptNumber
{
    private const string Digits = "0123456789";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Whether superscript or subscript words are a number, and not the letters of <c>5th</c>.</summary>
    public static bool Is(ReadOnlySpan<char> words) =>
        words.Trim() is [>= '0' and <= '9', ..] or ['+' or '-' or '−' or '–', >= '0' and <= '9', ..];

    /// <summary>The marks that keep such a number apart from the digits before or after it: <c>10^6</c>, <c>101_2</c>; both empty if there are none.</summary>
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
        string.Concat(text.Select(c => Raised.IndexOf(c, StringComparison.Ordinal) is >= 0 and var digit ? Digits[digit] : c));

    /// <summary>A superscript number with no digit beside it, in Unicode's superscript digits: <c>km²</c>.</summary>
    public static string Superscript(string words) =>
        string.Concat(words.Select(c => char.IsAsciiDigit(c) ? Raised[Digits.IndexOf(c, StringComparison.Ordinal)] : c));
}

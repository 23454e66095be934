using ArticleArchive.Search.Text;

namespace ArticleArchive.Checking.Matching;

/// <summary>
/// Splits text into the words used to compare quotations: those of search, and between them the signs that carry meaning. <c>£40</c>, <c>5%</c>, <c>-12°C</c>,
/// <c>3–4</c>, <c>3/4</c> and <c>C++</c> are several words each.
/// </summary>
internal static class SignedWords
{
    private const string Minus = "−";
    private const string Range = "–";
    private const string InNumbers = "/.:,";
    private const string Signs = "%‰°+#*~<>§&±×÷=";
    private const string Dashes = "-‐‑‒–—−﹣－";
    private const string OfNumbers = "%‰°+#±" + Minus + Range + "/.:,";

    /// <summary>The words and signs of a text, in order.</summary>
    public static IReadOnlyList<Token> Tokenize(string text)
    {
        var words = Tokenizer.Tokenize(text);
        var signed = new List<Token>(words.Count);
        var at = 0;
        foreach (var word in words)
        {
            AddSigns(text, at, word.Start, signed);
            signed.Add(word);
            at = word.End;
        }

        AddSigns(text, at, text.Length, signed);
        return signed;
    }

    public static bool IsSign(string word) => word.Length == 1 && !char.IsLetterOrDigit(word[0]);

    /// <summary>Whether a sign is part of a number or name beside it, so that a cut between them changes it.</summary>
    public static bool IsPart(string word) =>
        IsSign(word) && (OfNumbers.Contains(word[0], StringComparison.Ordinal) || char.GetUnicodeCategory(word[0]) == UnicodeCategory.CurrencySymbol);

    private static void AddSigns(string text, int from, int to, List<Token> signed)
    {
        for (var at = from; at < to; at++)
        {
            if (SignAt(text, at) is { } sign)
                signed.Add(new Token(sign, at, 1));
        }
    }

    private static string? SignAt(string text, int at)
    {
        var sign = text[at] is (>= '\uFE50' and <= '\uFE6F') or (>= '\uFF01' and <= '\uFFE6')
            ? text[at].ToString().Normalize(NormalizationForm.FormKC)[0]
            : text[at];
        var (before, after) = (at > 0 ? text[at - 1] : ' ', at + 1 < text.Length ? text[at + 1] : ' ');
        if (char.GetUnicodeCategory(sign) == UnicodeCategory.CurrencySymbol)
            return sign.ToString();
        if (Dashes.Contains(text[at], StringComparison.Ordinal))
            return Dash(text, at, before, after);
        if (InNumbers.Contains(sign, StringComparison.Ordinal))
            return char.IsDigit(before) && char.IsDigit(after) ? sign.ToString() : null;

        return Signs.Contains(sign, StringComparison.Ordinal)
            && (sign is '&' or '+' or '<' or '>' or '=' || !char.IsWhiteSpace(before) || !char.IsWhiteSpace(after))
            ? sign.ToString()
            : null;
    }

    private static string? Dash(string text, int at, char before, char after)
    {
        if (char.IsDigit(before) && char.IsDigit(after))
            return Range;

        var number = char.IsDigit(after)
            || char.GetUnicodeCategory(after) == UnicodeCategory.CurrencySymbol && at + 2 < text.Length && char.IsDigit(text[at + 2]);
        return number && text[at] != '—' && !char.IsLetterOrDigit(before) && before != '\'' && before != '’' ? Minus : null;
    }
}

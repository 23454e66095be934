namespace ArticleArchive.Search.Text;

/// <summary>
/// The meaningful signs attached to a word: <c>£40</c>, <c>40%</c>, <c>−5</c>, <c>C++</c>. In the spelling of a word with its signs, the minus is U+2212 and a
/// currency comes before its number.
/// </summary>
/// <param name="Before">The signs before it; may be empty.</param>
/// <param name="After">The signs after it; may be empty.</param>
public sealed record WordSigns(string Before, string After)
{
    private const char Minus = '\u2212';
    private const string OfNumbers = "%‰°";
    private const string Leading = "#§±";

    /// <summary>The signs attached to a word of a text; null when there are none.</summary>
    public static WordSigns? At(string text, int start, int end)
    {
        var isNumber = char.IsDigit(text[start]);
        var before = start > 0 && MayStandBefore(text, start, isNumber) ? BeforeWord(text, start, isNumber) : "";
        var after = end < text.Length && MayStandAfter(text, end, isNumber) ? AfterWord(text, start, end, isNumber) : "";
        if (after.Length == 1 && IsCurrency(after[0]))
            (before, after) = (before + after, "");
        return before.Length + after.Length == 0 ? null : new WordSigns(before, after);
    }

    /// <summary>A word with its signs: <c>£40</c>.</summary>
    public static string WithSigns(Token token) => token.Signs is { } signs ? signs.Before + token.Word + signs.After : token.Word;

    /// <summary>Whether a character is a sign that can follow a number: <c>%</c>, <c>€</c>.</summary>
    public static bool MayFollowNumber(char sign) => OfNumbers.Contains(sign, StringComparison.Ordinal) || IsCurrency(sign);

    /// <summary>True for a word with a sign.</summary>
    public static bool IsSigned(string word) => word.Length > 1 && (IsLeading(word[0]) || IsTrailing(word[^1]));

    /// <summary>The word without its signs.</summary>
    public static string Plain(string word)
    {
        var (start, end) = (0, word.Length);
        while (start < end - 1 && IsLeading(word[start]))
            start++;
        while (end > start + 1 && IsTrailing(word[end - 1]))
            end--;
        return word[start..end];
    }

    /// <summary>The forms in which a query can ask for the word with these signs: with those before it, with those after it, with all.</summary>
    public IEnumerable<string> FormsOf(string word)
    {
        if (Before.Length > 0)
            yield return Before + word;
        if (Before.Length > 1)
            yield return Before[^1] + word;
        if (After.Length > 0)
            yield return word + After;
        if (Before.Length > 0 && After.Length > 0)
            yield return Before + word + After;
    }

    private static bool IsLeading(char sign) => sign == Minus || sign == '+' || IsCurrency(sign) || Leading.Contains(sign, StringComparison.Ordinal);

    private static bool IsTrailing(char sign) => sign is '+' or '#' or '&' || OfNumbers.Contains(sign, StringComparison.Ordinal);

    // Most words have a blank or a letter on either side, which these two methods decide quickly.
    private static bool MayStandBefore(string text, int start, bool isNumber) =>
        text[start - 1] is var sign && (isNumber ? sign is not (',' or '.' or '\n' or ':') && !char.IsLetterOrDigit(sign) : sign == '#');

    private static bool MayStandAfter(string text, int end, bool isNumber) =>
        text[end] is var sign && (isNumber
            ? !char.IsLetterOrDigit(sign) && sign is not (',' or '.' or '\n')
            : sign is '+' or '#' or '&' || sign == ' ' && end + 1 < text.Length && text[end + 1] == '&');

    private static string BeforeWord(string text, int start, bool isNumber)
    {
        var at = start - 1;
        if (!isNumber)
            return IsFree(text, at) ? "#" : "";

        if (IsBlank(text[at]) && at > 0 && (IsCurrency(text[at - 1]) || text[at - 1] == '§'))
            at--;
        if (IsCurrency(text[at]))
            return at > 0 && IsMinus(text, at - 1) ? $"{Minus}{text[at]}" : text[at].ToString();
        if (IsMinus(text, at))
            return Minus.ToString();

        return (text[at] == '+' || Leading.Contains(text[at], StringComparison.Ordinal)) && IsFree(text, at) ? text[at].ToString() : "";
    }

    private static string AfterWord(string text, int start, int end, bool isNumber)
    {
        var at = IsBlank(text[end]) && end + 1 < text.Length ? end + 1 : end;
        if (text[at] == '&')
            return at + 1 < text.Length && text[IsBlank(text[at + 1]) && at + 2 < text.Length ? at + 2 : at + 1] is var next && char.IsLetterOrDigit(next)
                ? "&"
                : "";
        if (isNumber)
        {
            if (OfNumbers.Contains(text[at], StringComparison.Ordinal) || IsCurrency(text[at]) && !LeadsNumber(text, at + 1))
                return text[at].ToString();

            return text[end] == '+' && EndsAt(text, end + 1) ? "+" : "";
        }

        var stop = end;
        while (stop < text.Length && text[stop] == text[end] && stop < end + 2)
            stop++;
        return text[end] is '+' or '#' && EndsAt(text, stop) && (text[end] == '+' || end - start <= 2) ? text[end..stop] : "";
    }

    /// <summary>A dash directly before a number is a minus unless a word, a number or another dash comes before it.</summary>
    private static bool IsMinus(string text, int at) => Characters.IsDash(text[at]) && text[at] is not ('—' or '―') && IsFree(text, at);

    private static bool IsFree(string text, int at) =>
        at == 0 || !char.IsLetterOrDigit(text[at - 1]) && !Characters.IsApostrophe(text[at - 1]) && !Characters.IsDash(text[at - 1]);

    private static bool LeadsNumber(string text, int at) => at < text.Length && char.IsDigit(text[IsBlank(text[at]) && at + 1 < text.Length ? at + 1 : at]);

    private static bool EndsAt(string text, int at) => at >= text.Length || !char.IsLetterOrDigit(text[at]);

    private static bool IsBlank(char sign) => sign is ' ' or '\u00A0' or '\u202F' or '\u2009';

    private static bool IsCurrency(char sign) => sign == '$' || sign > 0x7F && char.GetUnicodeCategory(sign) == UnicodeCategory.CurrencySymbol;
}

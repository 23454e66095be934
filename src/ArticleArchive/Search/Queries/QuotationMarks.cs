using ArticleArchive.Search.Text;

namespace ArticleArchive.Search.Queries;

/// <summary>
/// The marks that make a phrase when they surround words. All forms of the double mark are equivalent, and so are all forms of the single mark.
/// </summary>
internal static class QuotationMarks
{
    private const string DoubleForms = "\"“”„‟«»＂″‶〝〞〟「」『』❝❞⹂";
    private const string SingleForms = "‚‹›❛❜";

    /// <summary>
    /// The length of the double mark at <paramref name="index"/>, in UTF-16 units: two single marks in a row count as one. 0 when there is none.
    /// </summary>
    public static int DoubleAt(string text, int index)
    {
        if (DoubleForms.Contains(text[index], StringComparison.Ordinal))
            return 1;

        return IsSingle(text[index]) && index + 1 < text.Length && IsSingle(text[index + 1]) ? 2 : 0;
    }

    /// <summary>True for single marks and for apostrophes, which look the same.</summary>
    public static bool IsSingle(char c) => Characters.IsApostrophe(c) || SingleForms.Contains(c, StringComparison.Ordinal);

    /// <summary>
    /// The index of the single mark that closes the one at <paramref name="open"/>; -1 when that is an apostrophe, as in <c>'tis</c>. A mark after a final
    /// <c>s</c> is treated as an apostrophe (<c>'the soldiers' bombs'</c>) if another can close before the next one opens.
    /// </summary>
    public static int ClosingSingle(string text, int open)
    {
        var afterS = -1;
        for (var i = open + 2; i < text.Length; i++)
        {
            if (!IsSingle(text[i]))
                continue;
            if (Opens(text, i))
                break;
            if (!Closes(text, i))
                continue;
            if (afterS >= 0 || text[i - 1] is not ('s' or 'S'))
                return i;

            afterS = i;
        }

        return afterS;
    }

    /// <summary>True when the mark at <paramref name="index"/> has a word directly after it and none directly before.</summary>
    public static bool Opens(string text, int index) => !IsWord(text, index - 1) && IsWord(text, index + 1);

    private static bool Closes(string text, int index) => !char.IsWhiteSpace(text[index - 1]) && !IsWord(text, index + 1);

    private static bool IsWord(string text, int index) =>
        index >= 0 && index < text.Length && (char.IsLetterOrDigit(text[index]) || char.IsSurrogate(text[index]) || text[index] == '*');
}

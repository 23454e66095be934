using ArticleArchive.Search.Text;

namespace ArticleArchive.Search.Queries;

/// <summary>The marks that make a phrase when they stand as a pair around words. All forms of a double mark are one mark, and so are all forms of a single one.</summary>
internal static class QuotationMarks
{
    private const string DoubleForms = "\"“”„‟«»＂″‶〝〞〟「」『』❝❞⹂";
    private const string SingleForms = "‚‹›❛❜";

    /// <summary>How many units the double mark at <paramref name="index"/> takes: two single marks side by side are one. 0 where there is none.</summary>
    public static int DoubleAt(string text, int index)
    {
        if (DoubleForms.Contains(text[index], StringComparison.Ordinal))
            return 1;

        return IsSingle(text[index]) && index + 1 < text.Length && IsSingle(text[index + 1]) ? 2 : 0;
    }

    /// <summary>True for single marks and for apostrophes, which look the same.</summary>
    public static bool IsSingle(char c) => Characters.IsApostrophe(c) || SingleForms.Contains(c, StringComparison.Ordinal);

    /// <summary>
    /// Where the single mark stands that closes the one at <paramref name="open"/>; -1 where the one is an apostrophe, as in <c>'tis</c>. A mark after a final <c>s</c> is
    /// taken for an apostrophe (<c>'the soldiers' bombs'</c>) where another could close before the next one opens.
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

    /// <summary>True where a mark at <paramref name="index"/> has a word right after it and none before.</summary>
    public static bool Opens(string text, int index) => !IsWord(text, index - 1) && IsWord(text, index + 1);

    private static bool Closes(string text, int index) => !char.IsWhiteSpace(text[index - 1]) && !IsWord(text, index + 1);

    private static bool IsWord(string text, int index) =>
        index >= 0 && index < text.Length && (char.IsLetterOrDigit(text[index]) || char.IsSurrogate(text[index]) || text[index] == '*');
}

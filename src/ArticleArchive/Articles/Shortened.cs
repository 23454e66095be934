namespace ArticleArchive.Articles;

/// <summary>A text cut between words, with a mark for the cut; a word that is longer than the limit is cut between characters.</summary>
public static class Shortened
{
    /// <summary>An editor's mark for words left out.</summary>
    public const string Cut = "[…]";

    private const string Borders = " \n\t";

    /// <summary>The beginning of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="maxLength">The longest text that is left as it is, in UTF-16 units; without the mark, the beginning is no longer than this.</param>
    /// <param name="mark">What follows the last word.</param>
    public static string ToBeginning(string text, int maxLength, string mark = $" {Cut}")
    {
        if (text.Length <= maxLength)
            return text;

        var border = text.AsSpan(0, maxLength + 1).LastIndexOfAny(Borders);
        return $"{text[..(border > 0 ? border : Whole(text, maxLength))].TrimEnd()}{mark}";
    }

    /// <summary>The end of a text, after an editor's mark.</summary>
    /// <param name="text">The text.</param>
    /// <param name="maxLength">The longest text that is left as it is, in UTF-16 units; without the mark, the end is no longer than this.</param>
    public static string ToEnd(string text, int maxLength)
    {
        if (text.Length <= maxLength)
            return text;

        var from = text.Length - maxLength;
        var border = text.AsSpan(from).IndexOfAny(Borders);
        return $"{Cut} {text[(border >= 0 ? from + border : from + (char.IsLowSurrogate(text[from]) ? 1 : 0))..].TrimStart()}";
    }

    /// <summary>The end of the last character that is whole before <paramref name="end"/>.</summary>
    private static int Whole(string text, int end) => char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
}

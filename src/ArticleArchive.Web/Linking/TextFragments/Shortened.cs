namespace ArticleArchive.Web.Linking.TextFragments;

/// <summary>A text cut between words, with an editor's mark for the cut.</summary>
internal static class Shortened
{
    public const string Cut = "[…]";

    /// <summary>The beginning of a text.</summary>
    public static string ToBeginning(string text, int longest)
    {
        if (text.Length <= longest)
            return text;

        var border = text.AsSpan(0, longest).LastIndexOfAny(" \n\t");
        return $"{text[..(border > 0 ? border : longest)].TrimEnd()} {Cut}";
    }

    /// <summary>The end of a text.</summary>
    public static string ToEnd(string text, int longest)
    {
        if (text.Length <= longest)
            return text;

        var from = text.Length - longest;
        var border = text.AsSpan(from).IndexOfAny(" \n\t");
        return $"{Cut} {text[(border >= 0 ? from + border : from)..].TrimStart()}";
    }
}

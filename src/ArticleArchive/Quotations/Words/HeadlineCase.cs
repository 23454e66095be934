namespace ArticleArchive.Quotations.Words;

/// <summary>Recognises a first line that is written like a headline but not marked as one.</summary>
internal static class HeadlineCase
{
    private const double Share = 0.8;

    /// <summary>The share in a text that ends like a sentence: <c>Trade Minister Ana Kolbe came to Senn on Monday.</c> is none in title case.</summary>
    private const double ShareOfSentence = 0.99;
    private const int ShortWord = 3;
    private const int Fewest = 4;

    /// <summary>The passages, with the first as a headline when nearly all its words have capitals and more text follows.</summary>
    public static IReadOnlyList<PassageText> Apply(IReadOnlyList<PassageText> passages) =>
        passages is [{ Kind: PassageKind.Paragraph } first, _, ..] && IsCapitalised(first.Text)
            ? [first with { Kind = PassageKind.Headline }, .. passages.Skip(1)]
            : passages;

    /// <summary>Whether nearly all the longer words of a text begin with a capital.</summary>
    public static bool IsCapitalised(string text)
    {
        var (words, capitals) = (0, 0);
        var share = text.EndsWith('.') ? ShareOfSentence : Share;
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan(range).TrimStart("'‘\"“");
            if (word.Length <= ShortWord)
                continue;

            words++;
            if (!char.IsLower(word[0]))
                capitals++;

            // Most passages are decided by their first words: if all the words that may still come had capitals, there would be too few.
            var left = (text.Length - range.End.Value) / (ShortWord + 2);
            if (capitals + left <= share * (words + left))
                return false;
        }

        return words >= Fewest && capitals > share * words;
    }
}

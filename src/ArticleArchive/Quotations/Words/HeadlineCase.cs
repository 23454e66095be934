using ArticleArchive.Articles;

namespace ArticleArchive.Quotations.Words;

/// <summary>Knows a first line that is written like a headline, where nobody marked it as one.</summary>
internal static class HeadlineCase
{
    private const double Share = 0.8;
    private const int ShortWord = 3;
    private const int Fewest = 4;

    /// <summary>The passages, the first a headline where nearly all its words are written with capitals and a text follows.</summary>
    public static IReadOnlyList<PassageText> Apply(IReadOnlyList<PassageText> passages) =>
        passages is [{ Kind: PassageKind.Paragraph } first, _, ..] && IsCapitalised(first.Text)
            ? [first with { Kind = PassageKind.Headline }, .. passages.Skip(1)]
            : passages;

    /// <summary>Whether nearly all longer words of a text begin with a capital.</summary>
    public static bool IsCapitalised(string text)
    {
        var (words, capitals) = (0, 0);
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan(range).TrimStart("'‘\"“");
            if (word.Length <= ShortWord)
                continue;

            words++;
            if (!char.IsLower(word[0]))
                capitals++;
        }

        return words >= Fewest && capitals > Share * words;
    }
}

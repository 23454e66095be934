namespace ArticleArchive.Catalog.Wordings;

/// <summary>The number of some words in the derived database: the words that were first seen later have a higher one. It tells how many they are, so that a candidate is weighed without being read.</summary>
/// <param name="Value">A number in the order in which words were first seen, times 256, plus how many words they are, 255 at the most.</param>
internal readonly record struct WordingKey(long Value)
{
    private const int WordBits = 8;
    private const int MostTold = (1 << WordBits) - 1;

    /// <summary>How many words they are; 255 for more.</summary>
    public int Words => (int)(Value & MostTold);

    /// <summary>The key for words that are seen after those of <paramref name="last"/>.</summary>
    public static WordingKey After(long last, int words) => new((((last >> WordBits) + 1) << WordBits) | (uint)Math.Min(words, MostTold));
}

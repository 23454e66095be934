namespace ArticleArchive.Catalog.Wordings;

/// <summary>
/// The key of a wording in the derived database; wordings first seen later have higher ones. It includes the number of words, to weigh a candidate without
/// reading it.
/// </summary>
/// <param name="Value">The number of the wording, in the order first seen, times 256, plus its number of words, at most 255.</param>
internal readonly record struct WordingKey(long Value)
{
    private const int WordBits = 8;
    private const int MaxWords = (1 << WordBits) - 1;

    /// <summary>The number of words; 255 if there are more.</summary>
    public int Words => (int)(Value & MaxWords);

    /// <summary>The key of the first wording after <paramref name="last"/>.</summary>
    public static WordingKey After(long last, int words) => new((((last >> WordBits) + 1) << WordBits) | (uint)Math.Min(words, MaxWords));
}

namespace ArticleArchive.Search.Research;

/// <summary>The number of words in the articles of a date.</summary>
/// <param name="Date">The date.</param>
/// <param name="Words">The number of words in each voice, indexed by the voice's number.</param>
public sealed record DatedWords(DateSpan Date, IReadOnlyList<long> Words)
{
    /// <summary>The number of words in a voice; in all voices if it is null.</summary>
    public long In(Voice? voice) => voice is { } one ? Words[(int)one] : Words.Sum();
}

using ArticleArchive.Articles;

namespace ArticleArchive.Search.Research;

/// <summary>How many words the articles of a date have.</summary>
/// <param name="Date">The date.</param>
/// <param name="Words">Words in each voice, by its number.</param>
public sealed record DatedWords(DateSpan Date, IReadOnlyList<long> Words)
{
    /// <summary>How many words are in a voice, or in all voices when it is null.</summary>
    public long In(Voice? voice) => voice is { } one ? Words[(int)one] : Words.Sum();
}

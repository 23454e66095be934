using ArticleArchive.Articles;

namespace ArticleArchive.Search.Research;

/// <summary>How many words the articles of a date have.</summary>
/// <param name="Date">The date.</param>
/// <param name="Words">Words in each voice, by its number.</param>
public sealed record DatedWords(DateSpan Date, IReadOnlyList<long> Words)
{
    /// <summary>Words in a voice; in all of them where that is null.</summary>
    public long In(Voice? voice) => voice is { } one ? Words[(int)one] : Words.Sum();
}

using ArticleArchive.Search.Text;

namespace ArticleArchive.Search.Indexing;

/// <summary>A word of an article, with what every field indexes for it.</summary>
/// <param name="Token">The word.</param>
/// <param name="Stem">The term of its stem; null if it has no separate one.</param>
/// <param name="IsFrequent">Whether it forms a pair with a frequent word next to it (<see cref="FrequentWords"/>).</param>
public readonly record struct IndexedWord(Token Token, string? Stem, bool IsFrequent)
{
    /// <summary>A word in a language, as <see cref="Stemmer.LanguageOf"/> gives it.</summary>
    public static IndexedWord From(Token token, string language) => new(token, WordForms.IndexedStem(token.Word, language), FrequentWords.Contains(token.Word));
}

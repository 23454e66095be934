using ArticleArchive.Search.Text;

namespace ArticleArchive.Search.Indexing;

/// <summary>A word of an article with what is the same in each field that it stands in.</summary>
/// <param name="Token">The word.</param>
/// <param name="Stem">The term of its stem; null where it has none beside its own.</param>
/// <param name="IsFrequent">Whether it makes a pair with a frequent word beside it (<see cref="FrequentWords"/>).</param>
public readonly record struct IndexedWord(Token Token, string? Stem, bool IsFrequent)
{
    /// <summary>A word in a language, as <see cref="Stemmer.LanguageOf"/> gives it.</summary>
    public static IndexedWord Of(Token token, string language) => new(token, WordForms.IndexedStem(token.Word, language), FrequentWords.Contains(token.Word));
}

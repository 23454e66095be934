using ArticleArchive.Search.Text;

namespace ArticleArchive.Search.Indexing;

/// <summary>
/// Which terms stand for a word and its inflected forms. An English word that is its own stem has no second term: most words of a text are such, and need no
/// place for it. In other languages each word has the term of its stem, so that a word of one language is not taken for the stem of another.
/// </summary>
internal static class WordForms
{
    /// <summary>The term of a word's stem; null where it has none beside its own.</summary>
    public static string? IndexedStem(string word, string language)
    {
        var stem = Stemmer.Stem(word, language);
        return (language == Stemmer.English ? stem != word : Stemmer.Has(language)) ? IndexTerms.Stem(stem, language) : null;
    }

    /// <summary>The terms of stems for all forms of a word, in English and the languages given.</summary>
    public static IEnumerable<string> Stems(string word, IReadOnlyList<string> languages) =>
        [IndexTerms.Stem(Stemmer.Stem(word, Stemmer.English), Stemmer.English), .. languages.Select(language => IndexTerms.Stem(Stemmer.Stem(word, language), language))];

    /// <summary>The English word that is itself the stem of a word; null where the stem is no word's own stem.</summary>
    public static string? OwnStem(string word)
    {
        var stem = Stemmer.Stem(word, Stemmer.English);
        return Stemmer.Stem(stem, Stemmer.English) == stem ? IndexTerms.Word(stem) : null;
    }
}

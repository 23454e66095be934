using ArticleArchive.Search.Text;

namespace ArticleArchive.Search.Indexing;

/// <summary>
/// The terms for a word and its inflected forms. An English word that is its own stem, as most are, has no second term, which saves space. In other languages
/// every word has the term of its stem, so that a word of one language is not mistaken for a stem of another.
/// </summary>
internal static class WordForms
{
    /// <summary>The term of a word's stem; null if it has no separate one.</summary>
    public static string? IndexedStem(string word, string language)
    {
        var stem = Stemmer.Stem(word, language);
        return (language == Stemmer.English ? stem != word : Stemmer.Supports(language)) ? IndexTerms.Stem(stem, language) : null;
    }

    /// <summary>The terms of stems that match all forms of a word, in English and the given languages.</summary>
    public static IEnumerable<string> Stems(string word, IReadOnlyList<string> languages) =>
        [IndexTerms.Stem(Stemmer.Stem(word, Stemmer.English), Stemmer.English), .. languages.Select(
            language => IndexTerms.Stem(Stemmer.Stem(word, language), language))];

    /// <summary>The English word that is both the stem of a word and its own stem; null if there is none.</summary>
    public static string? OwnStem(string word)
    {
        var stem = Stemmer.Stem(word, Stemmer.English);
        return Stemmer.Stem(stem, Stemmer.English) == stem ? IndexTerms.Word(stem) : null;
    }
}

using System.Collections.Frozen;
using Lucene.Net.Tartarus.Snowball;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace ArticleArchive.Search.Text;

/// <summary>Snowball stemmers (Martin Porter; from Lucene.Net.Analysis.Common): words of one language with the same stem are forms of one word.</summary>
public static class Stemmer
{
    /// <summary>The language of articles that give none.</summary>
    public const string English = "en";

    private const int MaxLength = 64;

    /// <summary>Apostrophes are converted, because <see cref="Tokenizer"/> folds them to U+02BC and Snowball expects U+0027.</summary>
    private const char Apostrophe = '\'';

    private static readonly FrozenDictionary<string, Func<SnowballProgram>> Programs = new Dictionary<string, Func<SnowballProgram>>
    {
        ["ca"] = () => new CatalanStemmer(),
        ["da"] = () => new DanishStemmer(),
        ["de"] = () => new GermanStemmer(),
        [English] = () => new EnglishStemmer(),
        ["es"] = () => new SpanishStemmer(),
        ["eu"] = () => new BasqueStemmer(),
        ["fi"] = () => new FinnishStemmer(),
        ["fr"] = () => new FrenchStemmer(),
        ["ga"] = () => new IrishStemmer(),
        ["hu"] = () => new HungarianStemmer(),
        ["hy"] = () => new ArmenianStemmer(),
        ["it"] = () => new ItalianStemmer(),
        ["nb"] = () => new NorwegianStemmer(),
        ["nl"] = () => new DutchStemmer(),
        ["nn"] = () => new NorwegianStemmer(),
        ["no"] = () => new NorwegianStemmer(),
        ["pt"] = () => new PortugueseStemmer(),
        ["ro"] = () => new RomanianStemmer(),
        ["ru"] = () => new RussianStemmer(),
        ["sv"] = () => new SwedishStemmer(),
        ["tr"] = () => new TurkishStemmer(),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    [ThreadStatic]
    private static Dictionary<string, StemCache>? _caches;

    /// <summary>The primary language subtag (BCP 47) in lower case: <c>fr</c> for <c>fr-CA</c>. English when there is none.</summary>
    public static string LanguageOf(string? tag)
    {
        var primary = (tag ?? "").AsSpan().Trim();
        var end = primary.IndexOfAny('-', '_');
        primary = end < 0 ? primary : primary[..end];
        return primary.IsEmpty || primary.Equals(English, StringComparison.OrdinalIgnoreCase) ? English : primary.ToString().ToLowerInvariant();
    }

    /// <summary>Whether a language has a stemmer; in other languages each word is its own stem.</summary>
    public static bool Supports(string language) => Programs.ContainsKey(language);

    /// <summary>The stem of a word folded by <see cref="Tokenizer"/>. Words of one or two letters, or of more than 64, are their own stems.</summary>
    /// <param name="word">The word.</param>
    /// <param name="language">Its language, from <see cref="LanguageOf"/>.</param>
    public static string Stem(string word, string language = English)
    {
        if (word.Length is <= 2 or > MaxLength || !Supports(language))
            return word;

        _caches ??= new Dictionary<string, StemCache>(StringComparer.Ordinal);
        if (!_caches.TryGetValue(language, out var cache))
            _caches.Add(language, cache = new StemCache(Programs[language]()));
        return cache.Get(word);
    }

    /// <summary>Computes the stem of a word.</summary>
    internal static string Compute(SnowballProgram program, string word)
    {
        program.SetCurrent(word.Replace(Characters.LetterApostrophe, Apostrophe));
        program.Stem();
        var stem = program.Current.Replace(Apostrophe, Characters.LetterApostrophe);
        return stem == word ? word : stem;
    }
}

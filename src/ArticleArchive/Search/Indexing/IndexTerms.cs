using ArticleArchive.Search.Text;

namespace ArticleArchive.Search.Indexing;

/// <summary>How the index spells words.</summary>
internal static class IndexTerms
{
    /// <summary>The prefix of a stem. It is in the same position as its word.</summary>
    public const char StemSign = '=';

    /// <summary>The prefix of a statement's word that comes after the end of the passage.</summary>
    public const char AheadSign = '>';

    private const char PairSign = ' ';

    /// <summary>The prefix of a word with a sign. It is in the same position as its word.</summary>
    private const char SignedSign = '~';

    /// <summary>Lucene refuses a term of more than 32,766 bytes; no query has a word of this length.</summary>
    private const int MaxLength = 1024;

    /// <summary>The term that a query uses for a word, with or without signs.</summary>
    public static string Asked(string word) => WordSigns.IsSigned(word) ? Signed(word) : Word(word);

    /// <summary>The term of a word with its signs.</summary>
    public static string Signed(string word) => SignedSign + Word(word);

    /// <summary>The term of a word as written.</summary>
    public static string Word(string word) => word.Length <= MaxLength ? word : word[..MaxLength];

    /// <summary>The term of a stem. English stems carry no language, since most archives have no other.</summary>
    public static string Stem(string stem, string language) =>
        language == Stemmer.English ? StemSign + Word(stem) : $"{StemSign}{language}{StemSign}{Word(stem)}";

    /// <summary>The term of two adjacent words.</summary>
    public static string Pair(string first, string second) => $"{Word(first)}{PairSign}{Word(second)}";

    /// <summary>The same term after the end of the passage.</summary>
    public static string Ahead(string term) => AheadSign + term;

    /// <summary>Whether a term is a word of the text, not a stem, a pair, a word with signs or a word ahead.</summary>
    public static bool IsWord(string term) =>
        term.Length > 0 && term[0] is not (StemSign or AheadSign or SignedSign) && !term.Contains(PairSign, StringComparison.Ordinal);
}

using ArticleArchive.Search;

namespace ArticleArchive.LuceneNet;

/// <summary>How the index holds words.</summary>
internal static class Terms
{
    /// <summary>Before a stem. It stands where the word stands, and only where it is another word.</summary>
    public const char StemSign = '=';

    /// <summary>Lucene refuses a term of more than 32,766 bytes; a query has no word of this length.</summary>
    private const int Longest = 1024;

    /// <summary>The term of a word as it is written.</summary>
    public static string Exact(string word) => word.Length <= Longest ? word : word[..Longest];

    /// <summary>The terms of all words of one stem.</summary>
    public static IReadOnlyList<string> Inflected(string word)
    {
        var stem = Exact(Stemmer.Stem(word));
        return Stemmer.Stem(stem) == stem ? [stem, StemSign + stem] : [StemSign + stem];
    }

    /// <summary>The same term where it stands after the end of the passage.</summary>
    public static string Ahead(string term) => WordMarks.Ahead + term;
}

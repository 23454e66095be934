using ArticleArchive.Search.Lucene.Sequences;
using ArticleArchive.Search.Research;
using ArticleArchive.Search.Text;
using CountedWords = (ArticleArchive.Search.Research.ScannedPassages Passages, ArticleArchive.Search.Lucene.Matches.PassageWordCounter Words);

namespace ArticleArchive.Search.Lucene.Matches;

/// <summary>Compares the words of two sets of passages.</summary>
internal static class WordContrast
{
    /// <summary>The most words of either set to compare: the most frequent.</summary>
    private const int MaxWords = 5000;

    /// <summary>Compares one set with another.</summary>
    public static FoundContrast Compare(CountedWords one, CountedWords other, WordTable table) => new()
    {
        One = (one.Passages, one.Words.Total),
        Other = (other.Passages, other.Words.Total),
        Words =
        [
            .. Frequent(one.Words).Union(Frequent(other.Words))
                .Select(word => Contrasted(table[word], Numbers(one.Words, word), Numbers(other.Words, word))),
        ],
    };

    /// <summary>Compares a set with the rest of the archive.</summary>
    public static FoundContrast WithRest(CountedWords one, WordTable table, IndexSnapshot snapshot)
    {
        return new FoundContrast
        {
            One = (one.Passages, one.Words.Total),
            Other = (default, Math.Max(0, ArticleSizes.All(snapshot) - one.Words.Total)),
            Words = [.. Frequent(one.Words).Select(word => Contrasted(table[word], Numbers(one.Words, word), Rest(word)))],
        };

        ContrastedWord.Numbers Rest(int word) => new(Math.Max(0, WordTotals.Get(snapshot, table[word]) - one.Words.Tally.Get(word).Count), 0, 0);
    }

    private static ContrastedWord Contrasted(string word, ContrastedWord.Numbers one, ContrastedWord.Numbers other) =>
        new(word, one, other, FrequentWords.Contains(word));

    private static IEnumerable<int> Frequent(PassageWordCounter words) => words.Tally.Top(word => word.Count, MaxWords).Select(word => word.Word);

    private static ContrastedWord.Numbers Numbers(PassageWordCounter words, int word)
    {
        var counted = words.Tally.Get(word);
        return new ContrastedWord.Numbers(counted.Count, counted.Lines, counted.Articles);
    }
}

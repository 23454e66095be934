using ArticleArchive.Search.Indexing;
using ArticleArchive.Search.Research;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Search.Lucene.Matches;

/// <summary>Puts the words of two sets of passages side by side.</summary>
internal static class WordContrast
{
    /// <summary>The most words of either that are looked at: the most frequent.</summary>
    private const int MostWords = 5000;

    /// <summary>The contrast.</summary>
    /// <param name="one">The first set.</param>
    /// <param name="other">The second; null for the rest of the archive.</param>
    /// <param name="table">The words by number.</param>
    /// <param name="snapshot">The archive.</param>
    public static FoundContrast Of(
        (ScannedPassages Passages, PassageWordCounter Words) one, (ScannedPassages Passages, PassageWordCounter Words)? other, WordTable table, IndexSnapshot snapshot)
    {
        var words = Frequent(one.Words).Union(other is { } second ? Frequent(second.Words) : []);
        return new FoundContrast
        {
            One = (one.Passages, one.Words.Total),
            Other = other is { } two ? (two.Passages, two.Words.Total) : (default, Math.Max(0, ArticleSizes.All(snapshot) - one.Words.Total)),
            Words = [.. words.Select(word => new ContrastedWord(table[word], Numbers(one.Words, word), Other(word), FrequentWords.Contains(table[word])))],
        };

        ContrastedWord.Numbers Other(int word) => other is { } set ? Numbers(set.Words, word) : Rest(word);

        ContrastedWord.Numbers Rest(int word) => new(Math.Max(0, WordTotals.Of(snapshot, table[word]) - one.Words.Tally.Of(word).Count), 0, 0);
    }

    private static IEnumerable<int> Frequent(PassageWordCounter words) => words.Tally.Most(word => word.Count, MostWords).Select(word => word.Word);

    private static ContrastedWord.Numbers Numbers(PassageWordCounter words, int word)
    {
        var counted = words.Tally.Of(word);
        return new ContrastedWord.Numbers(counted.Count, counted.Lines, counted.Articles);
    }
}

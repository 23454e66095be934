namespace ArticleArchive.History;

/// <summary>
/// The similarity of two sequences of words: twice the weight of their longest common subsequence divided by their combined weight (a Dice coefficient). It is
/// 1 for the same words in the same order, and 0 for none in common.
/// </summary>
/// <remarks>Short words count for less: most are function words, which any two sentences of a language share.</remarks>
internal static class WordSimilarity
{
    private const int ShortWord = 3;
    private const double ShortWeight = 0.4;

    /// <summary>The most cells in the table used to find the subsequence; longer texts are compared without regard to word order.</summary>
    private const long MaxCells = 4_000_000;

    /// <summary>The weight of a word.</summary>
    public static double Weight(string word) => word.Length <= ShortWord ? ShortWeight : 1;

    /// <summary>The total weight of words.</summary>
    public static double Weight(IReadOnlyList<string> words) => words.Sum(Weight);

    /// <summary>The similarity of two texts, from 0 to 1.</summary>
    public static double Compute(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var total = Weight(a) + Weight(b);
        return total == 0 ? 0 : 2 * Common(a, b) / total;
    }

    /// <summary>The share of <paramref name="part"/> that is, in order, in <paramref name="whole"/>, 0 to 1.</summary>
    public static double Within(IReadOnlyList<string> part, IReadOnlyList<string> whole)
    {
        var total = Weight(part);
        return total == 0 ? 0 : Common(part, whole) / total;
    }

    /// <summary>An upper bound for <see cref="Common"/>: the weight of the words in common, in any order.</summary>
    public static double CommonAtMost(IReadOnlyDictionary<string, int> a, IReadOnlyList<string> b)
    {
        var remaining = new Dictionary<string, int>(a, StringComparer.Ordinal);
        var common = 0.0;
        foreach (var word in b)
        {
            if (!remaining.TryGetValue(word, out var count) || count == 0)
                continue;
            remaining[word] = count - 1;
            common += Weight(word);
        }

        return common;
    }

    /// <summary>How often each word occurs.</summary>
    public static IReadOnlyDictionary<string, int> Count(IReadOnlyList<string> words) =>
        words.CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    private static double Common(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        if ((long)a.Count * b.Count > MaxCells)
            return CommonAtMost(Count(a), b);

        var above = new double[b.Count + 1];
        var row = new double[b.Count + 1];
        foreach (var word in a)
        {
            var weight = Weight(word);
            for (var j = 0; j < b.Count; j++)
            {
                row[j + 1] = string.Equals(word, b[j], StringComparison.Ordinal)
                    ? above[j] + weight
                    : Math.Max(above[j + 1], row[j]);
            }

            (above, row) = (row, above);
        }

        return above[b.Count];
    }
}

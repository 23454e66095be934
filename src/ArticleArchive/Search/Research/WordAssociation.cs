namespace ArticleArchive.Search.Research;

/// <summary>Measures of how strongly a word belongs to something: to what stands near a match, or to one set of texts beside another.</summary>
public static class WordAssociation
{
    /// <summary>A log-likelihood above this comes by chance less than once in twenty times (the chi-squared distribution with one degree of freedom).</summary>
    public const double Significant = 3.84;

    private const double Highest = 14;
    private const double Half = 0.5;

    /// <summary>
    /// The log-likelihood ratio G² of a table of two by two (T. Dunning, Accurate Methods for the Statistics of Surprise and Coincidence, Computational Linguistics
    /// 19(1), 1993): twice the sum of O·ln(O/E) over its four cells.
    /// </summary>
    /// <param name="both">Words in the one part that are the word.</param>
    /// <param name="part">All words in that part.</param>
    /// <param name="word">Words anywhere that are the word.</param>
    /// <param name="all">All words anywhere.</param>
    /// <returns>0 or more; it says nothing of whether there are more than expected or fewer.</returns>
    public static double LogLikelihood(long both, long part, long word, long all)
    {
        var (other, rest) = (word - both, all - part);
        return Math.Max(0, 2 * (Term(both, part, word) + Term(other, rest, word) + Term(part - both, part, all - word) + Term(rest - other, rest, all - word)));

        double Term(double observed, double row, double column) => observed <= 0 ? 0 : observed * Math.Log(observed * all / (row * column));
    }

    /// <summary>How many of the words of a part would be the word by chance.</summary>
    public static double Expected(long part, long word, long all) => all == 0 ? 0 : (double)part * word / all;

    /// <summary>
    /// logDice (P. Rychlý, A Lexicographer-Friendly Association Score, RASLAN 2008): 14 + log2(2·f(xy) / (f(x) + f(y))). 14 where the two always stand together;
    /// one less is half as often. It does not depend on the size of the archive.
    /// </summary>
    /// <param name="together">How often the two stand together; more than 0.</param>
    /// <param name="one">How often the one stands anywhere.</param>
    /// <param name="other">How often the other does.</param>
    public static double LogDice(long together, long one, long other) => Highest + Math.Log2(2.0 * together / (one + other));

    /// <summary>
    /// Log ratio (A. Hardie, Log Ratio: an informal introduction, CASS, Lancaster, 2014): the binary logarithm of how many times more often a word stands in the
    /// one than in the other, each beside its size. 1 is twice as often, -1 half. A word that is missing counts as half of one.
    /// </summary>
    public static double LogRatio(long count, long size, long otherCount, long otherSize) =>
        size == 0 || otherSize == 0 ? 0 : Math.Log2((Math.Max(count, Half) / size) / (Math.Max(otherCount, Half) / otherSize));
}

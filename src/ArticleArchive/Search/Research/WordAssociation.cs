namespace ArticleArchive.Search.Research;

/// <summary>Measures how strongly a word is associated with something: the words near a match, or one set of texts compared with another.</summary>
public static class WordAssociation
{
    /// <summary>A greater log-likelihood occurs by chance less than once in twenty times (the chi-squared distribution with one degree of freedom).</summary>
    public const double Significant = 3.84;

    private const double MaxLogDice = 14;
    private const double Half = 0.5;

    /// <summary>
    /// The log-likelihood ratio G² of a two-by-two table (T. Dunning, Accurate Methods for the Statistics of Surprise and Coincidence, Computational
    /// Linguistics 19(1), 1993): twice the sum of O·ln(O/E) over its four cells.
    /// </summary>
    /// <param name="both">Occurrences of the word in the part.</param>
    /// <param name="part">All words in the part.</param>
    /// <param name="word">Occurrences of the word anywhere.</param>
    /// <param name="all">All words anywhere.</param>
    /// <returns>0 or more; it does not say whether there are more or fewer than expected.</returns>
    public static double LogLikelihood(long both, long part, long word, long all)
    {
        var (other, rest) = (word - both, all - part);
        return Math.Max(0, 2 * (Term(both, part, word) + Term(other, rest, word) + Term(part - both, part, all - word) + Term(rest - other, rest, all - word)));

        double Term(double observed, double row, double column) => observed <= 0 ? 0 : observed * Math.Log(observed * all / (row * column));
    }

    /// <summary>The number of occurrences of a word in a part that chance would give.</summary>
    public static double Expected(long part, long word, long all) => all == 0 ? 0 : (double)part * word / all;

    /// <summary>
    /// logDice (P. Rychlý, A Lexicographer-Friendly Association Score, RASLAN 2008): 14 + log2(2·f(xy) / (f(x) + f(y))). 14 if the two always occur together;
    /// one less means half as often. It does not depend on the size of the archive.
    /// </summary>
    /// <param name="together">How often the two occur together; more than 0.</param>
    /// <param name="one">How often the first occurs anywhere.</param>
    /// <param name="other">How often the second occurs anywhere.</param>
    public static double LogDice(long together, long one, long other) => MaxLogDice + Math.Log2(2.0 * together / (one + other));

    /// <summary>
    /// Log ratio (A. Hardie, Log Ratio: an informal introduction, CASS, Lancaster, 2014): the binary logarithm of how many times more often a word occurs in
    /// the first than in the second, each relative to its size. 1 is twice as often, -1 half as often. A missing word counts as half an occurrence.
    /// </summary>
    public static double LogRatio(long count, long size, long otherCount, long otherSize) =>
        size == 0 || otherSize == 0 ? 0 : Math.Log2((Math.Max(count, Half) / size) / (Math.Max(otherCount, Half) / otherSize));
}

namespace ArticleArchive.History;

/// <summary>The longest increasing subsequence (patience sorting): the kept passages that are still in their old order.</summary>
internal static class LongestIncreasingSubsequence
{
    /// <summary>The older indexes of a longest set of pairs that increase on both sides.</summary>
    /// <param name="pairs">Older and newer index, in the order of the older.</param>
    public static HashSet<int> Longest(IReadOnlyList<(int Before, int After)> pairs)
    {
        var tails = new List<int>();
        var previous = new int[pairs.Count];
        for (var n = 0; n < pairs.Count; n++)
        {
            var (low, high) = (0, tails.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (pairs[tails[middle]].After < pairs[n].After)
                    low = middle + 1;
                else
                    high = middle;
            }

            previous[n] = low > 0 ? tails[low - 1] : -1;
            if (low == tails.Count)
                tails.Add(n);
            else
                tails[low] = n;
        }

        var kept = new HashSet<int>();
        for (var n = tails.Count > 0 ? tails[^1] : -1; n >= 0; n = previous[n])
            kept.Add(pairs[n].Before);
        return kept;
    }
}

namespace ArticleArchive.History;

/// <summary>Finds the few pairs of passages worth comparing: those with enough words in common, in any order.</summary>
internal static class CandidatePairs
{
    /// <summary>The most passages of the newer revision that are compared with one of the older.</summary>
    private const int MaxCandidates = 24;

    /// <summary>The least share of the shorter passage's words that must be in common.</summary>
    private const double MinShare = 0.45;

    /// <summary>The candidate pairs among the unmatched passages, by index.</summary>
    public static IReadOnlyList<(int Before, int After)> Pairs(
        RevisionSide older,
        RevisionSide newer,
        (IReadOnlyList<int> Before, IReadOnlyList<int> After) unmatched)
    {
        var passagesByWord = unmatched.After.SelectMany(j => newer.Counts(j).Keys.Select(word => (word, j))).ToLookup(
            pair => pair.word, pair => pair.j, StringComparer.Ordinal);
        var pairs = new List<(int, int)>();
        foreach (var i in unmatched.Before)
        {
            var shared = older.Counts(i).Keys
                .SelectMany(word => passagesByWord[word].Select(j => (j, Weight: WordSimilarity.Weight(word))))
                .AggregateBy(hit => hit.j, 0.0, (sum, hit) => sum + hit.Weight)
                .OrderByDescending(hit => hit.Value)
                .ThenBy(hit => hit.Key)
                .Take(MaxCandidates);
            pairs.AddRange(shared.Select(hit => hit.Key)
                .Where(other => IsEnough(older.Words(i), newer.Words(other), WordSimilarity.CommonAtMost(older.Counts(i), newer.Words(other))))
                .Select(other => (i, other)));
        }

        return pairs;
    }

    private static bool IsEnough(IReadOnlyList<string> a, IReadOnlyList<string> b, double common) =>
        common >= MinShare * Math.Min(WordSimilarity.Weight(a), WordSimilarity.Weight(b));
}

namespace ArticleArchive.History;

/// <summary>Finds the few pairs of passages worth comparing: those that share enough words in any order.</summary>
internal static class SharedWords
{
    /// <summary>The most passages of the newer revision that are compared with one of the older.</summary>
    private const int MostLikely = 24;

    /// <summary>The least share of the shorter passage's words that must be in common.</summary>
    private const double LeastShare = 0.45;

    /// <summary>The pairs among the given passages, by index.</summary>
    public static IReadOnlyList<(int Before, int After)> Pairs(RevisionSide old, RevisionSide now, (IReadOnlyList<int> Before, IReadOnlyList<int> After) rest)
    {
        var where = rest.After.SelectMany(j => now.Counts(j).Keys.Select(word => (word, j))).ToLookup(
            pair => pair.word, pair => pair.j, StringComparer.Ordinal);
        var pairs = new List<(int, int)>();
        foreach (var i in rest.Before)
        {
            var shared = old.Counts(i).Keys
                .SelectMany(word => where[word].Select(j => (j, Weight: WordLikeness.Weight(word))))
                .AggregateBy(hit => hit.j, 0.0, (sum, hit) => sum + hit.Weight)
                .OrderByDescending(hit => hit.Value)
                .ThenBy(hit => hit.Key)
                .Take(MostLikely);
            pairs.AddRange(shared.Select(hit => hit.Key)
                .Where(other => IsEnough(old.Words(i), now.Words(other), WordLikeness.CommonAtMost(old.Counts(i), now.Words(other))))
                .Select(other => (i, other)));
        }

        return pairs;
    }

    private static bool IsEnough(IReadOnlyList<string> a, IReadOnlyList<string> b, double common) =>
        common >= LeastShare * Math.Min(WordLikeness.Weight(a), WordLikeness.Weight(b));
}

namespace ArticleArchive.History;

/// <summary>What is left of two revisions when the passages that did not change are taken out: the gaps between them.</summary>
internal sealed class UnmatchedPassages
{
    private readonly Dictionary<int, (int Gap, int FromStart, int FromEnd)> _before;
    private readonly Dictionary<int, (int Gap, int FromStart, int FromEnd)> _after;

    /// <summary>What is left over.</summary>
    public UnmatchedPassages(int before, int after, IReadOnlyList<MatchCandidate> unchanged)
    {
        var pairs = unchanged.OrderBy(c => c.Before[0]).Select(c => (Before: c.Before[0], After: c.After[0])).ToArray();
        var kept = LongestIncreasingSubsequence.Longest(pairs);
        var anchors = pairs.Where(pair => kept.Contains(pair.Before)).ToArray();
        Before = [.. Enumerable.Range(0, before).Except(pairs.Select(pair => pair.Before))];
        After = [.. Enumerable.Range(0, after).Except(pairs.Select(pair => pair.After))];
        _before = Places(Before, [.. anchors.Select(pair => pair.Before)]);
        _after = Places(After, [.. anchors.Select(pair => pair.After)]);
    }

    /// <summary>Passages of the older revision that have no unchanged counterpart, by index.</summary>
    public IReadOnlyList<int> Before { get; }

    /// <summary>Passages of the newer revision that have no unchanged counterpart, by index.</summary>
    public IReadOnlyList<int> After { get; }

    /// <summary>
    /// Whether both sides lie between the same unchanged neighbours, and each side is as far from the one before, or from the one after: the place an edited passage keeps.
    /// </summary>
    public bool StandsInPlace(MatchCandidate candidate)
    {
        var (first, last) = (_before[candidate.Before[0]], _before[candidate.Before[^1]]);
        var (firstNow, lastNow) = (_after[candidate.After[0]], _after[candidate.After[^1]]);
        return first.Gap == firstNow.Gap && last.Gap == lastNow.Gap && (first.FromStart == firstNow.FromStart || last.FromEnd == lastNow.FromEnd);
    }

    private static Dictionary<int, (int Gap, int FromStart, int FromEnd)> Places(IReadOnlyList<int> left, int[] anchors)
    {
        var gaps = left.GroupBy(index => anchors.Count(anchor => anchor < index));
        return gaps
            .SelectMany(gap => gap.Select((index, n) => (index, Place: (gap.Key, n, gap.Count() - 1 - n))))
            .ToDictionary(entry => entry.index, entry => entry.Place);
    }
}

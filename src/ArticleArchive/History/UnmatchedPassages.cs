namespace ArticleArchive.History;

/// <summary>The passages that differ between two revisions, each in its gap between unchanged passages.</summary>
internal sealed class UnmatchedPassages
{
    private readonly int[] _anchors;
    private readonly int[] _anchorsNow;
    private readonly int _count;
    private readonly Dictionary<int, (int Gap, int FromStart, int FromEnd)> _before;
    private readonly Dictionary<int, (int Gap, int FromStart, int FromEnd)> _after;

    public UnmatchedPassages(int before, int after, IReadOnlyList<MatchCandidate> unchanged)
    {
        var pairs = unchanged.OrderBy(c => c.Before[0]).Select(c => (Before: c.Before[0], After: c.After[0])).ToArray();
        var kept = LongestIncreasingSubsequence.Longest(pairs);
        var anchors = pairs.Where(pair => kept.Contains(pair.Before)).ToArray();
        Before = [.. Enumerable.Range(0, before).Except(unchanged.SelectMany(match => match.Before))];
        After = [.. Enumerable.Range(0, after).Except(unchanged.SelectMany(match => match.After))];
        _count = before;
        (_anchors, _anchorsNow) = ([.. anchors.Select(pair => pair.Before)], [.. anchors.Select(pair => pair.After)]);
        _before = Places(Before, _anchors);
        _after = Places(After, _anchorsNow);
    }

    /// <summary>Passages of the older revision without an unchanged counterpart, by index.</summary>
    public IReadOnlyList<int> Before { get; }

    /// <summary>Passages of the newer revision without an unchanged counterpart, by index.</summary>
    public IReadOnlyList<int> After { get; }

    /// <summary>All older and the unmatched newer passages, without the given ones: an older passage that has a match may still resemble a new one.</summary>
    public (IReadOnlyList<int> Before, IReadOnlyList<int> After) Without(IReadOnlySet<int> before, IReadOnlySet<int> after) =>
    (
        After.Count == 0 || Before.Count == 0 ? [] : [.. Enumerable.Range(0, _count).Where(index => !before.Contains(index))],
        [.. After.Where(index => !after.Contains(index))]);

    /// <summary>Whether all passages of a candidate are unmatched.</summary>
    public bool IsLeft(MatchCandidate candidate) => candidate.Before.All(_before.ContainsKey) && candidate.After.All(_after.ContainsKey);

    /// <summary>The number of the gap, between unchanged neighbours, that a passage of the older revision is in.</summary>
    public int GapBefore(int index) => _anchors.Count(anchor => anchor < index);

    /// <summary>The number of the gap, between unchanged neighbours, that a passage of the newer revision is in.</summary>
    public int GapAfter(int index) => _anchorsNow.Count(anchor => anchor < index);

    /// <summary>
    /// Whether both sides lie between the same unchanged neighbours, equally far from the one before or the one after: the place an edited passage keeps.
    /// </summary>
    public bool IsInPlace(MatchCandidate candidate)
    {
        if (!IsLeft(candidate))
            return false;

        var (first, last) = (_before[candidate.Before[0]], _before[candidate.Before[^1]]);
        var (firstNow, lastNow) = (_after[candidate.After[0]], _after[candidate.After[^1]]);
        return first.Gap == firstNow.Gap && last.Gap == lastNow.Gap && (first.FromStart == firstNow.FromStart || last.FromEnd == lastNow.FromEnd);
    }

    /// <summary>
    /// Whether the place favours one candidate over another: it keeps its place from both ends and the other does not, or it keeps its place from one end and
    /// the other is not between the same neighbours.
    /// </summary>
    public bool FitsBetter(MatchCandidate candidate, MatchCandidate rival) =>
        IsInPlace(candidate) && (IsInPlaceFromBothEnds(candidate)
            ? !(IsLeft(rival) && IsInPlaceFromBothEnds(rival))
            : !IsLeft(rival) || _before[rival.Before[0]].Gap != _after[rival.After[0]].Gap);

    private bool IsInPlaceFromBothEnds(MatchCandidate candidate) => _before[candidate.Before[0]] == _after[candidate.After[0]];

    private static Dictionary<int, (int Gap, int FromStart, int FromEnd)> Places(IReadOnlyList<int> left, int[] anchors)
    {
        var gaps = left.GroupBy(index => anchors.Count(anchor => anchor < index));
        return gaps
            .SelectMany(gap => gap.Select((index, n) => (index, Place: (gap.Key, n, gap.Count() - 1 - n))))
            .ToDictionary(entry => entry.index, entry => entry.Place);
    }
}

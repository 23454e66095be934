namespace ArticleArchive.History;

/// <summary>
/// Distinguishes passages with the same words by their neighbours: <c>No comment.</c> after one question is not the one after another. When the neighbours do
/// not decide, no passages are matched.
/// </summary>
internal static class EqualPassages
{
    /// <summary>The passages whose words occur only once on each side.</summary>
    public static List<MatchCandidate> Unique(RevisionSide old, RevisionSide now)
    {
        var places = Places(now);
        return
        [
            .. Places(old)
                .Where(group => group.Value.Count == 1 && places.GetValueOrDefault(group.Key) is { Count: 1 })
                .Select(group => new MatchCandidate(group.Value, places[group.Key], 1))
                .OrderBy(match => match.Before[0]),
        ];
    }

    /// <summary>The passages that share their words with others of the same revision, by index.</summary>
    public static HashSet<int> Repeated(RevisionSide side, RevisionSide other)
    {
        var places = Places(other);
        return
        [
            .. Places(side)
                .Where(group => places.GetValueOrDefault(group.Key) is { Count: > 0 } there && (group.Value.Count > 1 || there.Count > 1))
                .SelectMany(group => group.Value),
        ];
    }

    /// <summary>
    /// The repeated passages that can be matched: as many of them as before lie between the same two passages that kept their order, whatever else was added,
    /// moved or removed there.
    /// </summary>
    /// <param name="old">The older revision.</param>
    /// <param name="now">The newer revision.</param>
    /// <param name="matched">The matches of other passages.</param>
    public static List<MatchCandidate> Distinguish(RevisionSide old, RevisionSide now, IReadOnlyList<MatchCandidate> matched)
    {
        var order = new UnmatchedPassages(old.Count, now.Count, matched);
        var places = Places(now);
        var distinguished = new List<MatchCandidate>();
        foreach (var (key, group) in Places(old))
        {
            if (places.GetValueOrDefault(key) is not { Count: > 0 } there || group.Count == 1 && there.Count == 1)
                continue;

            var gaps = there.ToLookup(order.GapAfter);
            distinguished.AddRange(group.GroupBy(order.GapBefore)
                .Where(gap => gap.Count() == gaps[gap.Key].Count())
                .SelectMany(gap => gap.Zip(gaps[gap.Key], (i, j) => new MatchCandidate([i], [j], 1))));
        }

        return distinguished;
    }

    private static Dictionary<string, List<int>> Places(RevisionSide side) =>
        Enumerable.Range(0, side.Count)
            .GroupBy(side.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
}

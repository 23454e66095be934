namespace ArticleArchive.History;

/// <summary>
/// Tells passages with the same words apart by what stands beside them: <c>No comment.</c> behind one question is not the one behind another. Where the
/// neighbours do not tell, no passage is taken for another.
/// </summary>
internal static class EqualPassages
{
    /// <summary>The passages that have their words to themselves on both sides.</summary>
    public static List<MatchCandidate> Unique(RevisionSide old, RevisionSide now)
    {
        var places = Places(now);
        return [.. Places(old).Where(group => group.Value.Count == 1 && places.GetValueOrDefault(group.Key) is { Count: 1 }).Select(group => new MatchCandidate(group.Value, places[group.Key], 1)).OrderBy(match => match.Before[0])];
    }

    /// <summary>The passages that share their words with others of the same revision, by index.</summary>
    public static HashSet<int> Repeated(RevisionSide side, RevisionSide other)
    {
        var places = Places(other);
        return [.. Places(side).Where(group => places.GetValueOrDefault(group.Key) is { Count: > 0 } there && (group.Value.Count > 1 || there.Count > 1)).SelectMany(group => group.Value)];
    }

    /// <summary>
    /// The repeated passages of which it is clear which is which: between the same two passages that kept their order stand as many of the words as before,
    /// whatever else was written, moved or taken out there.
    /// </summary>
    /// <param name="old">The older revision.</param>
    /// <param name="now">The newer revision.</param>
    /// <param name="matched">What is known of the other passages.</param>
    public static List<MatchCandidate> Tell(RevisionSide old, RevisionSide now, IReadOnlyList<MatchCandidate> matched)
    {
        var order = new UnmatchedPassages(old.Count, now.Count, matched);
        var places = Places(now);
        var told = new List<MatchCandidate>();
        foreach (var (key, group) in Places(old))
        {
            if (places.GetValueOrDefault(key) is not { Count: > 0 } there || group.Count == 1 && there.Count == 1)
                continue;

            var gaps = there.ToLookup(order.GapAfter);
            told.AddRange(group.GroupBy(order.GapBefore)
                .Where(gap => gap.Count() == gaps[gap.Key].Count())
                .SelectMany(gap => gap.Zip(gaps[gap.Key], (i, j) => new MatchCandidate([i], [j], 1))));
        }

        return told;
    }

    private static Dictionary<string, List<int>> Places(RevisionSide side) =>
        Enumerable.Range(0, side.Count).GroupBy(side.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
}

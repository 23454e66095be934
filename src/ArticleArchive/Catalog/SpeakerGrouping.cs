namespace ArticleArchive.Catalog;

/// <summary>
/// Decides which appearances of a name are the same person. Roles that an article prints for one person belong together; so do roles that agree
/// (<see cref="SpeakerRole.Agree"/>). When an appearance agrees with two others that do not agree with each other (no role at all, when a colonel and a
/// senator share the name), nothing decides, and it is kept apart from both. The order of the appearances does not matter.
/// </summary>
internal static class SpeakerGrouping
{
    /// <summary>
    /// A name printed with more roles than this is not split: each would have to be compared with every other, and no reader would look through the parts.
    /// </summary>
    private const int MaxRoles = 200;

    /// <summary>The appearances grouped by person, ordered by first appearance.</summary>
    public static IReadOnlyList<IReadOnlyList<SpeakerAppearance>> Group(IReadOnlyList<SpeakerAppearance> appearances)
    {
        if (appearances.SelectMany(appearance => appearance.EachRole).Distinct(StringComparer.Ordinal).Skip(MaxRoles).Any())
            return [appearances];

        var bundles = Bundles(appearances);
        var ambiguous = Ambiguous(bundles);
        var grouped = Joined(bundles.Where(bundle => !ambiguous.Contains(bundle)), Agree);
        return
        [
            .. grouped.Concat(ambiguous.Select(bundle => bundle.ToList()))
                .OrderBy(group => group.Min(appearance => Date(appearance)))
                .ThenBy(group => group.Min(appearance => appearance.Roles), StringComparer.Ordinal),
        ];
    }

    /// <summary>Bundles of appearances that share a role; those without a role are one bundle.</summary>
    private static List<List<SpeakerAppearance>> Bundles(IReadOnlyList<SpeakerAppearance> appearances)
    {
        var leaders = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var appearance in appearances)
        {
            var first = LeaderOf(FirstRole(appearance), leaders);
            foreach (var role in appearance.EachRole)
                leaders[LeaderOf(role, leaders)] = first;
        }

        return [.. appearances.GroupBy(appearance => LeaderOf(FirstRole(appearance), leaders), StringComparer.Ordinal).Select(bundle => bundle.ToList())];
    }

    private static string FirstRole(SpeakerAppearance appearance) => appearance.EachRole.FirstOrDefault("");

    /// <summary>The role that represents a role's bundle.</summary>
    private static string LeaderOf(string role, Dictionary<string, string> leaders)
    {
        var leader = role;
        while (leaders.TryGetValue(leader, out var next) && next != leader)
            leader = next;
        leaders[role] = leader;
        return leader;
    }

    /// <summary>The bundles that agree with two others that do not agree with each other.</summary>
    private static HashSet<List<SpeakerAppearance>> Ambiguous(List<List<SpeakerAppearance>> bundles)
    {
        var near = bundles.Select((one, i) => Enumerable.Range(0, bundles.Count).Where(j => j != i && Agree(one, bundles[j])).ToHashSet()).ToList();
        return [.. bundles.Where((_, i) => near[i].Any(one => near[i].Any(other => one != other && !near[one].Contains(other))))];
    }

    private static bool Agree(List<SpeakerAppearance> one, List<SpeakerAppearance> other)
    {
        var (roles, others) = (Roles(one), Roles(other));
        return roles.Count == 0
            || others.Count == 0
            || (SpeakerRole.RanksAllow(roles, others) && roles.Any(role => others.Any(second => SpeakerRole.Agree(role, second))));
    }

    private static HashSet<string> Roles(List<SpeakerAppearance> bundle) => [.. bundle.SelectMany(appearance => appearance.EachRole)];

    // Undated articles have the lowest keys, but their claim to a name comes last.
    public static long Date(SpeakerAppearance appearance) =>
        appearance.First.Value < ArticleKey.FirstOf(DateOnly.MinValue).Value ? long.MaxValue : appearance.First.Value;

    private static List<List<SpeakerAppearance>> Joined(
        IEnumerable<List<SpeakerAppearance>> bundles, Func<List<SpeakerAppearance>, List<SpeakerAppearance>, bool> belong)
    {
        var joined = new List<List<SpeakerAppearance>>();
        foreach (var bundle in bundles)
        {
            var near = joined.Where(other => belong(other, bundle)).ToList();
            joined.RemoveAll(near.Contains);
            joined.Add([.. near.SelectMany(other => other), .. bundle]);
        }

        return joined;
    }
}

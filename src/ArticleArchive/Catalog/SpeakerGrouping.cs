namespace ArticleArchive.Catalog;

/// <summary>
/// Decides which appearances of one name are one person. Roles that an article prints of one person belong together; so do those that agree
/// (<see cref="SpeakerRole.Agree"/>). What agrees with two that do not agree with one another (no role at all, where a colonel and a senator
/// share the name) is settled by nothing, and is kept apart from both. The answer does not hang on the order of the appearances.
/// </summary>
internal static class SpeakerGrouping
{
    /// <summary>The appearances, person by person; who appears first comes first.</summary>
    public static IReadOnlyList<IReadOnlyList<SpeakerAppearance>> Group(IReadOnlyList<SpeakerAppearance> appearances)
    {
        var bundles = Bundles(appearances);
        var loose = bundles.Where(bundle => IsBetweenTwo(bundle, bundles)).ToHashSet();
        var settled = Joined(bundles.Where(bundle => !loose.Contains(bundle)), Agree);
        return
        [
            .. settled.Concat(loose.Select(bundle => bundle.ToList()))
                .OrderBy(group => group.Min(appearance => Date(appearance)))
                .ThenBy(group => group.Min(appearance => appearance.Roles), StringComparer.Ordinal),
        ];
    }

    /// <summary>Appearances that share a role; those without any role are one bundle.</summary>
    private static List<List<SpeakerAppearance>> Bundles(IReadOnlyList<SpeakerAppearance> appearances) =>
        Joined(appearances.Select(appearance => new List<SpeakerAppearance> { appearance }), (one, other) => ShareRole(one, other));

    private static bool ShareRole(List<SpeakerAppearance> one, List<SpeakerAppearance> other) =>
        (Roles(one).Count == 0 && Roles(other).Count == 0) || Roles(one).Overlaps(Roles(other));

    private static bool IsBetweenTwo(List<SpeakerAppearance> bundle, List<List<SpeakerAppearance>> all)
    {
        var near = all.Where(other => other != bundle && Agree(bundle, other)).ToList();
        return near.Any(one => near.Any(other => one != other && !Agree(one, other)));
    }

    private static bool Agree(List<SpeakerAppearance> one, List<SpeakerAppearance> other)
    {
        var (roles, others) = (Roles(one), Roles(other));
        return roles.Count == 0 || others.Count == 0 || (SpeakerRole.RanksAllow(roles, others) && roles.Any(role => others.Any(second => SpeakerRole.Agree(role, second))));
    }

    private static HashSet<string> Roles(List<SpeakerAppearance> bundle) => [.. bundle.SelectMany(appearance => appearance.EachRole)];

    // Undated articles have the lowest keys, but are the last to lay claim to a name.
    public static long Date(SpeakerAppearance appearance) => appearance.First.Value < ArticleKey.FirstOf(DateOnly.MinValue).Value ? long.MaxValue : appearance.First.Value;

    private static List<List<SpeakerAppearance>> Joined(IEnumerable<List<SpeakerAppearance>> bundles, Func<List<SpeakerAppearance>, List<SpeakerAppearance>, bool> belong)
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

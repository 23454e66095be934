using System.Text.Json;

namespace ArticleArchive.Catalog;

/// <summary>The rules of <c>speakers.yml</c>, looked up by name. The database keeps them for changes of single files.</summary>
internal sealed class SpeakerRulebook
{
    private readonly Dictionary<string, List<SpeakerRule>> _byName = new(StringComparer.Ordinal);

    private SpeakerRulebook(IReadOnlyList<SpeakerRule> rules)
    {
        foreach (var rule in rules)
        {
            foreach (var name in NamesOf(rule))
            {
                if (!_byName.TryGetValue(name, out var owners))
                    _byName[name] = owners = [];
                owners.Add(rule);
            }
        }
    }

    /// <summary>The folded names that have a rule.</summary>
    public IReadOnlyCollection<string> Names => _byName.Keys;

    public static SpeakerRulebook Read(PreparedStatements statements) => new(
        statements.Value("SELECT rules FROM speaker_rules") is string json ? JsonSerializer.Deserialize(json, CatalogJson.Plain.SpeakerRuleArray) ?? [] : []);

    /// <summary>Stores the rules.</summary>
    /// <returns>False when they have not changed.</returns>
    public static bool Write(PreparedStatements statements, SpeakerRules rules)
    {
        if ((statements.Value("SELECT digest FROM speaker_rules") as string ?? "") == rules.Digest)
            return false;

        statements.Run(
            "INSERT OR REPLACE INTO speaker_rules (one, digest, rules) VALUES (1, ?1, ?2)",
            rules.Digest,
            JsonSerializer.Serialize([.. rules.Rules], CatalogJson.Plain.SpeakerRuleArray));
        return true;
    }

    /// <summary>All names in the rules for a name; empty when it has none.</summary>
    public IEnumerable<string> TiedTo(string folded) => _byName.TryGetValue(folded, out var rules) ? rules.SelectMany(NamesOf) : [];

    /// <summary>The rule for an appearance; a limited rule takes precedence over a general one. Null when there is none.</summary>
    /// <param name="folded">The folded name.</param>
    /// <param name="roles">The folded roles that the article prints.</param>
    /// <param name="article">The slug of the article.</param>
    public SpeakerRule? RuleFor(string folded, IReadOnlyList<string> roles, string article) =>
        _byName.TryGetValue(folded, out var rules)
            ? rules.Find(rule => IsLimited(rule) && Holds(rule, roles, article)) ?? rules.Find(rule => !IsLimited(rule))
            : null;

    private static IEnumerable<string> NamesOf(SpeakerRule rule) =>
        rule.Same.Append(rule.Name).Select(SpeakerName.Fold).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal);

    private static bool IsLimited(SpeakerRule rule) => rule.In.Count > 0 || rule.As.Count > 0;

    private static bool Holds(SpeakerRule rule, IReadOnlyList<string> roles, string article) =>
        (rule.In.Count == 0 || rule.In.Any(slug => slug.Value == article))
        && (rule.As.Count == 0 || rule.As.Select(SpeakerRole.Fold).Any(wanted => roles.Any(role => SpeakerRole.Agree(role, wanted))));
}

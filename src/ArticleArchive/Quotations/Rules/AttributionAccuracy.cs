using System.Collections.Frozen;

namespace ArticleArchive.Quotations.Rules;

/// <summary>
/// How often each attribution rule names the right speaker, measured on 7,000 quotations from 840 news articles whose speakers were marked by people. Rules
/// that decided fewer than 15 of them are not listed.
/// </summary>
public static class AttributionAccuracy
{
    private static readonly FrozenDictionary<string, double> Shares = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["after the quotation"] = 0.98,
        ["named before the colon of the headline"] = 1.00,
        ["before the quotation"] = 0.93,
        ["before the colon"] = 0.85,
        ["later in the sentence"] = 0.97,
        ["sentence before"] = 0.80,
        ["same paragraph"] = 0.97,
        ["subject of the sentence"] = 0.70,
        ["paragraph before"] = 0.87,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The names of the rules that were measured.</summary>
    public static IEnumerable<string> Rules => Shares.Keys;

    /// <summary>The share of the rule's quotations that it gave to the right speaker; null for a rule that was not measured.</summary>
    public static double? ForRule(string rule) => Shares.TryGetValue(rule, out var share) ? share : null;
}

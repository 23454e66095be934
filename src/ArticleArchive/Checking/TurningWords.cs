using System.Collections.Frozen;

namespace ArticleArchive.Checking;

/// <summary>Words, folded, that turn what is said: with or without them a sentence means something else.</summary>
internal static class TurningWords
{
    private const string NotEnding = "n\u02BCt";

    private static readonly FrozenSet<string> Negations = FrozenSet.ToFrozenSet(
        ["not", "no", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "cannot", "without", "hardly", "barely", "scarcely", "deny", "denies", "denied", "false", "untrue"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Conditions = FrozenSet.ToFrozenSet(
        ["if", "unless", "until", "except", "provided", "providing", "assuming", "suppose", "supposing", "whether", "otherwise", "only", "but", "although", "though", "however", "may", "might", "perhaps", "possibly", "probably", "allegedly"],
        StringComparer.Ordinal);

    /// <summary>True for <c>not</c>, <c>never</c>, <c>isn't</c> and their like.</summary>
    public static bool IsNegation(string word) => Negations.Contains(word) || word.EndsWith(NotEnding, StringComparison.Ordinal);

    /// <summary>True for <c>if</c>, <c>unless</c>, <c>but</c>, <c>might</c> and their like.</summary>
    public static bool IsCondition(string word) => Conditions.Contains(word);
}

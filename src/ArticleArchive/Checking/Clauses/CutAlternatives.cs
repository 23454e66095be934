namespace ArticleArchive.Checking.Clauses;

/// <summary>Finds the second of two alternatives after a quotation that has only the first.</summary>
internal static class CutAlternatives
{
    /// <summary>
    /// The word that makes them alternatives: <c>[We will open in May] or June</c>, <c>[It is either poison] or fire</c>, <c>[Pay the toll] or we sink</c>;
    /// null when the quotation loses none.
    /// </summary>
    public static string? Cue(IReadOnlyList<ClauseWord> before, List<ClauseWord> after, int or) =>
        LastAlternative(before)
        ?? (or == 0 && after.Count > 1 && LosesAlternative(before, after[1])
            || ClauseReader.StartsClause(after, or + 1) && after[or + 1].Lower is not ("what" or "whatever")
            ? "or"
            : null);

    /// <summary>The word that opens alternatives of which the quotation has only one: <c>[It is either poison] or fire</c>; null when there is none.</summary>
    private static string? LastAlternative(IReadOnlyList<ClauseWord> before)
    {
        var last = before.ToList().FindLastIndex(word => word.Lower is "either" or "whether");
        return last >= 0 && !before.Skip(last).Any(word => word.Is("or")) ? before[last].Lower : null;
    }

    /// <summary>
    /// Whether a statement loses the second of two possibilities: <c>[We will open in May] or June</c>. A denial, a condition and a list of examples say the
    /// same of both: <c>no fence or wall</c>, <c>if it rains or snows</c>, <c>such as ropes or sails</c>.
    /// </summary>
    private static bool LosesAlternative(IReadOnlyList<ClauseWord> before, ClauseWord next) =>
        next.Lower is not ("something" or "anything" or "whatever" or "somebody" or "someone" or "somewhere" or "otherwise" or "rather" or "indeed" or "even"
            or "at")
        && ClauseReader.HasFiniteVerb(before.ToList(), 0, before.Count)
        && !before.Any(word => word.Lower is "not" or "n't" or "no" or "never" or "nobody" or "nothing" or "none" or "neither" or "without" or "any"
            or "if" or "when" or "whether" or "unless" or "such" or "like" or "including" or "can" or "could" or "may" or "might");
}

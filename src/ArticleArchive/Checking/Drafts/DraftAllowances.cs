namespace ArticleArchive.Checking.Drafts;

/// <summary>Applies the draft's comments that allow findings: each comment allows only the nearest open finding with its words.</summary>
internal static class DraftAllowances
{
    public static IReadOnlyList<DraftFinding> Apply(IReadOnlyList<DraftFinding> findings, IReadOnlyList<DraftAllowance> allowances)
    {
        var passed = findings.ToList();
        var faults = new List<DraftFinding>();
        foreach (var allowance in allowances)
        {
            var at = allowance is { Words: { } words, Reason: not null } ? Nearest(passed, words, allowance.From.Line) : null;
            if (at is { } index)
                passed[index] = passed[index] with { AllowedBecause = allowance.Reason };
            else
                faults.Add(Fault(allowance));
        }

        return faults.Count == 0 ? passed : [.. passed.Concat(faults).OrderBy(finding => (finding.From.Line, finding.From.Column))];
    }

    private static int? Nearest(List<DraftFinding> findings, string words, int line) => Enumerable.Range(0, findings.Count)
        .Where(at => findings[at].IsOpen && Has(findings[at], words))
        .OrderBy(at => Math.Abs(findings[at].From.Line - line))
        .ThenByDescending(at => findings[at].From.Line)
        .Select(at => (int?)at)
        .FirstOrDefault();

    private static bool Has(DraftFinding finding, string words) => finding.Quotation is null
        ? finding.Subject.Contains(words, StringComparison.Ordinal)
        : DraftFingerprint.Folded(words) is { Length: > 0 } folded
            && $" {DraftFingerprint.Folded(finding.Subject)} ".Contains($" {folded} ", StringComparison.Ordinal);

    private static DraftFinding Fault(DraftAllowance allowance)
    {
        var rule = allowance switch
        {
            { Words: null } => DraftRule.AllowUnreadable,
            { Reason: null } => DraftRule.AllowWithoutReason,
            _ => DraftRule.AllowUnused,
        };
        return new DraftFinding
        {
            Rule = rule,
            From = allowance.From,
            To = allowance.To,
            Subject = allowance.Words ?? "",
            Sentence = DraftWording.Sentence(rule),
        };
    }
}

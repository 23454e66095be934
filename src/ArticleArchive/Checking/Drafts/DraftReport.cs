namespace ArticleArchive.Checking.Drafts;

/// <summary>The result of checking a draft.</summary>
/// <param name="Name">The name of the draft's file; null for a text without one.</param>
/// <param name="Findings">
/// Every quotation, every link to this archive and every faulty comment, in the order of the draft, including those that are in order.
/// </param>
/// <param name="Notes">What was left out, one sentence each; may be empty.</param>
public sealed record DraftReport(string? Name, IReadOnlyList<DraftFinding> Findings, IReadOnlyList<string> Notes)
{
    /// <summary>The quotations.</summary>
    public IEnumerable<DraftFinding> Quotations => Findings.Where(finding => finding.Quotation is not null);

    /// <summary>The links to this archive.</summary>
    public IEnumerable<DraftFinding> Links => Findings.Where(finding => finding.Link is not null);

    /// <summary>The highest level among the findings that need attention.</summary>
    public DraftLevel Gravest => Findings.Where(finding => finding.IsOpen).Select(finding => finding.Level).DefaultIfEmpty().Max();

    /// <summary>The report with findings already known marked. A finding that was known once and now occurs twice is marked once.</summary>
    /// <param name="fingerprints">The fingerprints of the known findings, each with its number of occurrences; those found are removed.</param>
    public DraftReport WithKnown(IDictionary<string, int> fingerprints) => this with
    {
        Findings = [.. Findings.Select(finding => finding.IsOpen && Take(fingerprints, finding.Fingerprint) ? finding with { IsKnown = true } : finding)],
    };

    private static bool Take(IDictionary<string, int> left, string fingerprint)
    {
        if (!left.TryGetValue(fingerprint, out var count) || count == 0)
            return false;

        left[fingerprint] = count - 1;
        return true;
    }
}

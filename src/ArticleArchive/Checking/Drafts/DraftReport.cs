namespace ArticleArchive.Checking.Drafts;

/// <summary>What came of checking a draft.</summary>
/// <param name="Name">The name of the draft's file; null for a text without one.</param>
/// <param name="Findings">Every quotation, every link to this archive and every comment with a fault, in the order of the draft; what is in order included.</param>
/// <param name="Notes">What was left out, a sentence each; may be empty.</param>
public sealed record DraftReport(string? Name, IReadOnlyList<DraftFinding> Findings, IReadOnlyList<string> Notes)
{
    /// <summary>The quotations.</summary>
    public IEnumerable<DraftFinding> Quotations => Findings.Where(finding => finding.Quotation is not null);

    /// <summary>The links to this archive.</summary>
    public IEnumerable<DraftFinding> Links => Findings.Where(finding => finding.Link is not null);

    /// <summary>The highest level among the findings that need attention.</summary>
    public DraftLevel Gravest => Findings.Where(finding => finding.IsOpen).Select(finding => finding.Level).DefaultIfEmpty().Max();

    /// <summary>How many open findings are of a level.</summary>
    public int Count(DraftLevel level) => Findings.Count(finding => finding.IsOpen && finding.Level == level);

    /// <summary>The same with those that were known before told apart. A finding that was known once and is there twice is known once.</summary>
    /// <param name="fingerprints">The fingerprints of the findings known before, each as often as it was there; those met are taken out.</param>
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

using ArticleArchive.Catalog;
using ArticleArchive.Checking.Matching;
using ArticleArchive.Search;

namespace ArticleArchive.Checking.Drafts;

/// <summary>Checks every quotation in a draft, and every link to the archive.</summary>
/// <param name="catalog">The archive.</param>
/// <param name="checks">
/// Checks of quotations in the same state of the archive, at least one. Each runs on its own thread; their number does not affect the report.
/// </param>
public sealed class DraftCheck(CatalogSnapshot catalog, params IReadOnlyList<QuotationCheck> checks)
{
    // Each place holds its whole article, so a draft with ten thousand quotations could hold the whole archive in memory.
    private const int MaxPlaces = 3;

    /// <summary>Checks a draft.</summary>
    /// <exception cref="SearchTimeoutException">The check took longer than the options allow.</exception>
    public Task<DraftReport> CheckAsync(Draft draft, DraftOptions options, CancellationToken cancellationToken) =>
        TimeLimit.RunAsync(options.Limit, token => ReportAsync(draft, options, token), cancellationToken);

    private async Task<DraftReport> ReportAsync(Draft draft, DraftOptions options, CancellationToken cancellation)
    {
        var pasted = PastedText.Read([.. draft.Blocks.Select(block => block.AsPassage)]);
        List<PastedQuotation> taken =
            [.. pasted.Quotations.Take(options.MaxQuotations).Select(quotation => quotation with { By = quotation.By ?? options.By })];
        var judged = await JudgeAsync(taken, options.Progress, cancellation).ConfigureAwait(false);
        var quotations = judged.OfType<(PastedQuotation Quotation, Verdict Verdict)>().Select(found => Finding(draft, found.Quotation, found.Verdict));
        var links = options.Site is { } site ? draft.Links.Select(new ArchiveLinks(catalog, site).Check).OfType<DraftFinding>() : [];
        return new DraftReport(
            draft.Name,
            DraftAllowances.Apply([.. quotations.Concat(links).OrderBy(finding => (finding.From.Line, finding.From.Column))], draft.Allowances),
            pasted.Quotations.Count > options.MaxQuotations
                ? [$"Only the first {options.MaxQuotations} quotations were checked; the draft has {pasted.Quotations.Count}."]
                : []);
    }

    /// <summary>The verdict on each quotation, in order; null for one without words.</summary>
    private async Task<(PastedQuotation Quotation, Verdict Verdict)?[]> JudgeAsync(
        List<PastedQuotation> quotations, IProgress<(int Done, int Total)>? progress, CancellationToken cancellation)
    {
        var judged = new (PastedQuotation, Verdict)?[quotations.Count];
        var (next, done) = (-1, 0);
        await Task.WhenAll(checks.Select(check => Task.Run(() => WorkAsync(check), cancellation))).ConfigureAwait(false);
        return judged;

        async Task WorkAsync(QuotationCheck check)
        {
            for (var at = Interlocked.Increment(ref next); at < quotations.Count; at = Interlocked.Increment(ref next))
            {
                var quotation = quotations[at];
                if (await check.JudgeAsync(quotation.Text, quotation.By, cancellation).ConfigureAwait(false) is { } verdict)
                    judged[at] = (quotation, verdict with { Places = [.. verdict.Places.Take(MaxPlaces)] });
                progress?.Report((Interlocked.Increment(ref done), quotations.Count));
            }
        }
    }

    private static DraftFinding Finding(Draft draft, PastedQuotation quotation, Verdict verdict)
    {
        var judged = new CheckedQuotation(quotation.Text, quotation.By, verdict);
        var (first, last) = (quotation.Places[0], quotation.Places[^1]);
        return new DraftFinding
        {
            Rule = DraftWording.RuleOf(verdict),
            From = draft.Blocks[first.Passage].PlaceOf(first.Span.Start),
            To = EndOf(draft.Blocks[last.Passage], last.Span.End),
            Subject = quotation.Text,
            Sentence = VerdictWording.Sentence(judged),
            Quotation = judged,
        };
    }

    /// <summary>The place after the last unit, on the same line.</summary>
    private static DraftPlace EndOf(DraftBlock block, int end) => block.PlaceOf(end - 1) is var last ? last with { Column = last.Column + 1 } : last;
}

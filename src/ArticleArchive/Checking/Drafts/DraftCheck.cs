using System.Collections.Concurrent;
using ArticleArchive.Catalog;
using ArticleArchive.Checking.Matching;
using ArticleArchive.Search;

namespace ArticleArchive.Checking.Drafts;

/// <summary>Holds a draft against the archive: each quotation, and each link to the archive.</summary>
/// <param name="catalog">The archive.</param>
/// <param name="checks">Checks of quotations over the same state, at least one. Each works on its own thread; the report is the same for any number.</param>
public sealed class DraftCheck(CatalogSnapshot catalog, params IReadOnlyList<QuotationCheck> checks)
{
    /// <summary>Checks a draft.</summary>
    /// <exception cref="SearchTimeoutException">It took longer than the options let it.</exception>
    public Task<DraftReport> CheckAsync(Draft draft, DraftOptions options, CancellationToken cancellationToken) =>
        TimeLimit.RunAsync(options.Limit, token => ReportAsync(draft, options, token), cancellationToken);

    private async Task<DraftReport> ReportAsync(Draft draft, DraftOptions options, CancellationToken cancellation)
    {
        var found = PastedText.Read([.. draft.Blocks.Select(block => block.AsPassage)]).Quotations;
        List<PastedQuotation> taken = [.. found.Take(options.MostQuotations).Select(quotation => quotation with { By = quotation.By ?? options.By })];
        var verdicts = await JudgeAsync([.. taken.Select(quotation => (quotation.Text, quotation.By)).Distinct()], options.Progress, cancellation).ConfigureAwait(false);
        var quotations = taken
            .Where(quotation => verdicts.ContainsKey((quotation.Text, quotation.By)))
            .Select(quotation => Finding(draft, quotation, verdicts[(quotation.Text, quotation.By)]));
        var links = options.Site is { } site ? draft.Links.Select(new ArchiveLinks(catalog, site).Check).OfType<DraftFinding>() : [];
        return new DraftReport(
            draft.Name,
            DraftAllowances.Apply([.. quotations.Concat(links).OrderBy(finding => finding.From)], draft.Allowances),
            found.Count > options.MostQuotations ? [$"Only the first {options.MostQuotations} quotations were checked; the draft has {found.Count}."] : []);
    }

    /// <summary>The verdict of each quotation; none of one without a word.</summary>
    private async Task<IReadOnlyDictionary<(string Text, string? By), Verdict>> JudgeAsync(
        IReadOnlyList<(string Text, string? By)> quotations, IProgress<(int Done, int Of)>? progress, CancellationToken cancellation)
    {
        var verdicts = new ConcurrentDictionary<(string, string?), Verdict>();
        var (next, done) = (-1, 0);
        await Task.WhenAll(checks.Select(check => Task.Run(() => WorkAsync(check), cancellation))).ConfigureAwait(false);
        return verdicts;

        async Task WorkAsync(QuotationCheck check)
        {
            for (var at = Interlocked.Increment(ref next); at < quotations.Count; at = Interlocked.Increment(ref next))
            {
                var (text, by) = quotations[at];
                if (await check.JudgeAsync(text, by, cancellation).ConfigureAwait(false) is { } verdict)
                    verdicts[quotations[at]] = verdict;
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
            To = draft.Blocks[last.Passage].PlaceOf(last.Span.End),
            Subject = quotation.Text,
            Sentence = VerdictWording.Sentence(judged),
            Quotation = judged,
        };
    }
}

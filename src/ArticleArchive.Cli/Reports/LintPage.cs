using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ArticleArchive.Checking;
using ArticleArchive.Checking.Drafts;
using ArticleArchive.History;

namespace ArticleArchive.Cli.Reports;

/// <summary>The report on drafts as a self-contained HTML page: for each draft a table, then the details of each finding.</summary>
internal sealed class LintPage
{
    private const string Frame =
        """
        <!DOCTYPE html>
        <html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Draft check</title><style>
        :root { color-scheme: light dark; }
        body { font: 1rem/1.5 Georgia, serif; max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere;
               color: light-dark(#1a1a1a, #e6e6e6); background: light-dark(#fff, #16181a); }
        table { border-collapse: collapse; width: 100%; }
        th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid light-dark(#767676, #8a8a8a); }
        th, td:not(:last-child) { white-space: nowrap; }
        a { color: light-dark(#0b4f8a, #8cc4ff); }
        .error { color: light-dark(#a40000, #ff9b9b); font-weight: bold; }
        .cut-off { color: light-dark(#5c5c5c, #a6a6a6); }
        mark { background: light-dark(#ffe9a8, #574700); color: inherit; }
        section section { border-top: 1px solid light-dark(#767676, #8a8a8a); margin-top: 1rem; break-inside: avoid; }
        @media print { :root { color-scheme: only light; } body { max-width: none; padding: 0; } }
        </style></head><body><main><h1>Draft check</h1></main></body></html>
        """;

    private readonly IHtmlDocument _page = new HtmlParser().ParseDocument(Frame);
    private readonly Uri _site;
    private int _number;

    private LintPage(IReadOnlyList<DraftReport> reports, Uri site)
    {
        _site = site;
        var main = _page.QuerySelector("main") ?? _page.DocumentElement;
        foreach (var report in reports)
            Add(main, report);
        Put(main, "p", DraftWording.Reach);
    }

    /// <summary>The page as HTML.</summary>
    /// <param name="reports">One for each draft.</param>
    /// <param name="site">The address of the archive, for links to places.</param>
    public static string Render(IReadOnlyList<DraftReport> reports, Uri site) => new LintPage(reports, site)._page.ToHtml(new HtmlMarkupFormatter()) + "\n";

    private void Add(IElement main, DraftReport report)
    {
        var section = Put(main, "section");
        Put(section, "h2", report.Name ?? "Draft");
        Put(section, "p", DraftWording.Summary(report));
        foreach (var note in report.Notes)
            Put(section, "p", note);
        if (report.Findings.Count == 0)
            return;

        var table = Put(section, "table");
        var head = Put(Put(table, "thead"), "tr");
        foreach (var name in new[] { "Place", "Level", "Finding" })
            Put(head, "th", name).SetAttribute("scope", "col");
        var body = Put(table, "tbody");
        foreach (var finding in report.Findings)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"f{++_number}");
            AddRow(body, finding, id);
            AddDetail(section, finding, id);
        }
    }

    private void AddRow(IElement body, DraftFinding finding, string id)
    {
        var row = Put(body, "tr");
        Put(row, "td", finding.From.ToString());
        var level = Put(row, "td", DraftWording.NameOf(finding));
        if (finding is { IsOpen: true, Level: DraftLevel.Error })
            level.ClassName = "error";
        Put(Put(row, "td"), "a", DraftWording.Line(finding)).SetAttribute("href", $"#{id}");
    }

    private void AddDetail(IElement section, DraftFinding finding, string id)
    {
        var detail = Put(section, "section");
        detail.Id = id;
        Put(detail, "h3", $"{finding.From} {finding.Sentence}");
        if (finding.AllowedBecause is { } reason)
            Put(detail, "p", $"Allowed by a comment: {reason}");
        if (finding.Quotation is { } quotation)
            AddQuotation(detail, quotation);
        else
            Put(detail, "p", DraftWording.Explain(finding.Rule));
        if (finding.Link is { } link)
            AddLink(detail, link);
    }

    private void AddQuotation(IElement detail, CheckedQuotation quotation)
    {
        Put(detail, "p", DraftWording.Words(quotation));
        Put(detail, "p", VerdictWording.Explain(quotation));
        var verdict = quotation.Verdict;
        if (verdict.Words != WordsFound.NotFound)
        {
            foreach (var caution in verdict.Cautions)
                Put(detail, "p", VerdictWording.Explain(caution));
        }

        if (verdict.Differing > 0 || verdict.Has(Caution.Joined))
            AddComparison(detail, verdict.Comparison.Select(stretch => (stretch.Change, stretch.Text)));
        foreach (var place in verdict.Places)
            AddPlace(detail, place);
    }

    /// <summary>The comparison, with the archive's own words struck out and the draft's own words underlined.</summary>
    private void AddComparison(IElement detail, IEnumerable<(WordChange Change, string Text)> stretches)
    {
        var words = Put(detail, "p");
        foreach (var (change, text) in stretches)
        {
            Put(words, change switch { WordChange.Removed => "del", WordChange.Added => "ins", _ => "span" }, text);
            words.Append(_page.CreateTextNode(" "));
        }

        Put(detail, "p", "Struck out: only in the archive. Underlined: only in the draft.").ClassName = "cut-off";
    }

    private void AddPlace(IElement detail, QuotedPlace place)
    {
        foreach (var sentence in place.Sentences)
        {
            var words = Put(detail, "p");
            foreach (var part in sentence.Where(part => part.Text.Length > 0))
            {
                if (part.IsQuoted)
                    Put(words, "mark", part.Text);
                else
                    Put(words, "span", part.Text).ClassName = "cut-off";
            }
        }

        var article = place.Article;
        var where = Put(detail, "p");
        Put(where, "a", article.Title).SetAttribute("href", AddressOf(article.Slug, place.Passages[0].Passage.Id));
        string?[] facts = [place.Statement?.Utterance.Attribution?.Name, article.Date?.Words ?? "undated", article.Metadata.Publisher?.Name];
        where.Append(_page.CreateTextNode($" · {string.Join(" · ", facts.OfType<string>())}"));
    }

    private void AddLink(IElement detail, CheckedLink link)
    {
        Put(Put(detail, "p"), "a", link.Address).SetAttribute("href", link.Address);
        if (link.Cited is { Difference: { Count: > 0 } difference })
            AddComparison(detail, difference.Select(stretch => (stretch.Change, stretch.Text)));
    }

    private string AddressOf(ArticleSlug slug, PassageId id) => new Uri(_site, ArticleAddress.For(slug, id)).AbsoluteUri;

    private IElement Put(IElement parent, string name, string? text = null)
    {
        var element = _page.CreateElement(name);
        element.TextContent = text ?? "";
        parent.Append(element);
        return element;
    }
}

using System.ComponentModel;
using ArticleArchive.Catalog;
using ArticleArchive.Checking;
using ArticleArchive.Checking.Drafts;
using ArticleArchive.Contracts;
using ArticleArchive.Mcp.Texts;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace ArticleArchive.Mcp.Tools;

/// <summary>Checks quotations against the archive.</summary>
[McpServerToolType]
internal sealed class CheckTools(QuotationCheck check, CatalogSnapshot catalog, ArchiveIdentity archive, IAddresses addresses)
{
    private const int QuotationsAPage = 10;
    private const int FindingsAPage = 20;

    [McpServerTool(
        Name = "check_quotation", Title = "Check a quotation",
        ReadOnly = true, Idempotent = true, Destructive = false, OpenWorld = false, UseStructuredContent = true,
        OutputSchemaType = typeof(CheckedQuotationsAnswer))]
    [Description(
        "Checks a quotation against the archive: its words, whether they are quoted or the reporter's, who spoke, and what the rest of the sentence "
            + "says. Only plain true certifies it; pass on anything else the sentence says. "
        + "Not in this archive never means that it was not said. The answer has the whole sentence, including what the quotation cut off.")]
    public async Task<CallToolResult> CheckQuotationAsync(
        [Description("The quotation, with or without its marks. An ellipsis stands for words left out, square brackets for words added.")] string quotation,
        [Description("Who is said to have spoken; leave out when nobody is named.")] string? by = null,
        [Description("The page, from 1, if the text has more than ten quotations.")] int page = 1,
        CancellationToken cancellationToken = default)
    {
        var found = await check.CheckAsync(quotation, by, cancellationToken);
        if (found.Quotations.Count == 0)
            throw new ProblemException(ArchiveProblem.BadRequest("There are no words to check."));

        var answer = new CheckedQuotationsAnswer(
            CheckAnswer.From(found with { Quotations = PageOfMany.Take(found.Quotations, page, QuotationsAPage) }, addresses),
            new(found.Quotations.Count, Math.Max(1, page), QuotationsAPage),
            ReachAnswer.From(catalog));
        return ToolAnswer.From(answer, CheckText.Write(answer));
    }

    [McpServerTool(
        Name = "check_draft", Title = "Check a draft",
        ReadOnly = true, Idempotent = true, Destructive = false, OpenWorld = false, UseStructuredContent = true,
        OutputSchemaType = typeof(CheckedDraftAnswer))]
    [Description(
        "Checks every quotation in a text before it is printed, and every link in it to this archive: what each is, where it is in the text, and "
            + "the answer in one sentence. "
        + "Findings come in the order of the text, twenty on a page, including those that are in order. The text is not stored.")]
    public async Task<CallToolResult> CheckDraftAsync(
        [Description("The text, plain; at most 256 KB and 100 quotations.")] string draft,
        [Description("Who is said to have spoken where the text names nobody.")] string? by = null,
        [Description("The page, from 1.")] int page = 1,
        CancellationToken cancellationToken = default)
    {
        var options = new DraftOptions { By = by, Site = archive.Root, MaxQuotations = QuotationCheck.MaxQuotations, Limit = check.Limit };
        var report = DraftAnswer.From(await new DraftCheck(catalog, check).CheckAsync(Draft.OfText(draft), options, cancellationToken), addresses);
        var answer = new CheckedDraftAnswer(
            report with { Findings = PageOfMany.Take(report.Findings, page, FindingsAPage) },
            new(report.Findings.Count, Math.Max(1, page), FindingsAPage),
            ReachAnswer.From(catalog));
        return ToolAnswer.From(answer, CheckText.Write(answer));
    }
}

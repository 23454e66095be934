using System.CommandLine;
using ArticleArchive.Checking.Drafts;
using ArticleArchive.Cli.Drafts;
using ArticleArchive.Cli.Reports;
using ArticleArchive.Contracts;

namespace ArticleArchive.Cli.Commands;

/// <summary><c>archive lint</c>: checks every quotation and link of a draft.</summary>
internal static class LintCommand
{
    public static Command Create(Terminal terminal, FolderOptions folders)
    {
        var paths = new Argument<string[]>("draft")
        {
            Description = "Files (.txt, .md, .html, .docx), folders of such files, addresses of this archive; - reads a text from standard input",
            Arity = ArgumentArity.OneOrMore,
        };
        var by = new Option<string?>("--by") { Description = "The speaker of quotations for which the draft names nobody", HelpName = "NAME" };
        var site = new Option<string?>("--site")
        {
            Description = "The address of this archive, which identifies its links. Default: the environment variable Archive__BaseUrl, or "
                + "http://localhost:5080",
            HelpName = "URL",
        };
        var known = new Option<string?>("--baseline")
        {
            Description = "An earlier report written by --json or --sarif: its findings are known and no longer count",
            HelpName = "FILE",
        };
        var strict = new Option<bool>("--strict") { Description = "Count every finding, including words not found and findings to review" };
        var all = new Option<bool>("--all") { Description = "Also print findings that need no action" };
        var json = new Option<bool>("--json") { Description = "Write JSON: for each draft, what the site's /api/check/draft returns, without addresses" };
        var sarif = new Option<bool>("--sarif") { Description = "Write SARIF 2.1.0, for code hosts and editors" };
        var html = new Option<bool>("--html") { Description = "Write the report as an HTML page" };
        var command = new ExplainedCommand(
            "lint",
            "Check drafts before they are printed: every quotation with its verdict, speaker and place, and every link to this archive with what "
                + "became of it. Nothing is fetched from the network. In a draft, <!-- archive-lint: allow \"words\": reason --> allows the nearest "
                + "finding with these words.")
        {
            Examples =
            [
                "archive lint draft.md",
                "archive lint drafts/ --site https://archive.example.org --sarif > archive-lint.sarif",
                "archive lint draft.docx --html > report.html",
                "archive lint drafts/ --json > known.json",
                "archive lint drafts/ --baseline known.json --strict",
                "archive lint - --by 'Steve Warren' < draft.txt",
            ],
            FailsWhen = "a quotation has altered words, the wrong speaker, or a \"not\" or an \"if\" cut off; with --strict, there is any finding that is "
                + "neither allowed nor known",
        };
        command.Arguments.Add(paths);
        foreach (var option in new Option[] { by, site, known, strict, all, json, sarif, html })
            command.Options.Add(option);
        folders.AddTo(command);
        command.Validators.Add(result =>
        {
            if (new[] { json, sarif, html }.Count(result.GetValue) > 1)
                result.AddError("--json, --sarif and --html are formats of the same report: give only one of them.");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var address = SiteUrl.Parse(parsed.GetValue(site));
            var baseline = parsed.GetValue(known) is { } file ? Baseline.Read(file) : null;
            var drafts = await new DraftFiles(terminal, address).ReadAsync(parsed.GetRequiredValue(paths), cancellationToken);
            await using var archive = await OpenArchive.OpenAsync(terminal, folders.PlaceOf(parsed), OpenMode.Update, cancellationToken);
            var reports = await CheckAsync(terminal, archive, drafts.Read, new DraftOptions { By = parsed.GetValue(by), Site = address }, cancellationToken);
            if (baseline is not null)
                reports = [.. reports.Select(report => report.WithKnown(baseline))];
            if (parsed.GetValue(json))
                terminal.Out.WriteJson(LintAnswer.From(reports, addresses: null));
            else if (parsed.GetValue(sarif))
                terminal.Out.WriteJson(SarifLog.From(reports, comparesKnown: baseline is not null));
            else if (parsed.GetValue(html))
                terminal.Out.Write(LintPage.Render(reports, address));
            else
                new LintReport(terminal).Write(reports, parsed.GetValue(all));
            if (drafts.Failed > 0)
                return ExitCodes.NotDone;

            var gravest = reports.Select(report => report.Gravest).DefaultIfEmpty().Max();
            return gravest == DraftLevel.Error || parsed.GetValue(strict) && gravest != DraftLevel.None ? ExitCodes.Failed : ExitCodes.Done;
        });
        return command;
    }

    private static async Task<IReadOnlyList<DraftReport>> CheckAsync(
        Terminal terminal, OpenArchive archive, IReadOnlyList<Draft> drafts, DraftOptions options, CancellationToken cancellationToken)
    {
        var check = new DraftCheck(archive.Snapshot, archive.Checks(Environment.ProcessorCount));
        var reports = new List<DraftReport>();
        await LongWork.RunAsync(terminal, "Checking quotations", async progress =>
        {
            foreach (var draft in drafts)
            {
                var counted = new DraftProgress(progress, reports.Count, drafts.Count);
                reports.Add(await check.CheckAsync(draft, options with { Progress = counted }, cancellationToken));
            }
        });
        return reports;
    }

    /// <summary>The progress over several drafts, each of the same weight.</summary>
    private sealed class DraftProgress(IProgress<(int Done, int Total)> all, int before, int count) : IProgress<(int Done, int Total)>
    {
        private const int Parts = 1000;

        public void Report((int Done, int Total) value) => all.Report((before * Parts + (int)((long)value.Done * Parts / value.Total), count * Parts));
    }
}

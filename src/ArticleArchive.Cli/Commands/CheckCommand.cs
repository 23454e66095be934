using System.CommandLine;
using ArticleArchive.Catalog;
using ArticleArchive.Cli.Json;

namespace ArticleArchive.Cli.Commands;

/// <summary><c>archive check</c>: what is wrong with the stored files.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal, FolderOptions folders)
    {
        var json = new Option<bool>("--json") { Description = "Write JSON" };
        var command = new ExplainedCommand("check", "Print what is wrong with the stored files: file, line, column, what, and what to do about it.")
        {
            Examples = ["archive check", "archive check --content somewhere/content", "archive check --json | jq -r '.problems[].file'"],
            Found = "an article is held back, or shown without a value that cannot be read (warnings alone end with 0)",
        };
        command.Options.Add(json);
        folders.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var archive = await OpenArchive.OpenAsync(terminal, folders.PlaceOf(parsed), Opening.UpToDate, cancellationToken);
            return Tell(terminal, archive.Snapshot, parsed.GetValue(json));
        });
        return command;
    }

    private static int Tell(Terminal terminal, CatalogSnapshot catalog, bool json)
    {
        var (summary, problems) = (catalog.Summary, catalog.Problems());
        if (json)
        {
            terminal.Out.WriteJson(new { summary.Articles, summary.Errors, summary.Warnings, problems });
        }
        else
        {
            foreach (var problem in problems)
                terminal.Out.WriteLine(problem.ToString());
            terminal.Error.WriteLine($"{Words.Count(summary.Articles, "article")} can be read: {Words.Count(summary.Errors, "error")}, {Words.Count(summary.Warnings, "warning")}.");
        }

        return summary.Errors == 0 ? ExitCodes.Done : ExitCodes.Found;
    }
}

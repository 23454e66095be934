using System.CommandLine;
using System.Diagnostics;
using System.Globalization;

namespace ArticleArchive.Cli.Commands;

/// <summary><c>archive index</c>: the derived database, brought up to date.</summary>
internal static class IndexCommand
{
    public static Command Create(Terminal terminal, FolderOptions folders)
    {
        var rebuild = new Option<bool>("--rebuild") { Description = "Read every file again, changed or not" };
        var json = new Option<bool>("--json") { Description = "Write JSON" };
        var command = new ExplainedCommand("index", "Bring the derived database up to date with the stored files: only what has changed is read. The site and the other commands do this by themselves.")
        {
            Examples = ["archive index", "archive index --rebuild", "archive index --content /srv/articles --data /var/lib/archive"],
        };
        command.Options.Add(rebuild);
        command.Options.Add(json);
        folders.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var started = Stopwatch.GetTimestamp();
            var opening = parsed.GetValue(rebuild) ? Opening.Rebuilt : Opening.UpToDate;
            await using var archive = await OpenArchive.OpenAsync(terminal, folders.PlaceOf(parsed), opening, cancellationToken);
            Tell(terminal, archive, parsed.GetValue(json), Stopwatch.GetElapsedTime(started));
            return archive.IsBehind ? ExitCodes.NotDone : ExitCodes.Done;
        });
        return command;
    }

    private static void Tell(Terminal terminal, OpenArchive archive, bool json, TimeSpan elapsed)
    {
        var summary = archive.Catalog.Summary;
        if (json)
        {
            terminal.Out.WriteJson(new { database = archive.Catalog.FullPath, summary.Generation, summary.Changed, summary.Articles, summary.Passages, summary.Utterances, summary.Errors, summary.Warnings });
            return;
        }

        terminal.Out.WriteLine($"{Words.Count(summary.Articles, "article")}, {Words.Count(summary.Passages, "passage")}, {Words.Count(summary.Utterances, "statement")} in {archive.Catalog.FullPath}");
        if (summary.Errors + summary.Warnings > 0)
            terminal.Error.WriteLine($"{Words.Count(summary.Errors, "error")} and {Words.Count(summary.Warnings, "warning")} in the stored files; archive check lists them.");
        terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"In {elapsed.TotalSeconds:0.0} seconds."));
    }
}

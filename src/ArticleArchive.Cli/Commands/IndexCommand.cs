using System.CommandLine;
using System.Diagnostics;
using ArticleArchive.Manticore;

namespace ArticleArchive.Cli.Commands;

/// <summary><c>archive index</c>: brings the derived database up to date.</summary>
internal static class IndexCommand
{
    public static Command Create(Terminal terminal, FolderOptions folders)
    {
        var rebuild = new Option<bool>("--rebuild") { Description = "Read every file again, changed or not" };
        var engine = new Option<string?>("--engine")
        {
            Description = "What to fill: lucene, the index beside the database (default), or manticore, a search cluster",
            HelpName = "NAME",
        };
        var clusters = new ClusterOptions();
        var json = new Option<bool>("--json") { Description = "Write JSON" };
        var command = new ExplainedCommand(
            "index",
            "Bring the derived database up to date with the stored files: only files that have changed are read. The site and the other commands do "
                + "this automatically.")
        {
            Examples =
            [
                "archive index", "archive index --rebuild", "archive index --content /srv/articles --data /var/lib/archive",
                "archive index --engine manticore --cluster \"Server=search1;Port=9306\" "
                    + "--shard shard1a:9306,shard1b:9306 --shard shard2a:9306,shard2b:9306",
            ],
        };
        command.Options.Add(rebuild);
        command.Options.Add(engine);
        clusters.AddTo(command);
        command.Options.Add(json);
        folders.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var started = Stopwatch.GetTimestamp();
            var cluster = ClusterOptions.IsCluster(parsed.GetValue(engine)) ? clusters.Read(parsed) : null;
            var mode = parsed.GetValue(rebuild) ? OpenMode.Rebuild : OpenMode.Update;
            await using var archive = cluster is null
                ? await OpenArchive.OpenAsync(terminal, folders.PlaceOf(parsed), mode, cancellationToken)
                : await OpenArchive.OpenAsync(terminal, folders.PlaceOf(parsed), cluster, cancellationToken);
            if (cluster is not null)
            {
                using var filled = new ManticoreSearchEngine(cluster);
                await LongWork.RunAsync(terminal, "Filling the cluster", progress => filled.Fill(archive.Snapshot, progress, cancellationToken));
            }

            WriteSummary(terminal, archive, parsed.GetValue(json), Stopwatch.GetElapsedTime(started));
            return archive.IsBehind ? ExitCodes.NotDone : ExitCodes.Done;
        });
        return command;
    }

    private static void WriteSummary(Terminal terminal, OpenArchive archive, bool json, TimeSpan elapsed)
    {
        var summary = archive.Catalog.Summary;
        if (json)
        {
            terminal.Out.WriteJson(new
            {
                database = archive.Catalog.FullPath,
                summary.Generation,
                summary.Changed,
                summary.Articles,
                summary.Passages,
                summary.Utterances,
                summary.Errors,
                summary.Warnings,
            });
            return;
        }

        terminal.Out.WriteLine(
            $"{Wording.Count(summary.Articles, "article")}, {Wording.Count(summary.Passages, "passage")}, "
                + $"{Wording.Count(summary.Utterances, "statement")} in {archive.Catalog.FullPath}");
        if (summary.Errors + summary.Warnings > 0)
            terminal.Error.WriteLine(
                $"{Wording.Count(summary.Errors, "error")} and {Wording.Count(summary.Warnings, "warning")} in the stored files; archive check lists them.");
        terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"In {elapsed.TotalSeconds:0.0} seconds."));
    }
}

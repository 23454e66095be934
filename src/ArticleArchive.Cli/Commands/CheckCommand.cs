using System.Collections.Concurrent;
using System.CommandLine;
using ArticleArchive.Articles;
using ArticleArchive.Content;
using ArticleArchive.Ingest;

namespace ArticleArchive.Cli.Commands;

/// <summary><c>archive check</c>: what is wrong with the stored files.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal, FolderOptions folders)
    {
        var json = new Option<bool>("--json") { Description = "Write JSON" };
        var command = new ExplainedCommand("check", "Read every stored file and print what is wrong with it: file, line, column, what, and what to do. Nothing is written.")
        {
            Examples = ["archive check", "archive check --content somewhere/content", "archive check --json | jq -r '.problems[].file'"],
            Found = "an article is held back, or shown without a value that cannot be read (warnings alone end with 0)",
        };
        command.Options.Add(json);
        folders.AddContentTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var folder = folders.ContentOf(parsed);
            return Task.Run(() => Run(terminal, folder, parsed.GetValue(json), cancellationToken), cancellationToken);
        });
        return command;
    }

    private static int Run(Terminal terminal, ContentFolder folder, bool json, CancellationToken cancellationToken)
    {
        var found = Read(terminal, folder, cancellationToken);
        if (json)
        {
            terminal.Out.WriteJson(new { found.Articles, found.Errors, found.Warnings, found.Problems });
        }
        else
        {
            foreach (var problem in found.Problems)
                terminal.Out.WriteLine(problem.ToString());
            terminal.Error.WriteLine($"{Words.Count(found.Articles, "article")} can be read: {Words.Count(found.Errors, "error")}, {Words.Count(found.Warnings, "warning")}.");
        }

        return found.Errors == 0 ? ExitCodes.Done : ExitCodes.Found;
    }

    private static Findings Read(Terminal terminal, ContentFolder folder, CancellationToken cancellationToken)
    {
        var listing = folder.List();
        var intake = new ArticleIntake(folder, listing.Orphans);
        var problems = new ConcurrentBag<ContentProblem>(listing.Problems);
        var read = 0;
        var articles = 0;
        LongWork.Run(terminal, "Reading articles", listing.Files.Count, progress =>
            Parallel.ForEach(listing.Files, new ParallelOptions { CancellationToken = cancellationToken }, file =>
            {
                var reading = intake.Read(file);
                if (reading.Article is not null)
                    Interlocked.Increment(ref articles);
                foreach (var problem in reading.Problems)
                    problems.Add(problem);
                progress.Report(Interlocked.Increment(ref read));
            }));
        return new(articles, [.. problems.OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => (p.Line, p.Column)).ThenBy(p => p.What, StringComparer.Ordinal)]);
    }

    private sealed record Findings(int Articles, IReadOnlyList<ContentProblem> Problems)
    {
        public int Errors { get; } = Problems.Count(problem => problem.Severity is ProblemSeverity.Error);

        public int Warnings => Problems.Count - Errors;
    }
}

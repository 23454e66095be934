using System.CommandLine;
using ArticleArchive.Content.Files;
using ArticleArchive.Ingest;

namespace ArticleArchive.Cli.Commands;

/// <summary><c>archive check</c>: lists the problems in the stored files.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal, FolderOptions folders)
    {
        var all = new Option<bool>("--all") { Description = "Print every problem with its file, line and column instead of one line for each kind" };
        var kind = new Option<string?>("--kind") { Description = "Print every problem of one kind, as named at the end of its line", HelpName = "KIND" };
        var json = new Option<bool>("--json") { Description = "Write JSON: the counts, the kinds and every problem" };
        var command = new ExplainedCommand(
            "check", "Print the problems in the stored files, one line for each kind: how often it occurs, an example, and what to do about it.")
        {
            Examples =
            [
                "archive check", "archive check --content somewhere/content", "archive check --all", "archive check --kind date-not-date",
                "archive check --json | jq -r '.problems[].file'",
            ],
            FailsWhen = "an article that should be shown is held back (warnings, and drafts that are held back, end with 0)",
        };
        command.Options.Add(all);
        command.Options.Add(kind);
        command.Options.Add(json);
        folders.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var check = new ContentCheck(folders.ContentOf(parsed));
            ContentCheck.Findings? found = null;
            await LongWork.RunAsync(terminal, "Checking files", progress => { found = check.Run(progress, cancellationToken); });
            var report = new CheckReport(terminal, found ?? new ContentCheck.Findings(0, 0, [], []));
            if (parsed.GetValue(json))
                report.WriteJson();
            else if (parsed.GetValue(kind) is { } name)
                report.WriteKind(name);
            else if (parsed.GetValue(all))
                report.WriteAll();
            else
                report.WriteSummary();
            return report.IsAllShown ? ExitCodes.Done : ExitCodes.Failed;
        });
        return command;
    }

    /// <summary>Writes the results of a check.</summary>
    private sealed class CheckReport(Terminal terminal, ContentCheck.Findings found)
    {
        private const int MaxKeys = 10;

        private readonly IReadOnlyList<CountedProblem> _kinds = CountedProblem.Group(found.Problems);

        private long Errors => Count(ProblemSeverity.Error);

        /// <summary>Whether every article is shown, apart from drafts; an error in a history does not hold an article back.</summary>
        public bool IsAllShown => found.Problems.All(problem => problem.Severity != ProblemSeverity.Error || HistoryFolder.Holds(problem.File));

        private long Warnings => Count(ProblemSeverity.Warning);

        public void WriteSummary()
        {
            foreach (var problem in _kinds)
                terminal.Out.WriteLine(Line(problem));
            WriteKeys(MaxKeys);
            WriteCounts();
        }

        public void WriteAll()
        {
            foreach (var problem in found.Problems)
                terminal.Out.WriteLine(problem.ToString());
            WriteKeys(int.MaxValue);
            WriteCounts();
        }

        public void WriteKind(string name)
        {
            if (!_kinds.Any(problem => problem.Kind.Name == name))
            {
                var kinds = string.Join(", ", _kinds.Select(problem => problem.Kind.Name).Distinct());
                throw new CommandException(
                    $"there is no problem of the kind \"{name}\". {(kinds.Length == 0 ? "There are no problems at all." : $"The kinds are {kinds}.")}");
            }

            foreach (var problem in found.Problems.Where(problem => ProblemKind.From(problem).Name == name))
                terminal.Out.WriteLine(problem.ToString());
        }

        public void WriteJson() => terminal.Out.WriteJson(new
        {
            found.Files,
            found.Articles,
            Errors,
            Warnings,
            notes = Count(ProblemSeverity.Note),
            kinds = _kinds.Select(
                problem => new { kind = problem.Kind.Name, problem.Kind.Severity, problem.Count, problem.Kind.What, problem.Example.Advice, problem.Example }),
            found.UnusedKeys,
            found.Problems,
        });

        private void WriteKeys(int limit)
        {
            foreach (var key in found.UnusedKeys.Take(limit))
                terminal.Out.WriteLine(
                    PrintableText.Escape(
                        $"note: the key \"{key.Key}\" is not used ({Wording.Count(key.Files, "file")})."
                            + $"{(key.Meant is { } meant ? $" Did you mean {meant}?" : "")}"));
            if (found.UnusedKeys.Count > limit)
            {
                var others = Wording.Count(found.UnusedKeys.Count - limit, "other key is", "other keys are");
                terminal.Out.WriteLine($"note: {others} not used; archive check --all names them.");
            }
        }

        private void WriteCounts() =>
            terminal.Error.WriteLine(
                $"{Wording.Count(found.Articles, "article")} can be read: {Wording.Count(Errors, "error")}, {Wording.Count(Warnings, "warning")}.");

        private static string Line(CountedProblem problem)
        {
            var times = problem.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"{problem.Count:N0} times, first ");
            var (kind, example) = (problem.Kind, problem.Example);
            return PrintableText.Escape($"{kind.Severity.LowerName()}: {times}{example.Place}: {example.What} {example.Advice} [{kind.Name}]");
        }

        private long Count(ProblemSeverity severity) => _kinds.Where(problem => problem.Kind.Severity == severity).Sum(problem => problem.Count);
    }
}

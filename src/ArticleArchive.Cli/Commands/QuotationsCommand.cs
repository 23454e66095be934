using System.CommandLine;
using System.Text.Json;
using ArticleArchive.Catalog;
using ArticleArchive.Cli.Reports;
using ArticleArchive.Quotations;

namespace ArticleArchive.Cli.Commands;

/// <summary><c>archive quotations</c>: prints who said what, for files, for lines of JSON, or for the whole archive.</summary>
internal static class QuotationsCommand
{
    private const int MaxLimit = 100_000;

    public static Command Create(Terminal terminal, FolderOptions folders)
    {
        var files = new Argument<string[]>("file") { Description = "Articles to read: .md or .txt, in the archive or not", Arity = ArgumentArity.ZeroOrMore };
        var lines = new Option<bool>("--jsonl")
        {
            Description = "Read lines of JSON {\"id\",\"text\"} from standard input and write each back with its \"quotes\" and \"reported\" sentences; "
                + "offsets count Unicode code points",
        };
        var report = new Option<bool>("--report")
        {
            Description = "Report on the whole archive: how many statements each rule decided, and which have no speaker or a doubtful one",
        };
        var doubtful = new Option<bool>("--doubtful")
        {
            Description = "List the speakers that an editor should settle, most statements first, each with the line for speakers.yml",
        };
        var limit = WholeNumber.Option("--limit", 0, MaxLimit, 20);
        limit.Description = "How many entries to list at most: statements of each kind with --report, speakers with --doubtful";
        limit.HelpName = "N";
        var json = new Option<bool>("--json") { Description = "Write JSON; applies to files, --report and --doubtful" };
        var command = new ExplainedCommand("quotations", "Print who said what, the words that prove it, and the rule that decided.")
        {
            Examples =
            [
                "archive quotations content/undated/*.md",
                "archive quotations story.txt --json",
                "archive quotations --report --limit 100",
                "archive quotations --doubtful",
                "archive quotations --jsonl < articles.jsonl > quotations.jsonl",
            ],
            FailsWhen = "a file cannot be read as an article",
        };
        command.Arguments.Add(files);
        foreach (var option in new Option[] { lines, report, doubtful, limit, json })
            command.Options.Add(option);
        folders.AddTo(command);
        command.Validators.Add(result =>
        {
            bool[] given = [result.GetValue(files) is { Length: > 0 }, result.GetValue(lines), result.GetValue(report), result.GetValue(doubtful)];
            var wanted = given.Count(one => one);
            if (wanted != 1)
                result.AddError("give exactly one of these: files, --jsonl, --report or --doubtful.");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (parsed.GetValue(lines))
                return AnswerLines(terminal, cancellationToken);

            if (!parsed.GetValue(report) && !parsed.GetValue(doubtful))
                return new FileQuotations(terminal).Write(parsed.GetRequiredValue(files), parsed.GetValue(json));

            await using var archive = await OpenArchive.OpenAsync(terminal, folders.PlaceOf(parsed), OpenMode.Update, cancellationToken);
            if (parsed.GetValue(doubtful))
            {
                WriteDoubtful(terminal, new DoubtfulSpeakers(archive.Snapshot.Speakers(), parsed.GetValue(limit)), parsed.GetValue(json));
                return ExitCodes.Done;
            }

            var found = new QuotationReport(parsed.GetValue(limit));
            await LongWork.RunAsync(terminal, "Reading statements", progress => Count(archive.Catalog, found, progress, cancellationToken));
            if (parsed.GetValue(json))
                terminal.Out.WriteJson(found);
            else
                found.Write(terminal);
            return ExitCodes.Done;
        });
        return command;
    }

    private static void WriteDoubtful(Terminal terminal, DoubtfulSpeakers doubtful, bool json)
    {
        if (json)
            terminal.Out.WriteJson(doubtful);
        else
            doubtful.Write(terminal);
    }

    private static void Count(ArchiveCatalog catalog, QuotationReport report, IProgress<(int Done, int Total)> progress, CancellationToken cancellationToken)
    {
        var articles = (int)catalog.Summary.Articles;
        var read = 0;
        foreach (var slug in catalog.Slugs())
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var snapshot = catalog.OpenSnapshot();
            if (snapshot.Find(slug) is { } stored)
                report.Add(stored);
            progress.Report((++read, articles));
        }
    }

    private static int AnswerLines(Terminal terminal, CancellationToken cancellationToken)
    {
        var number = 0;
        while (terminal.In.ReadLine() is { } line)
        {
            cancellationToken.ThrowIfCancellationRequested();
            number++;
            if (line.Length == 0)
                continue;

            try
            {
                terminal.Out.WriteLine(QuotationLine.Answer(line));
            }
            catch (JsonException wrong)
            {
                throw new CommandException($"line {number} of the input: {wrong.Message} Each line is one JSON object with \"id\" and \"text\".");
            }
        }
        return ExitCodes.Done;
    }
}

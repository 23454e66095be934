using System.CommandLine;
using ArticleArchive.Catalog;
using ArticleArchive.Content;
using ArticleArchive.Content.Files;
using ArticleArchive.History;
using ArticleArchive.Ingest;

namespace ArticleArchive.Cli.Commands;

/// <summary><c>archive record</c>: appends changes to the histories of articles.</summary>
internal static class RecordCommand
{
    private const string DateForm = "yyyy-MM-dd";

    public static Command Create(Terminal terminal, FolderOptions folders, TimeProvider clock)
    {
        var names = new Argument<string[]>("ARTICLE")
        {
            Description = "Slugs, or paths below the content folder. Default: every article that changed since it was last recorded",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var note = new Option<string?>("--note") { Description = "A note on this revision, in one line", HelpName = "TEXT" };
        var date = new Option<string?>("--date")
        {
            Description = "The time of this state of the articles: 2016-01-29, or with time and zone. Default: now",
            HelpName = "DATE",
        };
        var command = new ExplainedCommand(
            "record",
            "Record articles as they are now, so that links to their paragraphs survive the next edit. A record is appended to the history of the "
                + "article in the folder .history of the content folder; records are never rewritten.")
        {
            Examples =
            [
                "archive record", "archive record coalition-briefing-in-britain --note \"Spelling of a name corrected\"", "archive record --date 2016-01-29",
            ],
            FailsWhen = "an article cannot be recorded: it was named but is held back, or its last record has a later time",
        };
        command.Arguments.Add(names);
        command.Options.Add(note);
        command.Options.Add(date);
        folders.AddContentTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var folder = folders.ContentOf(parsed);
            var given = parsed.GetValue(note) is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
            var recording = new Recording(terminal, folder, TimeOf(parsed.GetValue(date), clock), given);
            return recording.RunAsync(parsed.GetValue(names) ?? [], cancellationToken);
        });
        return command;
    }

    private static DateTimeOffset TimeOf(string? date, TimeProvider clock)
    {
        if (date is null)
            return clock.GetUtcNow();
        if (DateTimeOffset.TryParseExact(
            date, [DateForm, "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mmK"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
            return time.ToUniversalTime();
        throw new CommandException($"--date {date} is not a date. Write it as 2016-01-29, or as 2016-01-29T14:05:00Z.");
    }

    private sealed class Recording(Terminal terminal, ContentFolder folder, DateTimeOffset time, string? note)
    {
        public async Task<int> RunAsync(string[] names, CancellationToken cancellationToken)
        {
            using var alone = folder.History.Lock();
            folder.History.Clean();
            var listing = folder.List();
            var pipeline = new ArticlePipeline(folder, listing.Orphans);
            var files = names.Length == 0 ? listing.Files : [.. names.Select(name => Named(listing, name)).Distinct()];
            var (recorded, unchanged, refused) = (0, 0, 0);
            await LongWork.RunAsync(terminal, "Recording articles", progress =>
            {
                var read = 0;
                foreach (var file in files)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    var (reading, held) = pipeline.ReadWithHistory(file);
                    if (reading.Article is null && names.Length > 0)
                        refused += ReportProblems(reading);
                    else if (reading.Article is { } article && !ArticleRecorder.IsChanged(held.History, article))
                        unchanged++;
                    else if (reading.Article is { } changed && Holds(reading))
                        (recorded, refused) = IsInOrder(held, changed) ? (recorded + Record(file.Slug, held, changed), refused) : (recorded, refused + 1);
                    progress.Report((++read, files.Count));
                }
            });
            terminal.Error.WriteLine(
                $"{Wording.Count(recorded, "article")} recorded, {unchanged} unchanged, {files.Count - recorded - unchanged} could not be recorded.");
            return refused == 0 ? ExitCodes.Done : ExitCodes.Failed;
        }

        private int Record(ArticleSlug name, HeldHistory held, Article article)
        {
            if (held.Text.Length > 0 && held.KeptUnder != name)
                folder.History.Rename(held.KeptUnder, name);
            var revision = ArticleRecorder.Next(held.History, article, time, note);
            folder.History.Append(name, ArticleRecorder.Text(held.History, revision));
            terminal.Out.WriteLine($"{article.Slug}: revision {revision.Number.ToString(CultureInfo.InvariantCulture)}{Changes(revision)}");
            return 1;
        }

        /// <summary>Records must be in order of time, or nobody could say what an article was at a given moment: a clock set back is refused.</summary>
        private bool IsInOrder(HeldHistory held, Article article)
        {
            if (held.History.Latest is not { } latest || time >= latest.Time)
                return true;

            terminal.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{article.Slug}: not recorded, because its last record has the time {latest.Time:yyyy-MM-dd'T'HH:mm:ss'Z'}, "
                + $"and this one would have {time:yyyy-MM-dd'T'HH:mm:ss'Z'}. Correct the clock, or give a later --date."));
            return false;
        }

        /// <summary>A damaged history is never appended to: it is reported, and left to be restored.</summary>
        private bool Holds(FileReading reading)
        {
            var broken = reading.Problems.Where(problem => HistoryFolder.Holds(problem.File)).ToArray();
            foreach (var problem in broken)
                terminal.Error.WriteLine(problem.ToString());
            return broken.Length == 0;
        }

        private int ReportProblems(FileReading reading)
        {
            foreach (var problem in reading.Problems)
                terminal.Error.WriteLine(problem.ToString());
            return 1;
        }

        private static string Changes(Revision revision)
        {
            var changes = revision.Fates.Where(fate => fate.Fate != PassageFate.Same || fate.Moved).CountBy(
                fate => fate.Fate == PassageFate.Same ? "moved" : fate.Fate.LowerName());
            var counts = string.Join(", ", changes.Select(change => $"{change.Value.ToString(CultureInfo.InvariantCulture)} {change.Key}"));
            return counts.Length == 0 ? "" : $": {counts}";
        }

        private ContentFile Named(ContentListing listing, string name)
        {
            var files = listing.Files.Where(file => file.Path == name || file.Slug.Value == name).ToList();
            if (files.Count == 0)
                files = [.. listing.Files.Where(file => file.OtherSlugs.Any(slug => slug.Value == name))];
            if (files.Count == 0)
                files = [.. listing.Files.Where(file => folder.Read(file).Article?.Slug.Value == name)];

            return files switch
            {
                [var only] => only,
                [] => throw new CommandException(
                    $"there is no article {name}. Name a slug, or a path below the content folder such as "
                        + $"{(listing.Files is [var first, ..] ? PrintableText.Escape(first.Path) : "2016/article.md")}."),
                _ => throw new CommandException(
                    $"{name} is the name of several articles: {string.Join(", ", files.Select(file => file.Slug))}. Name one of them."),
            };
        }
    }
}

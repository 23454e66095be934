using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ArticleArchive.Cli.Samples;

namespace ArticleArchive.Cli.Commands;

/// <summary><c>archive sample</c>: a made-up archive to try things on.</summary>
internal static class SampleCommand
{
    private const int MostArticles = 100_000_000;
    private const int MostParagraphs = 1000;

    public static Command Create(Terminal terminal)
    {
        var articles = WholeNumber.Option("--articles", 1, MostArticles, 1000);
        articles.Description = "How many articles to write";
        articles.HelpName = "N";
        var seed = WholeNumber.Option("--seed", 0UL, ulong.MaxValue, 1UL);
        seed.Description = "Which sample: the same seed gives the same files on every machine, and more of them for more articles";
        seed.HelpName = "S";
        var paragraphs = WholeNumber.Option("--paragraphs", 2, MostParagraphs, SampleSettings.DefaultParagraphs);
        paragraphs.Description = "Paragraphs of an article, on average";
        paragraphs.HelpName = "N";
        var recorded = WholeNumber.Option("--recorded", 0, 100, SampleSettings.DefaultRecorded);
        recorded.Description = "How many of a hundred articles were recorded, and edited since, and have a history";
        recorded.HelpName = "N";
        var folder = new Option<string>("--out") { Description = "The folder to write to: a new or an empty one", HelpName = "DIR", Required = true };

        var command = new ExplainedCommand("sample", "Write a made-up but lifelike archive to try things on. Every file says that it is made up.")
        {
            Examples =
            [
                "archive sample --out trial/content",
                "archive sample --articles 19000 --seed 7 --out trial/content",
                "archive search --content trial/content road",
            ],
        };
        command.Options.Add(articles);
        command.Options.Add(seed);
        command.Options.Add(paragraphs);
        command.Options.Add(recorded);
        command.Options.Add(folder);
        command.SetAction((parsed, cancellationToken) =>
        {
            var settings = new SampleSettings(parsed.GetValue(articles), parsed.GetValue(seed), parsed.GetValue(paragraphs), parsed.GetValue(recorded));
            return RunAsync(terminal, settings, parsed.GetRequiredValue(folder), cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, SampleSettings settings, string folder, CancellationToken cancellationToken)
    {
        var full = Path.GetFullPath(folder);
        if (File.Exists(full))
            throw new CommandFailure($"{full} is a file. Name a folder with --out.");
        if (Directory.Exists(full) && Directory.EnumerateFileSystemEntries(full).Any())
            throw new CommandFailure($"{full} is not empty, and a sample is never written among other files. Name a new folder with --out, or empty that one.");

        Directory.CreateDirectory(full);
        var started = Stopwatch.GetTimestamp();
        await LongWork.RunAsync(terminal, "Writing articles", progress => new SampleArchive(settings).Write(full, progress, cancellationToken));
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        terminal.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Words.Count(settings.Articles, "made-up article")} in {full}, in {seconds:0.0} seconds."));
        return ExitCodes.Done;
    }
}

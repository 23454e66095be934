using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using System.Globalization;
using ArticleArchive.Articles;
using ArticleArchive.Cli;

namespace ArticleArchive.Samples;

/// <summary>The program that writes a made-up archive to a folder.</summary>
internal static class SampleProgram
{
    private const int MaxArticles = 100_000_000;
    private const int MaxParagraphs = 1000;

    /// <summary>Runs the program.</summary>
    /// <returns>0 when the archive was written, 1 after wrong use.</returns>
    public static Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellationToken) =>
        Create(terminal).Parse(args).InvokeAsync(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error }, cancellationToken);

    internal static RootCommand Create(Terminal terminal)
    {
        var folder = new Argument<string>("FOLDER") { Description = "The folder to write to: a new or an empty one" };
        folder.Validators.Add(RefuseFolderInUse);
        var articles = WholeNumber.Option("--articles", 1, MaxArticles, 1000);
        articles.Description = "How many articles to write";
        articles.HelpName = "N";
        var seed = WholeNumber.Option("--seed", 0UL, ulong.MaxValue, SampleSettings.DefaultSeed);
        seed.Description = "Which sample: the same seed gives the same files on every machine, and more of them for more articles";
        seed.HelpName = "S";
        var paragraphs = WholeNumber.Option("--paragraphs", 2, MaxParagraphs, SampleSettings.DefaultParagraphs);
        paragraphs.Description = "Paragraphs of an article, on average";
        paragraphs.HelpName = "N";
        var recorded = WholeNumber.Option("--recorded", 0, 100, SampleSettings.DefaultRecorded);
        recorded.Description = "Percentage of articles that were recorded, and edited since, and have a history";
        recorded.HelpName = "N";

        var command = new RootCommand("Write a made-up but lifelike archive to try things on. Every file says that it is made up.") { folder, articles, seed, paragraphs, recorded };
        command.SetAction((parsed, cancellationToken) =>
        {
            var settings = new SampleSettings(parsed.GetValue(articles), parsed.GetValue(seed), parsed.GetValue(paragraphs), parsed.GetValue(recorded));
            return WriteAsync(terminal, settings, Path.GetFullPath(parsed.GetRequiredValue(folder)), cancellationToken);
        });
        return command;
    }

    private static void RefuseFolderInUse(ArgumentResult result)
    {
        var folder = Path.GetFullPath(result.Tokens[0].Value);
        if (File.Exists(folder))
            result.AddError($"{folder} is a file. Name a folder.");
        else if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            result.AddError($"{folder} is not empty, and a sample is never written among other files. Name a new folder, or empty that one.");
    }

    private static async Task WriteAsync(Terminal terminal, SampleSettings settings, string folder, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        await LongWork.RunAsync(terminal, "Writing articles", progress => new SampleArchive(settings) { Progress = progress }.Write(folder, cancellationToken));
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Wording.Count(settings.Articles, "made-up article")} in {folder}, in {seconds:0.0} seconds."));
    }
}

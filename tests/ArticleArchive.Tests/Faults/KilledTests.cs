using System.Diagnostics;
using ArticleArchive.Catalog;
using ArticleArchive.Cli;
using ArticleArchive.History;
using ArticleArchive.Samples;
using ArticleArchive.Search.Lucene;
using ArticleArchive.Tests.Cli;

namespace ArticleArchive.Tests.Faults;

/// <summary>Building, updating and recording in a process of their own that is killed at random moments.</summary>
public sealed class KilledTests : IDisposable
{
    private const int Articles = 120;

    private readonly TemporaryFolder _folder = new();
    private TimeSpan _longest = TimeSpan.Zero;

    private string Content => _folder.PathOf("content");

    private string Data => _folder.PathOf("data");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("build")]
    [InlineData("update")]
    [InlineData("rebuild")]
    public async Task Whenever_indexing_was_killed_the_last_state_or_the_new_one_is_there_and_the_next_run_ends_well(string work)
    {
        WriteSample();
        await IndexAsync();

        foreach (var trial in Trials.Numbers(usually: 4))
        {
            if (work == "build")
                Directory.Delete(Data, recursive: true);
            Edit(trial);
            await KillAsync(trial, ["index", "--content", Content, "--data", Data, .. work == "rebuild" ? ["--rebuild"] : Array.Empty<string>()]);

            if (work != "build")
                Readable().ShouldBe(Articles, $"trial {trial}");
            await IndexAsync();
            Readable().ShouldBe(Articles, $"trial {trial}");
            Edition().ShouldBe(trial);
        }
    }

    [Fact]
    public async Task Whenever_recording_was_killed_no_history_is_damaged_and_none_is_shorter()
    {
        WriteSample();
        var held = new Dictionary<string, string>();
        foreach (var trial in Trials.Numbers(usually: 4))
        {
            Edit(trial);
            await KillAsync(trial, "record", "--content", Content);

            var histories = Directory.GetFiles(_folder.PathOf("content/.history"), "*.history").ToDictionary(file => file, File.ReadAllText);
            foreach (var (file, text) in histories)
            {
                HistoryReader.Read(file, text).Problem.ShouldBeNull($"trial {trial}");
                text.ShouldStartWith(held.GetValueOrDefault(file, ""), Case.Sensitive, $"trial {trial}");
            }

            held.Keys.Except(histories.Keys).ShouldBeEmpty();
            held = histories;
        }

        (await CommandRun.RunAsync("record", "--content", Content)).ExitCode.ShouldBe(0);
        (await CommandRun.RunAsync("verify", "--content", Content)).ExitCode.ShouldBe(0);
    }

    /// <summary>Lets the command run to its end once, and from then on kills it at any moment up to the longest that it took.</summary>
    private async Task KillAsync(int trial, params string[] command)
    {
        var began = Stopwatch.GetTimestamp();
        using var running = Process.Start(new ProcessStartInfo("dotnet", [typeof(Terminal).Assembly.Location, .. command]) { RedirectStandardOutput = true, RedirectStandardError = true }).ShouldNotBeNull();
        var told = Task.WhenAll(running.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), running.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        if (_longest > TimeSpan.Zero)
        {
            running.WaitForExit(new Random(trial).NextDouble() * _longest);
            running.Kill();
        }

        await running.WaitForExitAsync(TestContext.Current.CancellationToken);
        await told;
        _longest = _longest == TimeSpan.Zero ? Stopwatch.GetElapsedTime(began) : _longest;
    }

    private void WriteSample() => new SampleArchive(new(Articles: Articles - 1)).Write(Content, TestContext.Current.CancellationToken);

    private async Task IndexAsync()
    {
        _folder.Write("content/edition.txt", File.Exists(_folder.PathOf("content/edition.txt")) ? File.ReadAllText(_folder.PathOf("content/edition.txt")) : "Edition");
        (await CommandRun.RunAsync("index", "--content", Content, "--data", Data)).ExitCode.ShouldBe(0);
    }

    private void Edit(int trial)
    {
        foreach (var file in Directory.GetFiles(Content, "*.txt", SearchOption.AllDirectories))
            File.AppendAllText(file, $"\n\nThe town waits for edition {trial}.\n");
        _folder.Write("content/edition.txt", $"Edition {trial}\n\nThe town waits.");
    }

    /// <summary>The articles that can be read, when as many passages can be searched as the catalog has.</summary>
    private int Readable()
    {
        using var catalog = new ArchiveCatalog(Path.Combine(Data, "archive.db"));
        using var engine = new LuceneSearchEngine(catalog);
        using var snapshot = catalog.OpenSnapshot();
        using var index = engine.Open(snapshot);
        var everything = index.CountAsync(SearchedArchive.Query("-zzzz"), TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        everything.ShouldBe(snapshot.Summary.Passages, "catalog and index are of one state");
        engine.Index.FindDamage(snapshot.Summary.DatabaseGeneration, TestContext.Current.CancellationToken).ShouldBeNull();
        return catalog.Slugs().Count(slug => catalog.Find(slug) is not null);
    }

    private int Edition()
    {
        using var catalog = new ArchiveCatalog(Path.Combine(Data, "archive.db"));
        return int.Parse(catalog.Find(ArticleBuilder.SlugOf("edition")).ShouldNotBeNull().Article.Title["Edition ".Length..], System.Globalization.CultureInfo.InvariantCulture);
    }
}

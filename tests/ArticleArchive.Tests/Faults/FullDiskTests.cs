using ArticleArchive.Catalog;
using ArticleArchive.Ingest;
using ArticleArchive.Samples;
using ArticleArchive.Search.Lucene;
using ArticleArchive.Tests.Cli;
using Microsoft.Extensions.Logging.Testing;

namespace ArticleArchive.Tests.Faults;

/// <summary>A disk that is full, or that can only be read.</summary>
public sealed class FullDiskTests : IDisposable
{
    private const int Articles = 100;

    private readonly TemporaryFolder _folder = new();

    private string Content => _folder.PathOf("content");

    private string Data => _folder.PathOf("data");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Where_the_database_finds_no_room_that_is_said_and_nothing_half_built_is_left()
    {
        WriteSample();
        using var disk = new FullDisk(Data, kilobytes: 400);

        var run = await IndexAsync();

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("disk is full");
        run.Error.ShouldContain("Make room");
        Directory.GetFiles(Data).Select(Path.GetFileName).ShouldBe(["archive.db.lock"]);
    }

    [Theory]
    [InlineData("index")]
    [InlineData("rebuild")]
    public async Task Where_a_change_finds_no_room_the_last_state_is_read_until_there_is_room(string how)
    {
        WriteSample();
        using var disk = new FullDisk(Data, kilobytes: 20_000);
        (await IndexAsync()).ExitCode.ShouldBe(0);
        _folder.Write("content/zebra.txt", "Zebra\n\nA zebra came.");
        Edit();
        disk.Fill();

        var full = await IndexAsync(how == "rebuild" ? ["--rebuild"] : []);
        var search = await CommandRun.RunAsync("search", "zebra OR said", "--content", Content, "--data", Data);

        full.ExitCode.ShouldBe(2);
        full.Error.ShouldContain("serving the last good state");
        search.ExitCode.ShouldBe(0, search.Error);
        search.Out.ShouldNotContain("zebra");
        disk.Empty();
        (await IndexAsync()).ExitCode.ShouldBe(0);
        (await CommandRun.RunAsync("search", "zebra", "--content", Content, "--data", Data)).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_site_that_is_started_where_no_change_finds_room_serves_the_last_state_and_says_that_it_is_stale()
    {
        WriteSample();
        using var disk = new FullDisk(Data, kilobytes: 20_000);
        (await IndexAsync()).ExitCode.ShouldBe(0);
        _folder.Write("content/zebra.txt", "Zebra\n\nA zebra came.");
        Edit();
        disk.Fill();

        await using var site = new SiteProcess([], $"--Archive:ContentPath={Content}", $"--Archive:DataPath={Data}");
        using var client = new HttpClient { BaseAddress = await site.ListensAsync() };
        using var stale = await TestSite.UntilAsync(client, "/health", answer => Text(answer).Contains("\"state\":\"stale\"", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        using var articles = await client.GetAsync("/articles", TestContext.Current.CancellationToken);

        Text(stale).ShouldContain($"\"articles\":{Articles}");
        articles.IsSuccessStatusCode.ShouldBeTrue();
        site.Lines.ShouldContain(line => line.Contains("serving the last good state", StringComparison.Ordinal)
            && (line.Contains("disk is full", StringComparison.Ordinal) || line.Contains("No space left", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_record_that_finds_no_room_leaves_every_history_as_it_was()
    {
        using var disk = new FullDisk(Content, kilobytes: 4_000);
        for (var i = 0; i < 50; i++)
            _folder.Write($"content/river-{i}.txt", $"River {i}\n\nIt rises.");
        (await CommandRun.RunAsync("record", "--content", Content)).ExitCode.ShouldBe(0);
        for (var i = 0; i < 50; i++)
            File.AppendAllText(_folder.PathOf($"content/river-{i}.txt"), "\n\nIt falls.");
        disk.Fill();

        var full = await CommandRun.RunAsync("record", "--content", Content);

        full.ExitCode.ShouldBe(2);
        (await CommandRun.RunAsync("verify", "--content", Content)).ExitCode.ShouldBe(0);
        Directory.GetFiles(_folder.PathOf("content/.history"), "*.new").ShouldBeEmpty();
        disk.Empty();
        (await CommandRun.RunAsync("record", "--content", Content)).ExitCode.ShouldBe(0);
        (await CommandRun.RunAsync("verify", "--content", Content)).Error.ShouldContain("50 histories with 100 revisions checked: none damaged");
    }

    [Fact]
    public async Task A_disk_that_can_only_be_read_serves_what_is_on_it()
    {
        WriteSample();
        using var disk = new FullDisk(Data, kilobytes: 20_000);
        (await IndexAsync()).ExitCode.ShouldBe(0);
        _folder.Write("content/zebra.txt", "Zebra\n\nA zebra came.");
        disk.MakeReadOnly();

        using var catalog = new ArchiveCatalog(Path.Combine(Data, "archive.db"));
        var log = new FakeLogger();
        await using var synchronizer = new ArchiveSynchronizer(
            new(new() { ContentPath = Content }), catalog, new LuceneSearchEngine(catalog).Index, new SynchronizerOptions { Logger = log });
        await synchronizer.UpdateAsync(null, TestContext.Current.CancellationToken);

        catalog.Slugs().Count(slug => catalog.Find(slug) is not null).ShouldBe(Articles);
        log.Lines().ShouldHaveSingleItem().ShouldContain("serving it read-only");
        synchronizer.State.ShouldBe(ArchiveState.Stale);
    }

    private static string Text(HttpResponseMessage answer)
    {
        using var reader = new StreamReader(answer.Content.ReadAsStream(), leaveOpen: true);
        var text = reader.ReadToEnd();
        reader.BaseStream.Position = 0;
        return text;
    }

    private void WriteSample() => new SampleArchive(new(Articles: Articles)).Write(Content, TestContext.Current.CancellationToken);

    private Task<CommandRun> IndexAsync(params string[] options) => CommandRun.RunAsync(["index", "--content", Content, "--data", Data, .. options]);

    private void Edit()
    {
        foreach (var file in Directory.GetFiles(Content, "*.md", SearchOption.AllDirectories))
            File.AppendAllText(file, "\n\nThe town waits.\n");
    }
}

using ArticleArchive.Catalog;
using ArticleArchive.Ingest;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;

namespace ArticleArchive.Tests.Ingest;

public sealed class WatchTests : IAsyncDisposable
{
    private readonly FakeLogger _log = new();
    private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private ArchiveOnDisk? _archive;
    private Task _watching = Task.CompletedTask;

    private ArchiveOnDisk Archive => _archive ??= new ArchiveOnDisk(options: new SynchronizerOptions { Logger = _log });

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _watching;
        await Archive.DisposeAsync();
        _stop.Dispose();
    }

    [Fact]
    public async Task A_file_that_comes_changes_and_goes_is_followed()
    {
        await WatchAsync();

        Archive.With("new/one.txt", "One\n\nWords.");
        await Eventually.Holds(() => Title("one") == "One", "the new file is shown");

        Archive.With("new/one.txt", "Changed\n\nWords.");
        await Eventually.Holds(() => Title("one") == "Changed", "the change is shown");

        Archive.Delete("new/one.txt");
        await Eventually.Holds(() => Title("one") is null, "the article is gone");
        Title("kept").ShouldBe("Kept");
    }

    [Fact]
    public async Task What_is_taken_in_edit_by_edit_is_what_the_whole_folder_says()
    {
        Archive.With("a.txt", "A\n\nFirst words.").With("b.md", "---\ntitle: B\naliases: [was-b]\n---\n\nFirst words.\n").With("c.txt", "C\n\nFirst words.");
        await WatchAsync();
        var random = new Random(7);
        for (var edit = 0; edit < 12; edit++)
        {
            var words = $"Words {edit}\n\nThe \u201cedit {edit}\u201d was made, the clerk said.\n";
            if (random.Next(2) == 0)
                Archive.With("a.txt", words);
            else
                Archive.With("b.md", $"---\ntitle: Words {edit}\naliases: [was-b-{edit % 3}]\ntopics: [t{edit}]\n---\n\n{words}");
            await Eventually.Holds(() => Title("a") == $"Words {edit}" || Title("b") == $"Words {edit}", "the edit is shown");
        }

        await _stop.CancelAsync();
        await _watching;
        var shown = Shown();
        await Archive.Synchronizer.RebuildAsync(null, TestContext.Current.CancellationToken);
        Shown().ShouldBe(shown);
    }

    [Fact]
    public async Task A_file_that_is_still_being_written_is_not_shown_by_halves()
    {
        var clock = new FakeTimeProvider();
        var options = new SynchronizerOptions { Clock = clock, Logger = _log };
        _archive = new ArchiveOnDisk(options: options);
        await WatchAsync();
        var path = Path.Combine(Archive.ContentPath, "slow.txt");
        var seen = new HashSet<int>();

        // The folder is not quiet before the clock says so, however slowly the machine writes.
        await using (var file = new StreamWriter(path) { AutoFlush = true })
        {
            await file.WriteAsync("Slow\n\n");
            for (var i = 0; i < 30; i++)
            {
                await file.WriteAsync("Words.\n\n");
                await Task.Delay(10, TestContext.Current.CancellationToken);
                seen.Add(Paragraphs("slow"));
            }
        }

        await Eventually.Holds(
            () =>
            {
                clock.Advance(FolderWatch.Quiet);
                return Paragraphs("slow") == 30;
            },
            "the whole file is shown");
        seen.ShouldBe([0]);
    }

    [Fact]
    public async Task A_pause_shorter_than_a_second_is_no_quiet_and_a_folder_that_never_rests_is_read_without_what_changed_last()
    {
        var clock = new FakeTimeProvider();
        using var watch = new FolderWatch("/nowhere", new SynchronizerOptions { Clock = clock }, new ChangeLag(clock));
        watch.Signal("/nowhere/slow.txt");
        var next = watch.NextAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        await Eventually.Holds(
            () =>
            {
                clock.Advance(TimeSpan.FromSeconds(0.9));
                watch.Signal("/nowhere/slow.txt");
                return next.IsCompleted;
            },
            "it is waited for no longer");

        (await next).ShouldBe(FolderActivity.Unstable);
        watch.Unsettled().ShouldBe(["/nowhere/slow.txt"]);
        clock.Advance(TimeSpan.FromSeconds(0.9));
        watch.Unsettled().ShouldBe(["/nowhere/slow.txt"]);
        clock.Advance(TimeSpan.FromSeconds(0.2));
        watch.Unsettled().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_folder_that_goes_is_served_as_it_was_and_picked_up_when_it_comes_back()
    {
        await WatchAsync();

        Directory.Move(Archive.ContentPath, $"{Archive.ContentPath}.away");
        await Eventually.Holds(() => Archive.Synchronizer.State == ArchiveState.Stale, "the folder is missed");
        Title("kept").ShouldBe("Kept");
        _log.Lines().ShouldContain(line => line.StartsWith("Error: The content folder", StringComparison.Ordinal));

        Directory.Move($"{Archive.ContentPath}.away", Archive.ContentPath);
        Archive.With("late.txt", "Late\n\nWords.");
        await Eventually.Holds(() => Archive.Synchronizer.State == ArchiveState.Ready && Title("late") == "Late", "the folder is picked up");
        Archive.With("later.txt", "Later\n\nWords.");
        await Eventually.Holds(() => Title("later") == "Later", "the folder is watched again");
    }

    [Fact]
    public async Task A_folder_that_is_suddenly_blank_is_taken_for_a_disk_that_is_not_mounted()
    {
        await WatchAsync();
        Directory.CreateDirectory($"{Archive.ContentPath}.away");

        File.Move(Path.Combine(Archive.ContentPath, "kept.txt"), $"{Archive.ContentPath}.away/kept.txt");
        await Eventually.Holds(() => Archive.Synchronizer.State == ArchiveState.Stale, "the articles are missed");
        Title("kept").ShouldBe("Kept");

        Archive.With("late.txt", "Late\n\nWords.");
        await Eventually.Holds(() => Title("late") == "Late", "what is there is taken in");
        Title("kept").ShouldBeNull();
        Archive.Synchronizer.State.ShouldBe(ArchiveState.Ready);
    }

    [Fact]
    public async Task A_database_that_was_deleted_is_built_again_when_it_is_missed()
    {
        await WatchAsync();
        Archive.Catalog.Renew();

        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(Archive.DataPath) ?? "", "archive.db*"))
            File.Delete(file);

        await Eventually.Holds(() => Try(() => Title("kept")) == "Kept", "the archive is built again");
    }

    [Fact]
    public async Task A_thousand_files_that_change_at_once_are_all_taken_in_while_the_archive_is_read()
    {
        await WatchAsync();
        var files = Trials.Numbers(usually: 1000).ToList();
        using var reading = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var readers = Task.Run(() => ReadUntil(reading.Token), TestContext.Current.CancellationToken);

        Parallel.ForEach(files, i => Archive.With($"{i % 40}/river-{i}.txt", $"River {i}\n\nIt rises."));
        await Eventually.Holds(() => Archive.Catalog.Summary.Articles == files.Count + 1, "all are there");
        Parallel.ForEach(files, i => Archive.With($"{i % 40}/river-{i}.txt", $"Fallen {i}\n\nIt fell."));
        await Eventually.Holds(() => files.All(i => Title($"river-{i}") == $"Fallen {i}"), "all have changed");

        await reading.CancelAsync();
        (await readers).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_hides_no_change()
    {
        var clock = new SettableClock();
        _archive = new ArchiveOnDisk(options: new SynchronizerOptions { Clock = clock, Logger = _log });
        await Archive.With("one.txt", "One\n\nWords.").UpdatedAsync();
        var before = Archive.Catalog.Summary;

        clock.Now -= TimeSpan.FromDays(400);
        Archive.With("one.txt", "Two\n\nWords.");
        File.SetLastWriteTimeUtc(Path.Combine(Archive.ContentPath, "one.txt"), clock.Now.UtcDateTime);
        await Archive.UpdatedAsync();

        Title("one").ShouldBe("Two");
        Archive.Catalog.Summary.Generation.ShouldNotBe(before.Generation);
    }

    [Fact]
    public async Task A_database_that_turns_out_damaged_is_mended_while_the_folder_is_watched()
    {
        for (var i = 0; i < 100; i++)
            Archive.With($"a{i}.txt", "A\n\nWords.");
        await WatchAsync();

        await File.WriteAllBytesAsync(Archive.DataPath, new byte[100_000], TestContext.Current.CancellationToken);
        Archive.With("one.txt", "One\n\nWords.");

        await Eventually.Holds(() => Try(() => Title("one")) == "One" && Try(() => Title("kept")) == "Kept", "the archive is built again");
        Archive.Catalog.Summary.Articles.ShouldBe(102);
    }

    [Fact]
    public async Task Watching_ends_when_it_is_cancelled()
    {
        await WatchAsync();

        await _stop.CancelAsync();

        await _watching;
        _watching.IsCompletedSuccessfully.ShouldBeTrue();
    }

    private static string? Try(Func<string?> read)
    {
        try
        {
            return read();
        }
        catch (ArchiveUnavailableException)
        {
            return null;
        }
    }

    /// <summary>Reads without a pause; every answer must be of one whole state.</summary>
    private int ReadUntil(CancellationToken stop)
    {
        var times = 0;
        for (; !stop.IsCancellationRequested; times++)
            Archive.Catalog.Read(snapshot => snapshot.Summary.Articles - snapshot.List(new ArticleFilter(), 1, 1).Total).ShouldBe(0);
        return times;
    }

    private async Task WatchAsync()
    {
        await Archive.With("kept.txt", "Kept\n\nWords.").UpdatedAsync();
        _watching = Archive.Synchronizer.WatchAsync(_stop.Token);
    }

    private string? Title(string slug) => Archive.Catalog.Find(ArticleBuilder.SlugOf(slug))?.Article.Title;

    private int Paragraphs(string slug) => Archive.Catalog.Find(ArticleBuilder.SlugOf(slug))?.Article.Passages.Count(passage => passage.Number is not null) ?? 0;

    private List<string> Shown() =>
    [
        .. Archive.Catalog.Slugs().Select(slug => Archive.Catalog.Find(slug)).OfType<StoredArticle>()
            .Select(stored => $"{stored.Article.Slug} {stored.Article.Title} {stored.Article.File.Sha256} {string.Join('|', stored.Article.Passages.Select(passage => $"{passage.Id} {passage.Text}"))}")
            .Order(StringComparer.Ordinal),
        .. Archive.Catalog.Problems().Select(problem => problem.ToString()),
        $"{Archive.Catalog.Summary.Articles} {Archive.Catalog.Summary.Passages} {Archive.Catalog.Summary.Utterances}",
    ];
}

using ArticleArchive.Catalog;
using ArticleArchive.Content;
using ArticleArchive.Ingest;
using Microsoft.Extensions.Logging.Testing;

namespace ArticleArchive.Tests.Ingest;

public sealed class DatabaseSafetyTests
{
    private readonly RecordingIndex _index = new();
    private readonly FakeLogger _log = new();

    [Fact]
    public async Task Killed_at_any_moment_of_a_build_the_next_start_serves_a_complete_archive()
    {
        await using var archive = Many(30);
        using var left = new TemporaryFolder();
        var moments = 0;
        _index.Adding = _ => CopyData(archive, left.PathOf($"{moments++}"));

        await archive.UpdatedAsync();

        _index.Adding = _ => { };
        moments.ShouldBe(30);
        foreach (var moment in (int[])[0, 7, 29])
            (await ServedFrom(left.PathOf($"{moment}"), archive.ContentPath)).ShouldBe(30);
    }

    [Fact]
    public async Task Killed_at_any_moment_of_a_change_the_last_state_or_the_new_one_is_there()
    {
        await using var archive = await Many(5).UpdatedAsync();
        using var left = new TemporaryFolder();
        _index.Adding = article => CopyData(archive, left.PathOf(article.Article.Slug.Value));

        await archive.With("x.txt", "X\n\nWords.").With("y.txt", "Y\n\nWords.").UpdatedAsync();

        _index.Adding = _ => { };
        foreach (var moment in (string[])["x", "y"])
        {
            using (var killed = new ArchiveCatalog(left.PathOf($"{moment}/archive.db")))
                killed.Summary.Articles.ShouldBe(5);
            (await ServedFrom(left.PathOf(moment), archive.ContentPath)).ShouldBe(7);
        }
    }

    [Fact]
    public async Task What_an_unfinished_build_left_is_thrown_away()
    {
        await using var archive = Many(3);
        Directory.CreateDirectory(Path.GetDirectoryName(archive.DataPath) ?? "");
        await File.WriteAllTextAsync($"{archive.DataPath}.building", "half a database", TestContext.Current.CancellationToken);

        await archive.UpdatedAsync();

        archive.Catalog.Summary.Articles.ShouldBe(3);
        File.Exists($"{archive.DataPath}.building").ShouldBeFalse();
    }

    [Fact]
    public async Task A_build_that_fails_leaves_the_old_archive_readable()
    {
        await using var archive = await Many(3).UpdatedAsync();
        await archive.RestartAsync(new RecordingIndex { Version = "recording 2", Adding = _ => throw new IOException("The disk is full.") });

        await archive.UpdatedAsync();

        archive.Synchronizer.State.ShouldBe(ArchiveState.Stale);
        archive.Catalog.Summary.Articles.ShouldBe(3);
        File.Exists($"{archive.DataPath}.building").ShouldBeFalse();
    }

    [Fact]
    public async Task Readers_go_over_to_a_new_build_without_a_failed_request()
    {
        await using var archive = await Many(40).UpdatedAsync();
        using var elsewhere = new ArchiveCatalog(archive.DataPath);
        using var stop = new CancellationTokenSource();
        var readers = ((ArchiveCatalog[])[archive.Catalog, archive.Catalog, elsewhere]).Select(catalog => Task.Run(() => ReadUntil(catalog, stop.Token), TestContext.Current.CancellationToken)).ToList();
        await using var rebuilding = new ArchiveSynchronizer(
            new ContentFolder(new ContentOptions { ContentPath = archive.ContentPath }), archive.Catalog, new RecordingIndex { Version = "recording 2" }, new SynchronizerOptions());

        archive.With("new.txt", "New\n\nWords.");
        await rebuilding.UpdateAsync(null, TestContext.Current.CancellationToken);

        await Eventually.Holds(() => elsewhere.Summary.Articles == 41, "the other process sees the new build");
        await stop.CancelAsync();
        foreach (var counts in await Task.WhenAll(readers))
            counts.Except([40, 41]).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_build_by_other_rules_keeps_the_times_of_changes_and_the_former_addresses_of_speakers()
    {
        var clock = new SettableClock();
        await using var archive = new ArchiveOnDisk(_index, new SynchronizerOptions { Clock = clock });
        await archive.With("one.md", Said("Steven Warren", "")).With("two.md", Said("Anna Holm", "")).UpdatedAsync();
        await archive.With("three.md", Said("Steve Warren", "")).With("speakers.yml", "speakers:\n  - name: Steve Warren\n    same: [Steven Warren]\n").UpdatedAsync();
        archive.Catalog.FindSpeakerAlias("steven-warren").ShouldBe("steve-warren");
        var changed = clock.Now;
        clock.Now += TimeSpan.FromDays(1);

        await archive.RestartAsync(new RecordingIndex { Version = "recording 2" });
        await archive.UpdatedAsync();

        archive.Catalog.FindSpeakerAlias("steven-warren").ShouldBe("steve-warren");
        archive.Catalog.RecentlyChanged(10).Select(change => change.Changed).ShouldBe([changed, changed, changed]);
        archive.Catalog.Summary.Changed.ShouldBe(clock.Now);
    }

    [Theory]
    [InlineData(3, "older rules")]
    [InlineData(99, "of a newer program")]
    public async Task A_database_of_another_version_and_other_pages_is_built_again_in_its_place_and_that_is_told(int schema, string versions)
    {
        await using var archive = new ArchiveOnDisk(_index, new SynchronizerOptions { Logger = _log });
        await archive.With("one.txt", "One\n\nWords.").UpdatedAsync();
        await archive.CloseAsync();
        using (var connection = CatalogFile.OpenToReplace(archive.DataPath))
        {
            CatalogFile.Run(connection, "PRAGMA journal_mode = DELETE; PRAGMA page_size = 4096; VACUUM; PRAGMA journal_mode = WAL");
            CatalogFile.Run(connection, $"UPDATE state SET versions = '{versions}'; PRAGMA user_version = {schema}");
        }

        await archive.With("two.txt", "Two\n\nWords.").RestartAsync();
        await archive.UpdatedAsync();

        archive.Catalog.Summary.Articles.ShouldBe(2);
        archive.Synchronizer.State.ShouldBe(ArchiveState.Ready);
        _log.Lines().ShouldContain(line => line.Contains("was made by another version or other settings", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cut in half")]
    [InlineData("emptied")]
    [InlineData("scribbled over at the start")]
    [InlineData("some text")]
    public async Task A_damaged_database_is_built_again_and_that_is_told(string damage)
    {
        await using var archive = new ArchiveOnDisk(_index, new SynchronizerOptions { Logger = _log });
        for (var i = 0; i < 30; i++)
            archive.With($"a{i}.txt", "A\n\nWords.");
        await archive.UpdatedAsync();
        await archive.CloseAsync();
        Damage(archive.DataPath, damage);

        await archive.RestartAsync();
        await archive.UpdatedAsync();

        archive.Catalog.Summary.Articles.ShouldBe(30);
        archive.Catalog.Slugs().Count().ShouldBe(30);
        _log.Lines().ShouldContain(line => line.StartsWith("Error: The database", StringComparison.Ordinal) && line.Contains("is damaged", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Damage_that_is_met_while_reading_is_mended_from_the_files()
    {
        await using var archive = await Many(200).UpdatedAsync();
        await archive.CloseAsync();
        Damage(archive.DataPath, "scribbled over behind the start");
        await archive.RestartAsync();

        Should.Throw<ArchiveUnavailableException>(() => archive.Catalog.Slugs().Select(archive.Catalog.Find).Count());
        await archive.UpdatedAsync();

        archive.Catalog.Slugs().Select(archive.Catalog.Find).Count(article => article is not null).ShouldBe(200);
    }

    [Fact]
    public async Task A_database_that_cannot_be_written_is_served_as_it_is()
    {
        await using var archive = new ArchiveOnDisk(_index, new SynchronizerOptions { Logger = _log });
        await archive.With("one.txt", "One\n\nWords.").UpdatedAsync();
        await archive.CloseAsync();
        Refuse(archive);

        await archive.With("two.txt", "Two\n\nWords.").RestartAsync();
        await archive.UpdatedAsync();

        archive.Synchronizer.State.ShouldBe(ArchiveState.Stale);
        archive.Catalog.Summary.Articles.ShouldBe(1);
        _log.Lines().ShouldContain(line => line.StartsWith("Warning: The database", StringComparison.Ordinal) && line.Contains("cannot be written", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_nothing_can_be_written_and_nothing_is_there_the_error_says_where()
    {
        await using var archive = Many(1);
        Directory.CreateDirectory(Path.GetDirectoryName(archive.DataPath) ?? "");
        Refuse(archive);

        (await Should.ThrowAsync<UnauthorizedAccessException>(archive.UpdatedAsync)).Message.ShouldContain(archive.DataPath);
    }

    [Fact]
    public async Task A_prebuilt_database_is_one_file_that_can_be_read_where_nothing_can_be_written()
    {
        await using var archive = await Many(3).UpdatedAsync();
        await archive.CloseAsync();

        Directory.GetFiles(Path.GetDirectoryName(archive.DataPath) ?? "").Select(Path.GetFileName).ShouldBe(["archive.db", "archive.db.lock"], ignoreOrder: true);
        using var connection = CatalogFile.OpenUnchanging(archive.DataPath);
        using var statements = new PreparedStatements(connection);
        StateRow.Read(statements).Articles.ShouldBe(3);
        Directory.GetFiles(Path.GetDirectoryName(archive.DataPath) ?? "").Length.ShouldBe(2);
        await archive.RestartAsync();
    }

    private static string Said(string name, string keys) => $"---\ntitle: Words\n{keys}---\n“We will go on until this is over,” {name} said on Friday.\n";

    private ArchiveOnDisk Many(int files)
    {
        var archive = new ArchiveOnDisk(_index);
        for (var i = 0; i < files; i++)
            archive.With($"a{i}.txt", $"A\n\n{string.Concat(Enumerable.Repeat("Words of the article. ", 20))}");
        return archive;
    }

    private static List<long> ReadUntil(ArchiveCatalog catalog, CancellationToken stop)
    {
        var counts = new HashSet<long>();
        while (!stop.IsCancellationRequested)
            counts.Add(catalog.Read(snapshot => snapshot.Summary.Articles == snapshot.List(new ArticleFilter(), 1, 1).Total ? snapshot.Summary.Articles : -1));
        return [.. counts];
    }

    private static async Task<long> ServedFrom(string data, string content)
    {
        using var catalog = new ArchiveCatalog(Path.Combine(data, "archive.db"));
        await using var synchronizer = new ArchiveSynchronizer(new ContentFolder(new ContentOptions { ContentPath = content }), catalog, new RecordingIndex(), new SynchronizerOptions());
        await synchronizer.UpdateAsync(null, TestContext.Current.CancellationToken);
        catalog.Slugs().Select(catalog.Find).Count(article => article is null).ShouldBe(0);
        return catalog.Summary.Articles;
    }

    private static void CopyData(ArchiveOnDisk archive, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(archive.DataPath) ?? "").Where(file => Path.GetExtension(file) != ".lock"))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }

    /// <summary>As root no folder refuses anything; a folder where the lock file should be does.</summary>
    private static void Refuse(ArchiveOnDisk archive)
    {
        File.Delete($"{archive.DataPath}.lock");
        Directory.CreateDirectory($"{archive.DataPath}.lock");
    }

    private static void Damage(string path, string how)
    {
        var bytes = File.ReadAllBytes(path);
        File.WriteAllBytes(path, how switch
        {
            "cut in half" => bytes[..(bytes.Length / 2)],
            "emptied" => [],
            "some text" => "This is no database."u8.ToArray(),
            "scribbled over at the start" => [.. new byte[200], .. bytes[200..]],
            _ => [.. bytes[..40960], .. Enumerable.Repeat((byte)0xA5, bytes.Length - 40960)],
        });
    }
}

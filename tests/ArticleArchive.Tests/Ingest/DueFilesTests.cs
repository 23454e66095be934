using ArticleArchive.Ingest;

namespace ArticleArchive.Tests.Ingest;

/// <summary>What is to be published at a time is, and what is not to be shown any more is not, without a change of the files.</summary>
public sealed class DueFilesTests
{
    private readonly SettableClock _clock = new() { Now = new DateTimeOffset(2026, 6, 1, 12, 0, 0, TimeSpan.Zero) };

    [Fact]
    public async Task An_article_is_shown_from_its_day_on_and_until_its_end()
    {
        await using var archive = await new ArchiveOnDisk(options: new SynchronizerOptions { Clock = _clock })
            .With("a.md", "---\ntitle: T\npublishDate: 2026-06-02\nexpiryDate: 2026-06-03\n---\nWords.")
            .UpdatedAsync();
        archive.Catalog.Summary.Articles.ShouldBe(0);

        _clock.Now = _clock.Now.AddDays(1);
        (await archive.UpdatedAsync()).Catalog.Summary.Articles.ShouldBe(1);

        _clock.Now = _clock.Now.AddDays(1);
        (await archive.UpdatedAsync()).Catalog.Summary.Articles.ShouldBe(0);
    }

    [Fact]
    public async Task A_running_archive_looks_when_the_time_has_come()
    {
        var due = DateTimeOffset.UtcNow.AddSeconds(2);
        await using var archive = await new ArchiveOnDisk(options: new SynchronizerOptions())
            .With("a.md", $"---\ntitle: T\npublishDate: {due:yyyy-MM-dd'T'HH:mm:ss.fff'Z'}\n---\nWords.")
            .UpdatedAsync();
        archive.Synchronizer.Listen();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var watching = archive.Synchronizer.WatchAsync(stop.Token);

        await Eventually.Holds(() => archive.Catalog.Summary.Articles == 1, "the article is shown");

        DateTimeOffset.UtcNow.ShouldBeGreaterThanOrEqualTo(due);
        await stop.CancelAsync();
        await watching;
    }

    [Fact]
    public async Task Dates_of_changes_are_the_same_when_the_database_is_built_anew()
    {
        await using var archive = new ArchiveOnDisk().With("one.txt", "One\n\nWords.").With("two.txt", "Two\n\nWords.").With("two.yml", "topics: x\n");
        var written = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Path.Combine(archive.ContentPath, "one.txt"), written);
        File.SetLastWriteTimeUtc(Path.Combine(archive.ContentPath, "two.txt"), written);
        File.SetLastWriteTimeUtc(Path.Combine(archive.ContentPath, "two.yml"), written.AddDays(1));
        await archive.UpdatedAsync();
        var before = Updates(archive);

        await archive.CloseAsync();
        Directory.Delete(Path.GetDirectoryName(archive.DataPath) ?? "", recursive: true);
        await archive.RestartAsync();
        await archive.UpdatedAsync();

        before.ShouldBe([("two", new DateTimeOffset(written.AddDays(1))), ("one", new DateTimeOffset(written))]);
        Updates(archive).ShouldBe(before);
    }

    private static IReadOnlyList<(string Slug, DateTimeOffset Updated)> Updates(ArchiveOnDisk archive) =>
        [.. archive.Catalog.Read(snapshot => snapshot.RecentlyUpdated(10)).Select(change => (change.Article.Slug.Value, change.Changed))];
}

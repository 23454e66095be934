using System.Diagnostics;
using ArticleArchive.Catalog;
using ArticleArchive.Cli;
using ArticleArchive.Content.Files;
using ArticleArchive.Ingest;
using ArticleArchive.Tests.Cli;

namespace ArticleArchive.Tests.Ingest;

/// <summary>A file over which the process ends is not read for ever.</summary>
public sealed class ReadingJournalTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Journal => _folder.PathOf("data/archive.db.reading");

    private string Content => _folder.PathOf("content");

    [Fact]
    public async Task A_file_over_which_the_process_was_killed_twice_is_held_back_until_it_is_another()
    {
        _folder.Write("content/one.txt", "One\n\nWords.");
        var slow = $"Slow\n\n{string.Concat(Enumerable.Repeat("\u201cWe hold the bridge,\u201d said Jo Reed. ", 200_000))}";
        _folder.Write("content/slow.txt", slow);
        File.SetLastWriteTimeUtc(_folder.PathOf("content/slow.txt"), DateTime.UnixEpoch);

        await KillWhileItReadsAsync("slow.txt", time: 1);
        await KillWhileItReadsAsync("slow.txt", time: 2);
        await IndexAsync();

        File.Exists(Journal).ShouldBeFalse();
        var checkedFile = await CommandRun.RunAsync("search", "words", "--content", Content, "--data", _folder.PathOf("data"));
        checkedFile.Out.ShouldContain("one");
        Problems().ShouldHaveSingleItem().ToString().ShouldStartWith("slow.txt: error: The program crashed 2 times while reading this file; it is not read again until it changes.");

        _folder.Write("content/slow.txt", "Slow\n\nWords.");
        await IndexAsync();
        Problems().ShouldBeEmpty();
    }

    [Fact]
    public void A_file_that_was_read_beside_another_that_ended_the_process_is_read_again()
    {
        Directory.CreateDirectory(_folder.PathOf("data"));
        var (guilty, innocent) = (FileOf("guilty.md"), FileOf("innocent\n.md"));
        EndWhile(journal => journal.Read(guilty, () => journal.Read(innocent, Crash)));
        EndWhile(journal =>
        {
            (journal.IsSuspect(guilty), journal.IsSuspect(innocent), journal.IsSuspect(FileOf("third.md"))).ShouldBe((true, true, false));
            (journal.Refusal(guilty), journal.Refusal(innocent)).ShouldBe((null, null));
            journal.Read(innocent, () => true);
            return journal.Read(guilty, Crash);
        });

        using var next = ReadingJournal.Open(Journal);

        next.Refusal(guilty).ShouldNotBeNull().File.ShouldBe("guilty.md");
        next.Refusal(guilty with { Stamp = "2-2" }).ShouldBeNull();
        next.IsSuspect(innocent).ShouldBeFalse();
    }

    [Fact]
    public void A_process_that_ends_as_it_should_leaves_no_journal()
    {
        Directory.CreateDirectory(_folder.PathOf("data"));
        var journal = ReadingJournal.Open(Journal);

        journal.Read(FileOf("a.md"), () =>
        {
            journal.Dispose();
            return true;
        }).ShouldBeTrue();

        File.Exists(Journal).ShouldBeFalse();
    }

    public void Dispose() => _folder.Dispose();

    private static ContentFile FileOf(string path) => new() { Path = path, Slug = ArticleBuilder.SlugOf("a"), Format = StoredFormat.Markdown, Stamp = "1-1" };

    /// <summary>What the next process finds is what stands on the disk at the moment.</summary>
    private bool Crash()
    {
        File.Copy(Journal, $"{Journal}.left", overwrite: true);
        return true;
    }

    private void EndWhile(Func<ReadingJournal, bool> read)
    {
        using (var journal = ReadingJournal.Open(Journal))
            read(journal);
        File.Move($"{Journal}.left", Journal);
    }

    private async Task KillWhileItReadsAsync(string file, int time)
    {
        using var running = Process.Start(new ProcessStartInfo("dotnet", [typeof(Terminal).Assembly.Location, "index", "--content", Content, "--data", _folder.PathOf("data")])).ShouldNotBeNull();
        await Eventually.Holds(() => running.HasExited || (File.Exists(Journal) && IsRead(file, time)), "the file is being read");
        running.HasExited.ShouldBeFalse();
        running.Kill();
        await running.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private bool IsRead(string file, int time) => ReadShared(Journal) is var read && read.Contains(file, StringComparison.Ordinal) && read.Contains($"{time}\0", StringComparison.Ordinal);

    private async Task IndexAsync() => (await CommandRun.RunAsync("index", "--content", Content, "--data", _folder.PathOf("data"))).ExitCode.ShouldBe(0);

    private IReadOnlyList<ContentProblem> Problems()
    {
        using var catalog = new ArchiveCatalog(_folder.PathOf("data/archive.db"));
        return [.. catalog.Problems().Where(problem => problem.Severity == ProblemSeverity.Error)];
    }

    private static string ReadShared(string path)
    {
        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        return reader.ReadToEnd();
    }
}

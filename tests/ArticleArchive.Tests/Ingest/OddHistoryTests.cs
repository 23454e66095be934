using System.Diagnostics;
using ArticleArchive.Content;
using ArticleArchive.Ingest;
using ArticleArchive.Tests.Cli;

namespace ArticleArchive.Tests.Ingest;

/// <summary>What stands in the place of a history file and is none.</summary>
public sealed class OddHistoryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public OddHistoryTests() => _folder.Write("one.txt", "One\n\nWords.");

    private string History => _folder.PathOf(".history/one.history");

    [Fact]
    public async Task A_history_larger_than_is_read_is_a_problem_and_the_article_is_shown()
    {
        _folder.Write(".history/one.history", "");
        using (var sparse = File.OpenWrite(History))
            sparse.SetLength(1L << 30);

        await ShouldBeAProblemAsync("The file has 1,073,741,824 bytes; the limit is 33,554,432.");
    }

    [Fact]
    public async Task A_pipe_in_the_place_of_a_history_is_a_problem_and_nobody_waits_for_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such pipes here.");
        Directory.CreateDirectory(_folder.PathOf(".history"));
        using (var mkfifo = Process.Start("mkfifo", History))
            await mkfifo.WaitForExitAsync(TestContext.Current.CancellationToken);

        await ShouldBeAProblemAsync("The file is empty.");
    }

    [Fact]
    public void Nothing_is_recorded_that_could_not_be_read_again()
    {
        var folder = new ContentFolder(new ContentOptions { ContentPath = _folder.FullPath, Limits = new FileLimits { HistoryMegabytes = 1 } });
        var slug = ArticleBuilder.SlugOf("one");
        folder.History.Append(slug, "a\n");

        Should.Throw<IOException>(() => folder.History.Append(slug, new string('b', 1024 * 1024))).Message.ShouldContain("raise Archive:Limits:HistoryMegabytes.");
        File.ReadAllText(History).ShouldBe("a\n");
    }

    [Fact]
    public async Task What_a_killed_recording_left_is_removed_by_the_next()
    {
        _folder.Write(".history/one.history.new", "cut");

        (await CommandRun.RunAsync("record", "--content", _folder.FullPath)).ExitCode.ShouldBe(0);

        Directory.GetFiles(_folder.PathOf(".history")).Select(Path.GetFileName).ShouldBe([".lock", "one.history"], ignoreOrder: true);
    }

    public void Dispose() => _folder.Dispose();

    private async Task ShouldBeAProblemAsync(string what)
    {
        var folder = new ContentFolder(new ContentOptions { ContentPath = _folder.FullPath });
        var read = new ArticlePipeline(folder, []).Read(folder.List().Files.ShouldHaveSingleItem());
        var record = await CommandRun.RunAsync("record", "--content", _folder.FullPath);
        var verify = await CommandRun.RunAsync("verify", "--content", _folder.FullPath);

        read.Article.ShouldNotBeNull().Title.ShouldBe("One");
        var problem = read.Problems.ShouldHaveSingleItem();
        (problem.Severity, problem.File, problem.What).ShouldBe((ProblemSeverity.Error, ".history/one.history", what));
        record.Error.ShouldContain(what);
        verify.ExitCode.ShouldBe(1);
        verify.Out.ShouldContain($".history/one.history: error: {what}");
    }
}

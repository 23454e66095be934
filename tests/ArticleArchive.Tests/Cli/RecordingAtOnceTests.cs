using ArticleArchive.Content.Files;

namespace ArticleArchive.Tests.Cli;

public sealed class RecordingAtOnceTests
{
    [Fact]
    public async Task While_one_process_records_another_is_told_to_wait_and_no_history_is_touched()
    {
        using var folder = new TemporaryFolder();
        folder.Write("river.txt", "River\n\nIt rises.");
        using (new HistoryFolder(folder.FullPath).Lock())
        {
            var refused = await CommandRun.RunAsync("record", "--content", folder.FullPath);

            refused.ExitCode.ShouldBe(2);
            refused.Error.ShouldContain("If another process is recording, wait until it has finished.");
            File.Exists(folder.PathOf(".history/river.history")).ShouldBeFalse();
        }

        (await CommandRun.RunAsync("record", "--content", folder.FullPath)).ExitCode.ShouldBe(0);
        (await CommandRun.RunAsync("verify", "--content", folder.FullPath)).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Of_many_that_record_at_once_no_history_comes_to_harm()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 20; i++)
            folder.Write($"river-{i}.txt", $"River {i}\n\nIt rises.");

        var runs = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => CommandRun.RunAsync("record", "--content", folder.FullPath))));

        runs.ShouldContain(run => run.ExitCode == 0);
        (await CommandRun.RunAsync("record", "--content", folder.FullPath)).ExitCode.ShouldBe(0);
        var verified = await CommandRun.RunAsync("verify", "--content", folder.FullPath);
        verified.ExitCode.ShouldBe(0);
        verified.Error.ShouldContain("20 histories with 20 revisions checked: none damaged");
    }
}

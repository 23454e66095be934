using System.Diagnostics;
using ArticleArchive.Cli;
using ArticleArchive.History;

namespace ArticleArchive.Tests.Cli;

public sealed class KilledWhileRecordingTests
{
    private const string History = ".history/river.history";
    private const int Times = 6;

    [Fact]
    public async Task The_history_is_the_old_one_or_the_new_one_whenever_the_recording_was_killed()
    {
        using var folder = new TemporaryFolder();
        var held = 0;
        for (var time = 0; time < Times; time++)
        {
            folder.Write("river.txt", string.Join("\n\n", Enumerable.Range(0, 400).Select(n => $"Paragraph {n} of edition {time} tells of a river that rises and of a town that waits.")));

            await KillAsync(folder, onceSeen: History + (time % 2 == 0 ? ".new" : ""));

            var revisions = Revisions(folder);
            revisions.ShouldBeInRange(held, held + 1);
            held = revisions;
        }

        (await CommandRun.Of("record", "--content", folder.FullPath)).ExitCode.ShouldBe(0);
        (await CommandRun.Of("verify", "--content", folder.FullPath)).ExitCode.ShouldBe(0);
    }

    /// <summary>Records in a process of its own and kills it as soon as a file is there that was not, or was another.</summary>
    private static async Task KillAsync(TemporaryFolder folder, string onceSeen)
    {
        var path = folder.PathOf(onceSeen);
        var before = File.GetLastWriteTimeUtc(path);
        using var recording = Process.Start(new ProcessStartInfo("dotnet", [typeof(Terminal).Assembly.Location, "record", "--content", folder.FullPath]) { RedirectStandardOutput = true, RedirectStandardError = true }).ShouldNotBeNull();
        while (!recording.HasExited && File.GetLastWriteTimeUtc(path) == before)
            Thread.Yield();
        recording.Kill();
        await recording.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private static int Revisions(TemporaryFolder folder)
    {
        if (!File.Exists(folder.PathOf(History)))
            return 0;

        var reading = HistoryReader.Read(History, File.ReadAllText(folder.PathOf(History)));
        reading.Problem.ShouldBeNull();
        return reading.Revisions.Count;
    }
}

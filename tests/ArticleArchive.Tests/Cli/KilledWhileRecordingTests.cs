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
        var (held, killed) = (0, 0);
        for (var time = 0; time < Times; time++)
        {
            folder.Write("river.txt", string.Join("\n\n", Enumerable.Range(0, 40).Select(n => $"Paragraph {n} of edition {time} tells of a river that rises and of a town that waits.")));

            killed += await KillAsync(folder, onceSeen: History + (time % 2 == 0 ? ".new" : "")) ? 1 : 0;

            var revisions = Revisions(folder);
            revisions.ShouldBeInRange(held, held + 1);
            held = revisions;
        }

        killed.ShouldBePositive();
        (await CommandRun.RunAsync("record", "--content", folder.FullPath)).ExitCode.ShouldBe(0);
        (await CommandRun.RunAsync("verify", "--content", folder.FullPath)).ExitCode.ShouldBe(0);
    }

    /// <summary>Records in a process of its own and kills it as soon as a file is written. False when it had ended by then.</summary>
    private static async Task<bool> KillAsync(TemporaryFolder folder, string onceSeen)
    {
        var path = folder.PathOf(onceSeen);
        var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var watcher = new FileSystemWatcher(Directory.CreateDirectory(Path.GetDirectoryName(path).ShouldNotBeNull()).FullName, Path.GetFileName(path));
        watcher.Created += (_, _) => seen.TrySetResult();
        watcher.Changed += (_, _) => seen.TrySetResult();
        watcher.Renamed += (_, _) => seen.TrySetResult();
        watcher.EnableRaisingEvents = true;

        using var recording = Process.Start(new ProcessStartInfo("dotnet", [typeof(Terminal).Assembly.Location, "record", "--content", folder.FullPath]) { RedirectStandardOutput = true, RedirectStandardError = true }).ShouldNotBeNull();
        await Task.WhenAny(seen.Task, recording.WaitForExitAsync(TestContext.Current.CancellationToken));
        var killed = !recording.HasExited;
        recording.Kill();
        await recording.WaitForExitAsync(TestContext.Current.CancellationToken);
        return killed;
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

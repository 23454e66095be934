using System.Diagnostics;
using System.Net;

namespace ArticleArchive.Tests.Faults;

/// <summary>The system refuses to tell of changes: its limits of inotify are reached.</summary>
public sealed class UnwatchedFolderTests
{
    [Theory]
    [InlineData("max_inotify_instances", 0)]
    [InlineData("max_inotify_watches", 1)]
    public async Task The_site_starts_all_the_same_says_so_once_and_compares_the_folder(string limit, int most)
    {
        string[] limited = ["unshare", "--user", "--map-root-user", "sh", "-c", $"echo {most} > /proc/sys/user/{limit} && exec \"$0\" \"$@\""];
        Assert.SkipUnless(OperatingSystem.IsLinux() && Allows(limited), "No process may be limited here.");
        using var folder = new TemporaryFolder();
        folder.Write("content/one.txt", "One\n\nWords.");
        Directory.CreateDirectory(folder.PathOf("content/deeper"));
        await using var site = new SiteProcess(limited, $"--Archive:ContentPath={folder.PathOf("content")}", $"--Archive:DataPath={folder.PathOf("data")}");
        using var client = new HttpClient { BaseAddress = await site.ListensAsync() };

        folder.Write("content/deeper/two.txt", "Two\n\nWords.");
        using var answer = await TestSite.UntilAsync(client, "/articles/two", found => found.StatusCode == HttpStatusCode.OK, TestContext.Current.CancellationToken);

        site.Lines.Count(line => line.Contains("cannot be watched", StringComparison.Ordinal) && line.Contains("it is compared every 10 s", StringComparison.Ordinal)).ShouldBe(1);
    }

    private static bool Allows(string[] limited)
    {
        using var tried = Process.Start(new ProcessStartInfo(limited[0], [.. limited[1..], "true"]) { RedirectStandardError = true }).ShouldNotBeNull();
        tried.WaitForExit();
        return tried.ExitCode == 0;
    }
}

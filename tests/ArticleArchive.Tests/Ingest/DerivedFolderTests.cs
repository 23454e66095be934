using ArticleArchive.Ingest;
using ArticleArchive.Samples;
using ArticleArchive.Tests.Cli;
using Microsoft.Extensions.Logging.Testing;

namespace ArticleArchive.Tests.Ingest;

public sealed class DerivedFolderTests
{
    private const int MaxTimesTheContent = 5;

    [Fact]
    public async Task The_derived_folder_is_at_most_five_times_as_large_as_the_content()
    {
        using var folder = new TemporaryFolder();
        var (content, data) = (folder.PathOf("content"), folder.PathOf("data"));
        new SampleArchive(new(Articles: 3000)).Write(content, TestContext.Current.CancellationToken);

        (await CommandRun.RunAsync("index", "--content", content, "--data", data)).ExitCode.ShouldBe(0);

        Size(data).ShouldBeLessThanOrEqualTo(MaxTimesTheContent * Size(content));
    }

    [Fact]
    public void The_folder_of_the_database_is_made_so_that_only_its_owner_writes_to_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such rights.");
        using var folder = new TemporaryFolder();

        ArchiveFolders.CreateDataFolder(folder.PathOf("data"));

        ArchiveFolders.IsOpenToAll(folder.PathOf("data")).ShouldBeFalse();
#pragma warning disable CA1416 // The analyzer does not know what skips the test.
        File.GetUnixFileMode(folder.PathOf("data")).HasFlag(UnixFileMode.GroupWrite).ShouldBeFalse();
    }

    [Fact]
    public async Task The_log_warns_of_a_folder_that_everybody_can_write_to()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such rights.");
        var log = new FakeLoggerProvider();
        await using var site = new TestSite { Log = log }.WithSampleArticles();
        Directory.CreateDirectory(site.DataPath);
        File.SetUnixFileMode(site.DataPath, File.GetUnixFileMode(site.DataPath) | UnixFileMode.OtherWrite);

        using var client = await site.ReadyAsync(TestContext.Current.CancellationToken);

        log.Lines().ShouldContain(line => line.StartsWith("Warning: ", StringComparison.Ordinal) && line.Contains(site.DataPath, StringComparison.Ordinal) && line.Contains("is world-writable", StringComparison.Ordinal));
    }

    private static long Size(string folder) => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
}

using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace ArticleArchive.Tests.Web;

/// <summary>The program as it is started from a terminal.</summary>
public sealed class StartTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("--Archive:ContentPath={folder}/missing", "Archive:ContentPath is '{folder}/missing', and there is no such folder.")]
    [InlineData("--Archive:BaseUrl=here", "Archive:BaseUrl is 'here'.")]
    [InlineData("--Archive:Limits:Burst=many", "'many' at 'Archive:Limits:Burst'")]
    [InlineData("--Serilog:MinimumLevel=loud", "loud")]
    public async Task A_wrong_setting_ends_the_start_with_a_plain_message(string argument, string said)
    {
        Directory.CreateDirectory(_folder.PathOf("content"));

        var (code, error) = await RunAsync($"--Archive:ContentPath={_folder.PathOf("content")}", Here(argument));

        code.ShouldBe(1);
        error.ShouldStartWith("The archive cannot start.");
        error.ShouldContain(Here(said));
        error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task An_address_that_is_taken_is_named()
    {
        Directory.CreateDirectory(_folder.PathOf("content"));
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";

        var (code, error) = await RunAsync($"--Archive:ContentPath={_folder.PathOf("content")}", "--urls", address);

        code.ShouldBe(1);
        error.ShouldContain(address);
        error.ShouldContain("--urls");
        error.ShouldNotContain("   at ");
    }

    [Fact]
    public void It_runs_on_one_heap_collected_in_the_background()
    {
        var settings = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "ArticleArchive.Web.runtimeconfig.json")))?["runtimeOptions"]?["configProperties"];

        settings.ShouldNotBeNull()["System.GC.Server"].ShouldNotBeNull().GetValue<bool>().ShouldBe(false);
        settings["System.GC.Concurrent"]?.GetValue<bool>().ShouldBe(true);
    }

    [Fact]
    public async Task It_writes_into_its_data_folder_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no home folder that a variable names.");
        var home = Directory.CreateDirectory(_folder.PathOf("home"));
        _folder.Write("content/one.txt", "One\n\nWords.");
        await using (var site = new SiteProcess(["env", $"HOME={home.FullName}"], $"--Archive:ContentPath={_folder.PathOf("content")}", $"--Archive:DataPath={_folder.PathOf("data")}"))
        {
            using var client = new HttpClient { BaseAddress = await site.ListensAsync() };
            await Eventually.Holds(() => site.Lines.Any(line => line.Contains("Built the archive", StringComparison.Ordinal)), "the archive is built");
            foreach (var page in (string[])["/", "/articles/one", "/check", "/search?q=words"])
                (await client.GetAsync(page, TestContext.Current.CancellationToken)).IsSuccessStatusCode.ShouldBeTrue(page);

            // The server's heartbeat is late where the machine is busy.
            site.Lines.ShouldNotContain(line => line.Contains(" WRN ", StringComparison.Ordinal) && !line.Contains("heartbeat", StringComparison.Ordinal));
        }

        home.EnumerateFileSystemInfos().ShouldBeEmpty();
        Directory.GetFileSystemEntries(_folder.FullPath).Select(Path.GetFileName).ShouldBe(["content", "data", "home"], ignoreOrder: true);
    }

    public void Dispose() => _folder.Dispose();

    private string Here(string text) => text.Replace("{folder}", _folder.FullPath, StringComparison.Ordinal);

    private async Task<(int Code, string Error)> RunAsync(params IEnumerable<string> arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "ArticleArchive.Web.dll");
        using var site = new Process { StartInfo = new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = _folder.FullPath } };
        site.Start();
        var output = site.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await site.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await output;
        await site.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (site.ExitCode, error);
    }
}

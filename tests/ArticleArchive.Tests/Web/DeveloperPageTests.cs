using System.Diagnostics;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace ArticleArchive.Tests.Web;

/// <summary>The examples of <c>/developers</c> run as they stand there, against the site that shows them.</summary>
public sealed partial class DeveloperPageTests(DeveloperPageTests.Listening site) : IClassFixture<DeveloperPageTests.Listening>
{
    private const string Words = "beginning to crack";
    private const string Certified = "River crossing held after three days, spokesman says";

    [Fact]
    public async Task There_are_about_ten_lines_for_each_of_five_and_the_address_for_assistants()
    {
        var examples = await site.ExamplesAsync();

        examples.Keys.ShouldBe(["curl", "csharp", "python", "javascript", "excel", "mcp"]);
        examples.Values.Max(text => text.Split('\n').Length).ShouldBeLessThanOrEqualTo(12);
        examples["mcp"].ShouldContain(new Uri(site.Address, "/mcp").AbsoluteUri);
    }

    [Fact]
    public async Task The_lines_for_curl_run()
    {
        var run = await RunAsync("bash", "example.sh", (await site.ExamplesAsync())["curl"]);

        run.Out.ShouldContain("\"sentence\":\"");
        Count().Count(run.Out).ShouldBe(2);
        run.Files.ShouldContain(file => file.EndsWith("found.csv", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_lines_for_Python_run() => (await RunAsync("python3", "example.py", (await site.ExamplesAsync())["python"])).Out.ShouldContain(Certified);

    [Fact]
    public async Task The_lines_for_JavaScript_run() => (await RunAsync("node", "example.mjs", (await site.ExamplesAsync())["javascript"])).Out.ShouldContain(Certified);

    [Fact]
    public async Task The_lines_for_CSharp_compile_and_run()
    {
        var text = (await site.ExamplesAsync())["csharp"];

        (await CompiledProgram.RunAsync(text)).ShouldContain(Certified);
    }

    /// <summary>Excel is not here to run it: what its lines ask for is asked for, and the columns they choose must be there.</summary>
    [Fact]
    public async Task The_lines_for_Excel_ask_for_what_there_is_and_choose_columns_that_there_are()
    {
        var text = (await site.ExamplesAsync())["excel"];
        var asked = Contents().Match(text);
        var steps = Step().Matches(text).Select(step => step.Groups[1].Value).ToList();

        using var client = new HttpClient();
        var csv = await client.GetStringAsync($"{asked.Groups["address"].Value}?q={Uri.EscapeDataString(asked.Groups["query"].Value.Replace("\"\"", "\"", StringComparison.Ordinal))}", TestContext.Current.CancellationToken);

        steps.ShouldBe(["Found", "Table", "Named", "Chosen", "Dated"]);
        text.TrimEnd().ShouldEndWith(steps[^1]);
        var rows = csv.TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries);
        rows.Length.ShouldBe(2);
        var columns = rows[0].Trim().Split(',');
        Quoted().Matches(text[text.IndexOf("SelectColumns", StringComparison.Ordinal)..]).Select(name => name.Groups[1].Value).ShouldBeSubsetOf(columns);
        rows[1].ShouldContain(Words);
    }

    private static async Task<(string Out, string[] Files)> RunAsync(string program, string file, string text)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write(file, text);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, [path]) { WorkingDirectory = folder.FullPath, RedirectStandardOutput = true, RedirectStandardError = true }).ShouldNotBeNull();
            var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var written = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            process.ExitCode.ShouldBe(0, await errors);
            return (written, Directory.GetFiles(folder.FullPath));
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip($"{program} is not installed.");
            throw;
        }
    }

    [GeneratedRegex("\"sentence\":\"")]
    private static partial Regex Count();

    [GeneratedRegex("""Web\.Contents\("(?<address>[^"]+)", \[Query = \[q = "(?<query>(?:[^"]|"")*)"\]\]\)""")]
    private static partial Regex Contents();

    [GeneratedRegex(@"^\s*(\w+) = ", RegexOptions.Multiline)]
    private static partial Regex Step();

    [GeneratedRegex("\"([a-zA-Z]+)\"")]
    private static partial Regex Quoted();

    /// <summary>A site on a port of this machine.</summary>
    public sealed class Listening : IAsyncDisposable
    {
        private readonly TestSite _site = new() { Settings = new Dictionary<string, string> { ["Archive:Watch"] = "false" } };

        public Listening() => Address = _site.WithSampleArticles().Listen();

        public Uri Address { get; }

        /// <summary>The examples of the page, by their ids.</summary>
        public async Task<IReadOnlyDictionary<string, string>> ExamplesAsync()
        {
            using var client = new HttpClient { BaseAddress = Address };
            await TestSite.UntilAsync(client, "/health", answer => answer.IsSuccessStatusCode, TestContext.Current.CancellationToken);
            var page = new HtmlParser().ParseDocument(await client.GetStringAsync("/developers", TestContext.Current.CancellationToken));
            return page.QuerySelectorAll(".example pre").ToDictionary(example => example.Id ?? "", example => example.TextContent);
        }

        public ValueTask DisposeAsync() => _site.DisposeAsync();
    }
}

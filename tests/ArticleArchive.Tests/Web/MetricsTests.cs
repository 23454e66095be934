using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace ArticleArchive.Tests.Web;

public sealed partial class MetricsTests
{
    private const int Port = 9464;

    private readonly CancellationToken _cancellationToken = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Requests_searches_cache_hits_and_the_size_of_the_archive_are_told_by_the_rules_of_the_format()
    {
        using var folder = new TemporaryFolder();
        foreach (var (path, text) in SampleArticles.Files)
            folder.Write(Path.Combine("content", path), text);
        folder.Write("content/odd.md", "---\ntitle: Odd\nlanguage: a b\n---\n\nWords.\n");
        var port = FreePort();
        await using var site = new SiteProcess(
            [],
            $"--Archive:ContentPath={folder.PathOf("content")}",
            $"--Archive:DataPath={folder.PathOf("data")}",
            $"--Archive:MetricsPort={port}",
            $"--urls=http://127.0.0.1:0;http://127.0.0.1:{port}");
        using var client = new HttpClient { BaseAddress = await site.ListensAsync(address => address.Port != port) };
        using var ready = await TestSite.UntilAsync(client, "/health", answer => answer.IsSuccessStatusCode, _cancellationToken);
        for (var i = 0; i < 3; i++)
            await client.GetStringAsync("/articles/river-crossing-held", _cancellationToken);
        await client.GetStringAsync("/search?q=crossing", _cancellationToken);
        await client.GetAsync("/articles/no-such-article", _cancellationToken);

        using var answer = await client.GetAsync($"http://127.0.0.1:{port}/metrics", _cancellationToken);
        var samples = Parse(await answer.Content.ReadAsStringAsync(_cancellationToken));

        answer.Content.Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe("text/plain");
        samples["""archive_request_duration_seconds_count{method="GET",route="/articles/{slug}",status="200"}"""].ShouldBe(3);
        samples["""archive_request_duration_seconds_count{method="GET",route="/articles/{slug}",status="404"}"""].ShouldBe(1);
        samples["""archive_search_duration_seconds_count{question="search"}"""].ShouldBe(1);
        samples["archive_cache_hits_total"].ShouldBe(1);
        samples["archive_articles"].ShouldBe(SampleArticles.Files.Count + 1);
        samples["""archive_problems{severity="warning"}"""].ShouldBe(1);
        samples["""archive_state{state="ready"}"""].ShouldBe(1);
        samples["archive_statements"].ShouldBeGreaterThan(0);
        samples["archive_changed_timestamp_seconds"].ShouldBeGreaterThan(1_700_000_000);
        samples["dotnet_process_memory_working_set_bytes"].ShouldBeGreaterThan(1_000_000);
    }

    [Theory]
    [InlineData("0", Port)]
    [InlineData("9464", 5080)]
    public async Task They_are_not_there_on_another_port_or_where_none_is_set(string set, int asked)
    {
        await using var site = new TestSite { Settings = new Dictionary<string, string> { ["Archive:MetricsPort"] = set } };
        using var client = await site.ReadyAsync(_cancellationToken);

        (await AskAsync(site, asked)).Response.StatusCode.ShouldBe(404);
        (await client.GetAsync("/metrics", _cancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static Task<HttpContext> AskAsync(TestSite site, int port) => site.Server.SendAsync(context =>
    {
        context.Request.Path = "/metrics";
        context.Request.Method = HttpMethods.Get;
        context.Connection.LocalPort = port;
    });

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>The samples by name and labels; no sample comes twice.</summary>
    private static Dictionary<string, double> Parse(string text)
    {
        var samples = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var line in text.Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            var sample = Sample().Match(line);
            sample.Success.ShouldBeTrue(line);
            var labels = sample.Groups[2].Value;
            var name = sample.Groups[1].Value + (labels == "{}" ? "" : labels);
            samples.TryAdd(name, double.Parse(sample.Groups[3].Value, CultureInfo.InvariantCulture)).ShouldBeTrue(line);
        }

        HoldBuckets(samples);
        return samples;
    }

    private static void HoldBuckets(Dictionary<string, double> samples)
    {
        var last = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (name, value) in samples.Where(sample => sample.Key.Contains("_bucket{", StringComparison.Ordinal)))
        {
            var series = Bound().Replace(name, "");
            value.ShouldBeGreaterThanOrEqualTo(last.GetValueOrDefault(series), name);
            last[series] = value;
        }

        last.ShouldNotBeEmpty();
        foreach (var (series, most) in last)
        {
            var count = series.Replace("_bucket{", "_count{", StringComparison.Ordinal).Replace("{}", "", StringComparison.Ordinal);
            samples[count].ShouldBe(most, series);
        }
    }

    [GeneratedRegex(@"^([a-zA-Z_:][a-zA-Z0-9_:]*)((?:\{}|\{[a-zA-Z_][a-zA-Z0-9_]*=""(?:[^\\""]|\\\\|\\""|\\n)*""(?:,[a-zA-Z_][a-zA-Z0-9_]*=""(?:[^\\""]|\\\\|\\""|\\n)*"")*\})?) (-?[0-9.]+(?:E[-+]?[0-9]+)?)(?: [0-9]+)?$")]
    private static partial Regex Sample();

    [GeneratedRegex(@",?le=""[^""]*""")]
    private static partial Regex Bound();
}

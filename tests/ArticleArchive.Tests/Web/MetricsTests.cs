using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using ArticleArchive.Tests.Support;
using ArticleArchive.Web.Measures;
using Microsoft.AspNetCore.Http;

namespace ArticleArchive.Tests.Web;

public sealed partial class MetricsTests
{
    private const int Port = 9464;

    private readonly CancellationToken _cancellationToken = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Requests_searches_cache_hits_and_the_size_of_the_archive_are_told_by_the_rules_of_the_format()
    {
        await using var site = Site().WithSampleArticles().With("odd.md", "---\ntitle: Odd\ncolour: red\n---\n\nWords.\n");
        using var client = await site.ReadyAsync(_cancellationToken);
        for (var i = 0; i < 3; i++)
            await client.GetStringAsync("/articles/river-crossing-held", _cancellationToken);
        await client.GetStringAsync("/search?q=crossing", _cancellationToken);
        await client.GetAsync("/articles/no-such-article", _cancellationToken);

        var samples = Parse(await MetricsAsync(site, Port));

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

    [Fact]
    public void Odd_names_help_and_labels_are_escaped()
    {
        using var meter = new System.Diagnostics.Metrics.Meter("odd");
        var family = MeasureFamily.Of(meter.CreateCounter<long>("odd.thing-counted", "By", "One \\ line\nand another"));

        family.Take(2, [new("path.of", "a\\b\"c\nd"), new("n", 7)]);
        family.Take(3, [new("path.of", "a\\b\"c\nd"), new("n", 7)]);

        family.Write().ShouldBe("""
            # HELP odd_thing_counted_bytes_total One \\ line\nand another
            # TYPE odd_thing_counted_bytes_total counter
            odd_thing_counted_bytes_total{path_of="a\\b\"c\nd",n="7"} 5

            """, StringCompareShould.IgnoreLineEndings);
    }

    private static TestSite Site() => new() { Settings = new Dictionary<string, string> { ["Archive:MetricsPort"] = $"{Port}" } };

    private static Task<HttpContext> AskAsync(TestSite site, int port) => site.Server.SendAsync(context =>
    {
        context.Request.Path = "/metrics";
        context.Request.Method = HttpMethods.Get;
        context.Connection.LocalPort = port;
    });

    private static async Task<string> MetricsAsync(TestSite site, int port)
    {
        var context = await AskAsync(site, port);
        context.Response.ContentType.ShouldBe("text/plain; version=0.0.4; charset=utf-8");
        using var reader = new StreamReader(context.Response.Body);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Reads the text format 0.0.4 and holds it to its rules: every family once, HELP and TYPE before its samples, no sample twice, buckets that grow up to the count.</summary>
    private static Dictionary<string, double> Parse(string text)
    {
        text.ShouldEndWith("\n");
        var samples = new Dictionary<string, double>(StringComparer.Ordinal);
        var families = new HashSet<string>(StringComparer.Ordinal);
        var (family, type) = ("", "");
        string[] lines = text[..^1].Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (Help().Match(lines[i]) is { Success: true } help)
            {
                family = help.Groups[1].Value;
                families.Add(family).ShouldBeTrue($"{family} comes twice");
                type = Type().Match(lines[++i]).Groups[2].Value;
                Type().Match(lines[i]).Groups[1].Value.ShouldBe(family);
                continue;
            }

            var sample = Sample().Match(lines[i]);
            sample.Success.ShouldBeTrue(lines[i]);
            var name = sample.Groups[1].Value;
            string[] names = type == "histogram" ? [$"{family}_bucket", $"{family}_sum", $"{family}_count"] : [family];
            names.ShouldContain(name);
            name.EndsWith("_total", StringComparison.Ordinal).ShouldBe(type == "counter");
            samples.TryAdd(name + sample.Groups[2].Value, double.Parse(sample.Groups[3].Value, CultureInfo.InvariantCulture)).ShouldBeTrue(lines[i]);
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

    [GeneratedRegex(@"^# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) (?:[^\\]|\\\\|\\n)*$")]
    private static partial Regex Help();

    [GeneratedRegex("^# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (counter|gauge|histogram)$")]
    private static partial Regex Type();

    [GeneratedRegex(@"^([a-zA-Z_:][a-zA-Z0-9_:]*)((?:\{[a-zA-Z_][a-zA-Z0-9_]*=""(?:[^\\""]|\\\\|\\""|\\n)*""(?:,[a-zA-Z_][a-zA-Z0-9_]*=""(?:[^\\""]|\\\\|\\""|\\n)*"")*\})?) (-?[0-9.]+(?:E[-+]?[0-9]+)?)$")]
    private static partial Regex Sample();

    [GeneratedRegex(@",?le=""[^""]*""")]
    private static partial Regex Bound();
}

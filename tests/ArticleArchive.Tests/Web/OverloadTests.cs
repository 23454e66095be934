using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using ArticleArchive.Web.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ArticleArchive.Tests.Web;

/// <summary>More is asked than can be answered: what can be done is done, the rest is told when to come back, and nothing of it stays.</summary>
public sealed partial class OverloadTests(SiteFixture shared)
{
    private const int AtWork = 2;
    private const int Asked = 4 * AtWork * (1 + ConcurrencyGate.QueueLimitPerPermit);

    [Theory]
    [InlineData("/search?q=crack&n=", "text/html")]
    [InlineData("/search/?q=crack&n=", "text/html")]
    [InlineData("/api/search?q=crack&n=", "application/problem+json")]
    public async Task Four_times_too_many_searches_are_refused_while_the_rest_of_the_site_answers_and_all_is_well_again_at_once(string address, string type)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        using var held = new ManualResetEventSlim();
        var engine = new CountingEngine { First = stop => WaitHandle.WaitAny([held.WaitHandle, stop.WaitHandle]) };
        var settings = new Dictionary<string, string> { ["Archive:Limits:ConcurrentSearches"] = $"{AtWork}", ["Archive:Limits:SearchSeconds"] = "600" };
        await using var site = new TestSite { Settings = settings, Engine = engine.Before }.WithSampleArticles();
        using var client = await site.ReadyAsync(cancellationToken);

        var searches = Enumerable.Range(0, Asked).Select(n => client.GetAsync($"{address}{n}", cancellationToken)).ToList();
        var refused = new List<HttpResponseMessage>();
        while (refused.Count < Asked - AtWork)
        {
            var answered = await Task.WhenAny(searches);
            searches.Remove(answered);
            refused.Add(await answered);
        }

        foreach (var meanwhile in (string[])["/health", "/about", "/help/search", "/site.css", "/", "/articles/river-crossing-held", "/articles.csv"])
            (await client.GetAsync(meanwhile, cancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK, meanwhile);
        held.Set();
        var done = await Task.WhenAll(searches);
        var next = await client.GetAsync($"{address}next", cancellationToken);

        refused.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.ServiceUnavailable && answer.Headers.RetryAfter != null);
        refused.ShouldAllBe(answer => answer.Content.Headers.ContentType!.MediaType == type && answer.Headers.CacheControl!.NoStore);
        done.Append(next).ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Every_address_that_puts_the_search_to_work_says_so()
    {
        await shared.ClientAsync();
        var routes = shared.Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => SearchRoute().IsMatch(route.RoutePattern.RawText ?? ""));

        routes.Count().ShouldBeGreaterThan(10);
        routes.Where(route => route.Metadata.GetMetadata<CostsAttribute>() is not { Cost: RequestCost.Search or RequestCost.Export }).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_sends_a_text_slowly_keeps_no_check_waiting()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var settings = new Dictionary<string, string> { ["Archive:Limits:ConcurrentSearches"] = "1" };
        await using var site = new TestSite { Settings = settings }.WithSampleArticles();
        var address = site.Listen();
        using var slow = new TcpClient(address.Host, address.Port);
        await slow.GetStream().WriteAsync("POST /api/check HTTP/1.1\r\nHost: localhost\r\nContent-Length: 20000\r\n\r\nHalf"u8.ToArray(), cancellationToken);
        using var client = new HttpClient { BaseAddress = address };
        using var ready = await TestSite.UntilAsync(client, "/health", answer => answer.IsSuccessStatusCode, cancellationToken);

        using var checkedMeanwhile = await client.GetAsync("/api/check?q=crack", cancellationToken);

        checkedMeanwhile.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_client_with_too_many_connections_is_cut_off_until_it_closes_one()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var site = new TestSite { Settings = new Dictionary<string, string> { ["Archive:Limits:ConnectionsPerClient"] = "2" } }.WithSampleArticles();
        var address = site.Listen();

        string? allowed, refused;
        using (var first = new TcpClient())
        using (var second = new TcpClient())
        using (var third = new TcpClient())
        {
            (allowed, _, refused) = (await AskAsync(first, address), await AskAsync(second, address), await AskAsync(third, address));
        }

        await Eventually.Holds(async () =>
        {
            using var again = new TcpClient();
            return await AskAsync(again, address) == allowed;
        }, "a connection is free again");
        allowed.ShouldBe("HTTP/1.1 200 OK");
        refused.ShouldBeNull();
    }

    [Fact]
    public async Task The_server_waits_for_no_client_that_is_too_slow()
    {
        await using var site = new TestSite().WithSampleArticles();
        site.Listen();

        var limits = site.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value.Limits;

        limits.RequestHeadersTimeout.ShouldBe(TimeSpan.FromSeconds(15));
        limits.MinRequestBodyDataRate.ShouldNotBeNull().BytesPerSecond.ShouldBe(2048);
        limits.MinResponseDataRate.ShouldNotBeNull().BytesPerSecond.ShouldBe(2048);
    }

    [Fact]
    public async Task Idle_connections_give_way_to_new_ones()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var site = new TestSite { Settings = new Dictionary<string, string> { ["Archive:Limits:Connections"] = "2" } }.WithSampleArticles();
        var address = site.Listen();
        using var oldest = new TcpClient();
        using var second = new TcpClient();
        using var third = new TcpClient();

        (await AskAsync(oldest, address)).ShouldBe("HTTP/1.1 200 OK");
        await second.ConnectAsync(address.Host, address.Port, cancellationToken);
        (await AskAsync(third, address)).ShouldBe("HTTP/1.1 200 OK");

        await Eventually.Holds(async () => await EndsAsync(oldest), "the connection that was idle longest is closed");
    }

    [Fact]
    public async Task Readers_that_take_an_export_a_few_bytes_at_a_time_hold_up_no_other_export()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var settings = new Dictionary<string, string> { ["Archive:Limits:ConcurrentExports"] = "1" };
        await using var site = new TestSite { Settings = settings };
        for (var i = 0; i < 40; i++)
            site.With($"long-{i}.txt", $"A long night {i}\n\n{string.Join("\n\n", Enumerable.Range(1, 200).Select(hour => $"The lamp burned on in hour {hour} of night {i}, and nobody in the harbour slept."))}\n");
        var address = site.Listen();
        using var client = new HttpClient { BaseAddress = address };
        using var ready = await TestSite.UntilAsync(client, "/health", answer => answer.IsSuccessStatusCode, cancellationToken);
        using var slow = new TcpClient { ReceiveBufferSize = 4096 };
        await slow.ConnectAsync(address.Host, address.Port, cancellationToken);
        await slow.GetStream().WriteAsync("GET /search.jsonl?q=lamp HTTP/1.1\r\nHost: localhost\r\n\r\n"u8.ToArray(), cancellationToken);
        await slow.GetStream().ReadExactlyAsync(new byte[1024], cancellationToken);

        // The slow reader reads no more; its export waits for it meanwhile.
        await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
        using var other = await client.GetAsync("/search.csv?q=harbour", cancellationToken);

        other.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await other.Content.ReadAsStringAsync(cancellationToken)).Split("\r\n").Length.ShouldBe(8_000 + 2);
    }

    private static async Task<bool> EndsAsync(TcpClient connection)
    {
        try
        {
            return await connection.GetStream().ReadAsync(new byte[65_536], TestContext.Current.CancellationToken) == 0;
        }
        catch (IOException)
        {
            return true;
        }
    }

    /// <summary>The first line of the answer; null when the connection is closed without one.</summary>
    private static async Task<string?> AskAsync(TcpClient connection, Uri address)
    {
        try
        {
            await connection.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
            var stream = connection.GetStream();
            await stream.WriteAsync("GET /about HTTP/1.1\r\nHost: localhost\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
            using var reader = new StreamReader(stream, Encoding.Latin1, leaveOpen: true);
            return await reader.ReadLineAsync(TestContext.Current.CancellationToken);
        }
        catch (Exception closed) when (closed is IOException or SocketException)
        {
            return null;
        }
    }

    [GeneratedRegex("^/?(api/)?(search|check)", RegexOptions.NonBacktracking)]
    private static partial Regex SearchRoute();
}

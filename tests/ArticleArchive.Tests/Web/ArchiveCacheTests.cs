using System.Net;
using Microsoft.AspNetCore.Http;

namespace ArticleArchive.Tests.Web;

public sealed class ArchiveCacheTests
{
    private const string Address = "/articles/river-crossing-held";

    /// <summary>Long enough for its JSON to be written in several parts.</summary>
    private static readonly string Long = $"A long night\n\n{string.Join("\n\n", Enumerable.Range(1, 400).Select(hour => $"\"The lamp burned on,\" said synchronizer {hour}."))}\n";

    private readonly CancellationToken _cancellationToken = TestContext.Current.CancellationToken;

    public static TheoryData<string> Cached =>
    [
        "/", Address, $"{Address}.json", $"{Address}.md", $"{Address}.txt", $"{Address}.bib", $"{Address}.ris", $"{Address}.csl.json", "/articles", "/speakers", "/search?q=crossing",
        "/api/openapi.json", "/api/articles", $"/api{Address}", "/api/speakers", "/api/search?q=crossing", "/api/check?q=crossing",
        "/articles.csv", "/articles.jsonl", "/articles.ris", "/articles.bib", "/speakers.csv", "/search.csv?q=crossing", "/search.jsonl?q=crossing",
        "/feed.atom", "/feed.json", "/search.atom?q=crossing", "/updates", "/updates.atom", "/sitemap.xml", "/opensearch.xml", "/unapi", "/help/search",
        "/articles/long", "/articles/long.json", "/articles/long.md", "/api/articles/long",
    ];

    [Theory, MemberData(nameof(Cached))]
    public async Task A_response_whose_client_went_away_is_never_cached(string address)
    {
        await using var site = new TestSite { Settings = new Dictionary<string, string> { ["Archive:Watch"] = "false" } }.WithSampleArticles().With("long.txt", Long);
        using var client = await site.ReadyAsync(_cancellationToken);

        foreach (var encoding in (string[])["", "br"])
        {
            var whole = await ReadAsync(client, address, encoding);
            foreach (var after in (long[])[0, 1, 4096, whole.Length / 2])
                await LeaveAsync(site, address, encoding, after);
            var afterwards = await ReadAsync(client, address, encoding);
            var cached = await ReadAsync(client, address, encoding);

            afterwards.ShouldBe(whole, $"{address} after clients that left");
            cached.ShouldBe(whole, $"{address} from the cache");
        }
    }

    [Theory]
    [InlineData("8", 2)]
    [InlineData("0", 5)]
    public async Task A_response_is_kept_at_the_second_request_where_there_is_room_for_it(string megabytes, int made)
    {
        var engine = new CountingEngine();
        var settings = new Dictionary<string, string> { ["Archive:Limits:CacheMegabytes"] = megabytes };
        await using var site = new TestSite { Settings = settings, Engine = engine.Before }.WithSampleArticles();
        using var client = await site.ReadyAsync(_cancellationToken);

        for (var i = 0; i < 5; i++)
            await client.GetStringAsync("/api/search?q=crossing", _cancellationToken);

        engine.Searches.ShouldBe(made);
    }

    [Fact]
    public async Task A_response_is_not_kept_when_more_others_than_fit_were_requested_in_between()
    {
        var engine = new CountingEngine();
        await using var site = new TestSite { Settings = new Dictionary<string, string> { ["Archive:Limits:CacheMegabytes"] = "1" }, Engine = engine.Before }.WithSampleArticles();
        using var client = await site.ReadyAsync(_cancellationToken);

        await client.GetStringAsync("/api/search?q=crossing", _cancellationToken);
        for (var other = 0; other < 1500; other++)
            await client.GetStringAsync($"/opensearch.xml?n={other}", _cancellationToken);
        for (var i = 0; i < 3; i++)
            await client.GetStringAsync("/api/search?q=crossing", _cancellationToken);

        engine.Searches.ShouldBe(3, "the response is kept at the third request, right after the second");
    }

    [Theory]
    [InlineData("Accept-Encoding", "br")]
    [InlineData("Host", "other.example")]
    public async Task Another_host_or_encoding_has_a_response_of_its_own(string header, string value)
    {
        var engine = new CountingEngine();
        await using var site = new TestSite { Engine = engine.Before }.WithSampleArticles();
        using var client = await site.ReadyAsync(_cancellationToken);
        for (var i = 0; i < 3; i++)
            await client.GetStringAsync("/api/search?q=crossing", _cancellationToken);

        client.DefaultRequestHeaders.TryAddWithoutValidation(header, value);
        await client.GetByteArrayAsync("/api/search?q=crossing", _cancellationToken);

        engine.Searches.ShouldBe(3);
    }

    [Fact]
    public async Task A_page_asked_for_again_and_again_is_the_same_to_the_last_header()
    {
        await using var site = new TestSite().WithSampleArticles();
        var root = site.Listen();
        using var client = new HttpClient { BaseAddress = root };
        await TestSite.UntilAsync(client, "/health", answer => answer.StatusCode == HttpStatusCode.OK, _cancellationToken);

        var answers = new List<(string Headers, string Body)>();
        for (var i = 0; i < 4; i++)
        {
            using var answer = await client.GetAsync(Address, _cancellationToken);
            var headers = answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key is not ("Date" or "Age" or "Transfer-Encoding" or "Content-Length"));
            answers.Add((string.Join('\n', headers.OrderBy(header => header.Key, StringComparer.Ordinal).Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")),
                await answer.Content.ReadAsStringAsync(_cancellationToken)));
        }

        answers.Distinct().ShouldHaveSingleItem();
        using var known = new HttpRequestMessage(HttpMethod.Get, Address);
        using var first = await client.GetAsync(Address, _cancellationToken);
        known.Headers.IfNoneMatch.Add(first.Headers.ETag.ShouldNotBeNull());
        using var unchanged = await client.SendAsync(known, _cancellationToken);
        unchanged.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        unchanged.Headers.ETag.ShouldBe(first.Headers.ETag);
        unchanged.Headers.Contains("Content-Security-Policy").ShouldBeTrue();
    }

    private static async Task<byte[]> ReadAsync(HttpClient client, string address, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private static async Task LeaveAsync(TestSite site, string address, string encoding, long after)
    {
        await using var body = new CutStream(after);
        var parts = address.Split('?');
        try
        {
            await site.Server.SendAsync(context =>
            {
                context.Request.Method = HttpMethods.Get;
                context.Request.Path = parts[0];
                context.Request.QueryString = parts.Length == 1 ? QueryString.Empty : new QueryString($"?{parts[1]}");
                context.Request.Headers.AcceptEncoding = encoding;
                context.Response.Body = body;
                context.RequestAborted = body.Aborted;
                if (after == 0)
                    body.Write([], 0, 0);
            });
        }
        catch (OperationCanceledException)
        {
            // What writes through the request's token ends so.
        }
    }
}

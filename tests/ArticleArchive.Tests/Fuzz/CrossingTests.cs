using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;

namespace ArticleArchive.Tests.Fuzz;

/// <summary>A site with a cache and one without, of one archive, are asked the same: no reader can tell them apart, whatever others asked before, or broke off.</summary>
public sealed class CrossingTests
{
    private static readonly string[] Addresses =
    [
        "/", "/articles", "/articles?year=2016", "/articles/river-crossing-held", "/articles/river-crossing-held.json", "/articles/river-crossing-held.md", "/articles/river-crossing-held.bib",
        "/articles/long", "/articles/long.json", "/articles/long.txt", "/api/articles/long", "/api/articles", "/api/openapi.json", "/api/search?q=crossing", "/api/search?q=CROSSING", "/api/suggest?q=cro",
        "/search?q=crossing", "/search?q=crossing&page=2", "/search?q=", "/search.csv?q=lamp", "/search.jsonl?q=lamp", "/search.atom?q=crossing", "/articles.csv", "/articles.ris", "/speakers", "/speakers.csv",
        "/feed.atom", "/feed.json", "/sitemap.xml", "/opensearch.xml", "/help/search", "/check?q=crossing", "/api/check?q=crossing", "/unapi", "/updates", "/nothing", "/articles/nothing", "/Articles", "/health/live",
    ];

    private static readonly string[] Encodings = ["", "br", "gzip", "gzip, br", "br;q=0, gzip", "identity", "*", "zstd"];
    private static readonly string[] Hosts = ["localhost", "localhost", "localhost", "LOCALHOST", "localhost:8080", "other.example", "[::1]"];
    private static readonly string[] Ranges = ["bytes=0-0", "bytes=10-", "bytes=-5", "bytes=9999999-", "bytes=5-1", "lines=1-2"];
    private static readonly string[] Times = ["Thu, 01 Jan 1970 00:00:00 GMT", "Thu, 01 Jan 2099 00:00:00 GMT", "soon"];

    /// <summary>What tells when and how an answer was sent, not what it is.</summary>
    private static readonly string[] Passing = ["Age", "Date", "Transfer-Encoding", "Content-Length"];

    private readonly CancellationToken _cancellationToken = TestContext.Current.CancellationToken;
    private readonly List<EntityTagHeaderValue> _tags = [];

    [Fact]
    public async Task No_answer_of_a_site_with_a_cache_differs_from_that_of_one_without()
    {
        await using var cached = new TestSite { Settings = new Dictionary<string, string> { ["Archive:Watch"] = "false" } }
            .WithSampleArticles()
            .With("long.txt", $"A long night\n\n{string.Join("\n\n", Enumerable.Range(1, 400).Select(hour => $"\"The lamp burned on,\" said keeper {hour}."))}\n");
        using var first = await cached.ReadyAsync(_cancellationToken);
        var settings = new Dictionary<string, string>
        {
            ["Archive:Watch"] = "false",
            ["Archive:ContentPath"] = cached.ContentPath,
            ["Archive:DataPath"] = cached.DataPath,
            ["Archive:Limits:CacheMegabytes"] = "0",
        };
        await using var plain = new TestSite { Settings = settings };
        using var second = await plain.ReadyAsync(_cancellationToken);

        await Fuzzing.RunAsync(500, async random =>
        {
            if (random.Next(5) == 0)
                await LeaveAsync(cached, random);

            var address = random.GetItems(Addresses, 1)[0];
            var method = random.Next(5) == 0 ? HttpMethod.Head : HttpMethod.Get;
            var headers = Headers(random).ToList();
            var (one, other) = (await AnswerAsync(first, Request(method, address, headers)), await AnswerAsync(second, Request(method, address, headers)));

            var asked = $"{method} {address} {string.Join(", ", headers)}";
            one.Status.ShouldBe(other.Status, asked);
            one.Headers.ShouldBe(other.Headers, asked);
            one.Body.ShouldBe(other.Body, asked);
        });
    }

    private IEnumerable<(string Name, string Value)> Headers(Random random)
    {
        yield return ("Host", random.GetItems(Hosts, 1)[0]);
        if (random.GetItems(Encodings, 1)[0] is { Length: > 0 } encoding)
            yield return ("Accept-Encoding", encoding);
        if (random.Next(4) == 0 && _tags.Count > 0)
            yield return ("If-None-Match", random.Next(4) switch { 0 => "*", 1 => "\"x\"", 2 => $"W/{_tags[random.Next(_tags.Count)].Tag}", _ => _tags[random.Next(_tags.Count)].ToString() });
        if (random.Next(6) == 0)
            yield return ("Range", random.GetItems(Ranges, 1)[0]);
        if (random.Next(8) == 0)
            yield return ("If-Modified-Since", random.GetItems(Times, 1)[0]);
        if (random.Next(8) == 0)
            yield return ("Cache-Control", random.Next(2) == 0 ? "no-cache" : "only-if-cached");
        if (random.Next(8) == 0)
            yield return ("Accept", random.Next(2) == 0 ? "application/json" : "text/html;q=0.1, */*");
    }

    private static HttpRequestMessage Request(HttpMethod method, string address, IEnumerable<(string Name, string Value)> headers)
    {
        var request = new HttpRequestMessage(method, address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return request;
    }

    private async Task<(int Status, string Headers, string Body)> AnswerAsync(HttpClient client, HttpRequestMessage request)
    {
        using (request)
        {
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, _cancellationToken);
            if (answer.Headers.ETag is { } tag && !_tags.Contains(tag))
                _tags.Add(tag);
            var headers = answer.Headers.Concat(answer.Content.Headers)
                .Where(header => !Passing.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
                .OrderBy(header => header.Key, StringComparer.Ordinal)
                .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}");
            return ((int)answer.StatusCode, string.Join('\n', headers), Convert.ToHexString(await answer.Content.ReadAsByteArrayAsync(_cancellationToken)));
        }
    }

    /// <summary>Asks the site, and is gone before the answer has been sent.</summary>
    private static async Task LeaveAsync(TestSite site, Random random)
    {
        await using var body = new CutStream(random.Next(3) == 0 ? 0 : random.Next(6000));
        var parts = random.GetItems(Addresses, 1)[0].Split('?');
        var (host, encoding) = (random.GetItems(Hosts, 1)[0], random.GetItems(Encodings, 1)[0]);
        try
        {
            await site.Server.SendAsync(context =>
            {
                context.Request.Method = HttpMethods.Get;
                context.Request.Path = parts[0];
                context.Request.QueryString = parts.Length == 1 ? QueryString.Empty : new QueryString($"?{parts[1]}");
                context.Request.Headers.Host = host;
                context.Request.Headers.AcceptEncoding = encoding;
                context.Response.Body = body;
                context.RequestAborted = body.Aborted;
            });
        }
        catch (OperationCanceledException)
        {
            // What writes through the request's token ends so.
        }
    }
}

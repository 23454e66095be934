using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleArchive.Tests.Fuzz;

/// <summary>Every route there is, with mangled paths, parameters, methods, headers and bodies.</summary>
public sealed class RouteFuzzTests(SiteFixture site)
{
    private static readonly string[] Methods = ["GET", "GET", "GET", "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND", "MADE-UP"];
    private static readonly string[] Parameters = ["q", "by", "in", "topic", "source", "year", "sort", "page", "url", "format", "v", "id", "at", "found", "maxwidth", "handler", "__RequestVerificationToken"];
    private static readonly string[] Values = ["river-crossing-held", "river-crossing", "owen-marsh", "Iraq", "404", "1", "99999999999", "zzzzz", "zzzzz..zzzzy", "crack", "undated", "2016", "json"];
    private static readonly string[] Endings = ["", "", "", "/", "//", "/..", ".json", ".md", ".txt", ".csv", ".bib", "/history", "/history/1", "/timegate", "/timemap", "%00", "%2f..", ".html", ";x", "/zzzzz", "~"];

    private static readonly string[] Headers =
    [
        "Accept", "Accept-Encoding", "Accept-Language", "Accept-Datetime", "If-None-Match", "If-Modified-Since", "Range", "Cookie", "Referer", "Origin", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-For",
        "X-Original-URL", "X-Rewrite-URL", "X-HTTP-Method-Override", "Forwarded", "Access-Control-Request-Method", "Content-Type", "Cache-Control", "Expect",
    ];

    private static readonly string[] HeaderValues = ["*", "*/*", "gzip, br", "br;q=0", "identity;q=0", "W/\"x\"", "\"", "bytes=0-1", "bytes=-", "Thu, 01 Jan 1970 00:00:00 GMT", "evil.example", "https", "127.0.0.1, ::1", "DELETE", "application/json", "multipart/form-data", ",,,"];

    [Fact]
    public async Task No_request_at_all_breaks_the_site()
    {
        var client = await site.ClientAsync();
        var patterns = site.Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(route => route.RoutePattern.RawText ?? "")
            .Where(pattern => !pattern.EndsWith(".gz", StringComparison.Ordinal) && !pattern.EndsWith(".br", StringComparison.Ordinal))
            .Distinct().Order(StringComparer.Ordinal).ToArray();
        patterns.Length.ShouldBeGreaterThan(50);

        await Fuzzing.RunAsync(2500, async random =>
        {
            var address = Address(random, random.GetItems(patterns, 1)[0]);
            using var request = Request(random, address);
            try
            {
                using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
                await AnswerShape.ShouldHoldAsync(answer);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                throw new InvalidOperationException($"{request}: {failure.Message}", failure);
            }
        });
    }

    [Theory]
    [InlineData("/articles/X")]
    [InlineData("/articles/X.json")]
    [InlineData("/articles/river-crossing-held/X")]
    [InlineData("/articles/river-crossing-held?q=X&v=X&by=X")]
    [InlineData("/articles?topic=X&source=X&year=X")]
    [InlineData("/articles.csv?topic=X&source=X&year=X")]
    [InlineData("/topics/X")]
    [InlineData("/speakers/X")]
    [InlineData("/api/speakers/X")]
    [InlineData("/search?q=X&by=X&topic=X&source=X&year=X&in=X")]
    [InlineData("/search?q=aXb+by%3AX+topic%3A%22X%22")]
    [InlineData("/api/suggest?q=aXb+Xcr")]
    [InlineData("/api/check?q=%22aXb%22&by=X")]
    [InlineData("/articles/X/history")]
    [InlineData("/articles/X/history/1")]
    [InlineData("/articles/X/X..X")]
    [InlineData("/articles/river-crossing-held/X..X")]
    [InlineData("/oembed?url=X")]
    public async Task Blanks_and_what_is_no_character_are_asked_for_like_anything_else(string address)
    {
        foreach (var nothing in (string[])["%20", "%09", "%C2%A0", "%EF%BF%BE", "%EF%BF%BF", "%ED%A0%80", "%F4%8F%BF%BF", "%CC%81"])
        {
            using var answer = await site.GetAsync(address.Replace("X", nothing, StringComparison.Ordinal));
            await AnswerShape.ShouldHoldAsync(answer);
        }
    }

    private static HttpRequestMessage Request(Random random, string address)
    {
        var request = new HttpRequestMessage(new HttpMethod(random.GetItems(Methods, 1)[0]), new Uri($"http://localhost{address}"));
        if (request.Method == HttpMethod.Post)
            request.Content = random.Next(2) == 0 ? new StringContent(Mangled.Jumble(random, 100)) : new FormUrlEncodedContent([new("q", Mangled.Jumble(random, 100)), new("by", Mangled.Jumble(random, 3))]);
        for (var headers = random.Next(4); headers > 0; headers--)
        {
            var value = random.Next(3) == 0 ? Escaped(Mangled.Jumble(random, 3)) : random.GetItems(HeaderValues, 1)[0];
            request.Headers.TryAddWithoutValidation(random.GetItems(Headers, 1)[0], value);
        }

        return request;
    }

    private static string Address(Random random, string pattern)
    {
        var path = string.Join('/', pattern.TrimStart('/').Split('/').Select(part => part.Contains('{', StringComparison.Ordinal) ? Value(random) + part[(part.LastIndexOf('}') + 1)..] : part));
        if (random.Next(3) == 0)
            path += random.GetItems(Endings, 1)[0];
        if (random.Next(10) == 0)
            path = Escaped(Mangled.Text(random, path));

        var query = string.Join('&', Enumerable.Range(0, random.Next(5)).Select(_ => $"{random.GetItems(Parameters, 1)[0]}={Value(random)}"));
        // No address can hold a NUL: the server refuses it, and the one in memory that these requests go to would not take it.
        return $"/{path.Replace("%00", "%01", StringComparison.Ordinal)}{(query.Length > 0 ? "?" : "")}{query}";
    }

    private static string Value(Random random) => random.Next(4) switch
    {
        0 => Escaped(Mangled.Jumble(random, 10)),
        1 => Escaped(Mangled.Text(random, random.GetItems(Values, 1)[0])),
        _ => random.GetItems(Values, 1)[0],
    };

    /// <summary>Percent-encoded as bytes, so that the address is one, whatever it says; an escape that was there stays one.</summary>
    private static string Escaped(string text) => string.Concat(Encoding.UTF8.GetBytes(text).Select(value => char.IsAsciiLetterOrDigit((char)value) || value is (byte)'/' or (byte)'%' or (byte)'.' or (byte)'-'
        ? ((char)value).ToString()
        : $"%{value.ToString("X2", CultureInfo.InvariantCulture)}"));
}

using System.Net;
using Microsoft.Extensions.Logging.Testing;

namespace ArticleArchive.Tests.Web;

public sealed class SiteAddressTests
{
    private readonly CancellationToken _cancellationToken = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true, "https://archive.example/sitemap.xml")]
    [InlineData(false, "http://127.0.0.1:{port}/sitemap.xml")]
    public async Task The_word_of_a_proxy_is_taken_only_where_it_is_trusted(bool trusted, string sitemap)
    {
        var settings = trusted ? new Dictionary<string, string> { ["Archive:TrustedProxies:0"] = "127.0.0.1" } : [];
        await using var site = new TestSite { Settings = settings }.WithSampleArticles();
        var port = site.Listen().Port;
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "192.0.2.7");
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.DefaultRequestHeaders.Add("X-Forwarded-Host", "archive.example");

        using var answer = await TestSite.UntilAsync(client, "/robots.txt", answer => answer.IsSuccessStatusCode, _cancellationToken);

        (await answer.Content.ReadAsStringAsync(_cancellationToken)).ShouldContain($"Sitemap: {sitemap.Replace("{port}", $"{port}", StringComparison.Ordinal)}\n");
    }

    [Theory]
    [InlineData("archive.example", HttpStatusCode.OK)]
    [InlineData("elsewhere.example", HttpStatusCode.BadRequest)]
    public async Task A_site_that_names_its_hosts_answers_to_no_other(string host, HttpStatusCode status)
    {
        await using var site = new TestSite { Settings = new Dictionary<string, string> { ["AllowedHosts"] = "archive.example;localhost" } }.WithSampleArticles();
        using var client = await site.ReadyAsync(_cancellationToken);

        using var answer = await client.GetAsync($"http://{host}/", _cancellationToken);

        answer.StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task A_host_in_capitals_is_the_same_site()
    {
        await using var site = new TestSite().WithSampleArticles();
        using var client = await site.ReadyAsync(_cancellationToken);
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/api/openapi.json") { Headers = { Host = "ARCHIVE.Example" } };

        using var answer = await client.SendAsync(asked, _cancellationToken);

        (await answer.Content.ReadAsStringAsync(_cancellationToken)).ShouldContain("\"url\": \"http://archive.example/\"");
    }

    [Theory]
    [InlineData(null, "xn--a")]
    [InlineData("192.0.2.9", "xn--a")]
    [InlineData("127.0.0.1", "xn--a, archive.example")]
    public async Task A_forwarded_host_that_is_not_read_does_no_harm(string? proxy, string forwarded)
    {
        await using var site = new TestSite { Settings = proxy is null ? [] : new Dictionary<string, string> { ["Archive:TrustedProxies:0"] = proxy } }.WithSampleArticles();
        using var client = new HttpClient { BaseAddress = site.Listen() };
        client.DefaultRequestHeaders.TryAddWithoutValidation("X-Forwarded-Host", forwarded);

        using var answer = await TestSite.UntilAsync(client, "/", answer => answer.StatusCode != HttpStatusCode.ServiceUnavailable, _cancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("Host", "xn--a", "/", "text/html")]
    [InlineData("Host", "xn--a:5080", "/api/search?q=crack", "application/problem+json")]
    [InlineData("Host", "a.xn--999999999999.example", "/articles/river-crossing-held", "text/html")]
    [InlineData("X-Forwarded-Host", "xn--a", "/", "text/html")]
    public async Task A_host_that_is_no_name_is_refused_by_the_rules_of_the_site(string header, string host, string address, string type)
    {
        using var log = new FakeLoggerProvider();
        await using var site = new TestSite { Log = log, Settings = new Dictionary<string, string> { ["Archive:TrustedProxies:0"] = "127.0.0.1" } }.WithSampleArticles();
        using var client = new HttpClient { BaseAddress = site.Listen() };
        using var ready = await TestSite.UntilAsync(client, "/health", answer => answer.IsSuccessStatusCode, _cancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation(header, host);

        using var answer = await client.SendAsync(request, _cancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe(type);
        answer.Headers.Contains("Content-Security-Policy").ShouldBeTrue();
        answer.Headers.CacheControl.ShouldNotBeNull().NoStore.ShouldBeTrue();
        log.Lines().Where(line => line.Contains(" 400 ", StringComparison.Ordinal)).ShouldHaveSingleItem();
        log.Lines().ShouldAllBe(line => !line.StartsWith("Error", StringComparison.Ordinal));
    }
}

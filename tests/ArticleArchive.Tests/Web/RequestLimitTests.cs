using System.Net;

namespace ArticleArchive.Tests.Web;

public sealed class RequestLimitTests(SiteFixture site)
{
    [Theory]
    [InlineData("POST", "/", "text/html")]
    [InlineData("PUT", "/articles/river-crossing-held", "text/html")]
    [InlineData("DELETE", "/api/articles/river-crossing-held", "application/problem+json")]
    [InlineData("PATCH", "/health", "text/html")]
    [InlineData("OPTIONS", "/nothing", "text/html")]
    [InlineData("TRACE", "/api/search", "application/problem+json")]
    public async Task What_is_no_reading_is_refused(string method, string address, string type)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);

        using var answer = await (await site.ClientAsync()).SendAsync(request, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        answer.Content.Headers.Allow.ShouldBe(["GET", "HEAD"]);
        answer.Content.Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe(type);
    }

    [Theory]
    [InlineData("DELETE", "/api/articles", "This address takes GET or HEAD.")]
    [InlineData("POST", "/api/check/draft", "Send it as text/plain; /api/openapi.json lists other types.")]
    public async Task A_refusal_says_what_the_address_takes(string method, string address, string said)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (method == "POST")
            request.Content = new ByteArrayContent([1, 2, 3]) { Headers = { ContentType = new("application/x-nothing") } };

        using var answer = await (await site.ClientAsync()).SendAsync(request, TestContext.Current.CancellationToken);

        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(said);
    }

    [Fact]
    public async Task A_form_has_no_say_in_what_a_refusal_is()
    {
        using var answer = await (await site.ClientAsync()).PostAsync("/articles", new FormUrlEncodedContent([new("code", "200")]), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task Ten_thousand_quotation_marks_are_a_query_like_any_other()
    {
        using var answer = await site.GetAsync("/search?q=" + string.Concat(Enumerable.Repeat("%22", 10_000)));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/search?q=", "text/html")]
    [InlineData("/api/search?q=", "application/problem+json")]
    public async Task An_address_without_end_is_refused(string address, string type)
    {
        using var answer = await site.GetAsync(address + new string('a', 40_000));

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestUriTooLong);
        answer.Content.Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe(type);
    }

    [Fact]
    public async Task A_client_that_asks_without_pause_is_told_to_wait()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var settings = new Dictionary<string, string> { ["Archive:Limits:RequestsPerSecond"] = "1", ["Archive:Limits:Burst"] = "20" };
        await using var own = new TestSite { Settings = settings }.WithSampleArticles();
        using var client = await own.ReadyAsync(cancellationToken);

        using var page = await TestSite.UntilAsync(client, "/about", answer => answer.StatusCode != HttpStatusCode.OK, cancellationToken);
        using var data = await TestSite.UntilAsync(client, "/api/articles", answer => answer.StatusCode != HttpStatusCode.OK, cancellationToken);

        page.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        page.Headers.RetryAfter.ShouldNotBeNull().Delta.ShouldBe(TimeSpan.FromSeconds(1));
        page.Content.Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe("text/html");
        data.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        data.Content.Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe("application/problem+json");
    }
}

using System.Net;
using ArticleArchive.Search;
using ArticleArchive.Tests.Support;
using ArticleArchive.Web.Answers;
using ArticleArchive.Web.Settings;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

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
        using var data = await client.GetAsync("/api/articles", cancellationToken);

        page.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        page.Headers.RetryAfter.ShouldNotBeNull().Delta.ShouldBe(TimeSpan.FromSeconds(1));
        page.Content.Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe("text/html");
        data.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        data.Content.Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe("application/problem+json");
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/api/search")]
    [InlineData("/check")]
    [InlineData("/api/check")]
    public async Task A_search_that_is_too_much_work_is_stopped_and_says_when_to_come_back(string address)
    {
        using var queue = Queue(atOnce: 1);
        var context = ContextOf(address);

        await queue.InvokeAsync(context, _ => throw new SearchTimeoutException(TimeSpan.FromSeconds(4.2)));

        context.Response.StatusCode.ShouldBe(503);
        context.Response.Headers.RetryAfter.ToString().ShouldBe("5");
        context.Features.Get<TooMuchWork>().ShouldBe(TooMuchWork.Search);
    }

    [Fact]
    public async Task Searches_wait_for_their_turn_until_too_many_wait()
    {
        using var queue = Queue(atOnce: 1);
        var release = new TaskCompletionSource();
        var waiting = Enumerable.Range(0, 9).Select(_ => ContextOf("/search")).ToList();
        var turns = waiting.Select(context => queue.InvokeAsync(context, _ => release.Task)).ToList();
        var oneTooMany = ContextOf("/search");

        await queue.InvokeAsync(oneTooMany, _ => Task.CompletedTask);
        release.SetResult();
        await Task.WhenAll(turns);

        oneTooMany.Response.StatusCode.ShouldBe(503);
        oneTooMany.Features.Get<TooMuchWork>().ShouldBe(TooMuchWork.Queue);
        waiting.ShouldAllBe(context => context.Response.StatusCode == 200);
    }

    [Fact]
    public async Task What_is_no_search_waits_for_none()
    {
        using var queue = Queue(atOnce: 1);
        var release = new TaskCompletionSource();
        var searches = Enumerable.Range(0, 9).Select(_ => queue.InvokeAsync(ContextOf("/search"), _ => release.Task)).ToList();
        var page = ContextOf("/articles/river-crossing-held");

        await queue.InvokeAsync(page, Read);
        release.SetResult();
        await Task.WhenAll(searches);

        page.Items.ShouldContainKey("read");

        static Task Read(HttpContext context)
        {
            context.Items["read"] = true;
            return Task.CompletedTask;
        }
    }

    private static SearchQueue Queue(int atOnce) => new(Options.Create(new ArchiveOptions { Limits = new() { ConcurrentSearches = atOnce } }));

    private static DefaultHttpContext ContextOf(string address) => new() { Request = { Path = address } };
}

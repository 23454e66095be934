using System.Net;
using Microsoft.Extensions.Logging.Testing;

namespace ArticleArchive.Tests.Web;

public sealed class FailureTests
{
    private readonly CancellationToken _cancellationToken = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/search?q=crossing", "text/html")]
    [InlineData("/api/search?q=crossing", "application/problem+json")]
    public async Task A_mistake_of_our_own_is_told_without_its_insides_and_written_to_the_log(string address, string type)
    {
        using var log = new FakeLoggerProvider();
        var engine = new CountingEngine { First = _ => throw new InvalidOperationException("the insides") };
        await using var site = new TestSite { Log = log, Engine = inner => engine.Before(inner) }.WithSampleArticles();
        using var client = await site.ReadyAsync(_cancellationToken);

        using var answer = await client.GetAsync(address, _cancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        answer.Content.Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe(type);
        answer.Headers.ETag.ShouldBeNull();
        answer.Headers.Contains("Content-Security-Policy").ShouldBeTrue();
        (await answer.Content.ReadAsStringAsync(_cancellationToken)).ShouldNotContain("the insides");
        log.Lines().ShouldContain(line => line.StartsWith("Error: GET ", StringComparison.Ordinal) && line.Contains(" 500 ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/search?q=crossing", "text/html")]
    [InlineData("/api/search?q=crossing", "application/problem+json")]
    public async Task A_search_that_takes_too_long_is_stopped_and_says_what_to_ask_instead(string address, string type)
    {
        var engine = new CountingEngine { First = cancellation => cancellation.WaitHandle.WaitOne() };
        var settings = new Dictionary<string, string> { ["Archive:Limits:SearchSeconds"] = "0.1" };
        await using var site = new TestSite { Settings = settings, Engine = inner => engine.Before(inner) }.WithSampleArticles();
        using var client = await site.ReadyAsync(_cancellationToken);

        using var answer = await client.GetAsync(address, _cancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Headers.RetryAfter.ShouldNotBeNull().Delta.ShouldBe(TimeSpan.FromSeconds(1));
        answer.Content.Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe(type);
        (await answer.Content.ReadAsStringAsync(_cancellationToken)).ShouldContain("was stopped");
    }
}

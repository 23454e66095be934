using Microsoft.Extensions.Logging.Testing;

namespace ArticleArchive.Tests.Web;

public sealed class RequestLogTests
{
    [Theory]
    [InlineData("/articles/river-crossing-held?q=secret+words", "GET /articles/river-crossing-held [/articles/{slug}] 200")]
    [InlineData("/api/articles/harbour-reopens", "GET /api/articles/harbour-reopens [/api/articles/{slug}] 200")]
    [InlineData("/nothing%0d%0aINF%20made%20up", "GET /nothing%0D%0AINF%20made%20up [-] 404")]
    public async Task A_request_is_one_line_with_route_and_status_and_without_what_was_searched_for(string address, string line)
    {
        using var log = new FakeLoggerProvider();
        await using var site = new TestSite { Log = log }.WithSampleArticles();
        using var client = await site.ReadyAsync(TestContext.Current.CancellationToken);

        using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);

        var written = log.Lines().Where(entry => entry.Contains(" GET /", StringComparison.Ordinal) && !entry.Contains("/health", StringComparison.Ordinal)).ShouldHaveSingleItem();
        written.ShouldStartWith($"Information: {line} ");
        written.ShouldEndWith(" ms");
        log.Lines().ShouldAllBe(entry => !entry.Contains("secret", StringComparison.Ordinal) && !entry.Contains('\r'));
    }

    [Fact]
    public async Task A_problem_of_a_content_file_is_a_warning_with_file_and_line()
    {
        using var log = new FakeLoggerProvider();
        await using var site = new TestSite { Log = log }.With("2016/odd.md", "---\ntitle: Odd\nlanguage: a b\n---\n\nWords.\n");
        using var client = await site.ReadyAsync(TestContext.Current.CancellationToken);

        log.Lines().ShouldContain(entry => entry.StartsWith("Warning: ", StringComparison.Ordinal) && entry.Contains("2016/odd.md:3", StringComparison.Ordinal));
    }
}

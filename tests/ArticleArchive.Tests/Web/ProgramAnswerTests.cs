using System.Net;
using System.Text.Json.Nodes;

namespace ArticleArchive.Tests.Web;

public sealed class ProgramAnswerTests(SiteFixture site)
{
    [Fact]
    public async Task Quotation_marks_and_accents_are_readable_in_JSON() =>
        (await site.ReadAsync("/articles/river-crossing-held.json")).ShouldContain("mayor's café");

    [Theory]
    [InlineData("/api/articles/no-such-article", 404, "Not Found")]
    [InlineData("/api/nothing", 404, "Not Found")]
    [InlineData("/articles/no-such-article.json", 404, "Not Found")]
    public async Task An_error_is_told_as_problem_details(string address, int status, string title)
    {
        using var answer = await site.GetAsync(address, ("Accept", "text/html"));

        answer.Content.Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe("application/problem+json");
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotBeNull();
        problem["status"].Number().ShouldBe(status);
        problem["title"].Text().ShouldBe(title);
        problem["instance"].Text().ShouldBe(address);
        problem["detail"].Text().ShouldNotBeNull().ShouldContain("/api/openapi.json");
    }

    [Theory]
    [InlineData("/api/articles", true)]
    [InlineData("/api/nothing", true)]
    [InlineData("/articles/river-crossing-held.md", true)]
    [InlineData("/feed.json", true)]
    [InlineData("/articles/river-crossing-held", false)]
    [InlineData("/", false)]
    public async Task Pages_of_every_origin_may_read_what_is_for_programs_and_nothing_else(string address, bool open)
    {
        using var answer = await site.GetAsync(address, ("Origin", "https://elsewhere.example"));

        answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var origins);
        (origins ?? []).ShouldBe(open ? ["*"] : []);
        answer.Headers.GetValues("Cross-Origin-Resource-Policy").ShouldBe([open ? "cross-origin" : "same-origin"]);
    }

    [Fact]
    public async Task A_page_of_another_origin_may_ask_with_a_tag()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/api/articles");
        request.Headers.Add("Origin", "https://elsewhere.example");
        request.Headers.Add("Access-Control-Request-Method", "GET");
        request.Headers.Add("Access-Control-Request-Headers", "if-none-match");

        using var answer = await (await site.ClientAsync()).SendAsync(request, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        answer.Headers.GetValues("Access-Control-Allow-Headers").ShouldBe(["if-none-match"]);
    }
}

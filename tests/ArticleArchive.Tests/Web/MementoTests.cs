using System.Net;
using static ArticleArchive.Tests.Web.RecordedSite;

namespace ArticleArchive.Tests.Web;

/// <summary>The past of an article over HTTP, as RFC 7089 has it.</summary>
public sealed class MementoTests(RecordedSite site)
{
    private const string Base = $"http://localhost{Address}";

    [Fact]
    public async Task A_revision_says_when_it_stood_and_where_the_others_are()
    {
        using var answer = await site.GetAsync($"{Address}/history/2");

        answer.Headers.GetValues("Memento-Datetime").ShouldBe(["Sun, 03 May 2026 09:30:00 GMT"]);
        Links(answer).ShouldBe(
        [
            $"<{Base}>; rel=\"original\"",
            $"<{Base}/timegate>; rel=\"timegate\"",
            $"<{Base}/timemap>; rel=\"timemap\"; type=\"application/link-format\"",
            $"<{Base}/history/1>; rel=\"first prev memento\"; datetime=\"Fri, 01 May 2026 00:00:00 GMT\"",
            $"<{Base}/history/2>; rel=\"memento\"; datetime=\"Sun, 03 May 2026 09:30:00 GMT\"",
            $"<{Base}/history/3>; rel=\"last next memento\"; datetime=\"Tue, 05 May 2026 18:00:00 GMT\"",
        ]);
    }

    [Fact]
    public async Task The_article_itself_is_no_memento_and_leads_to_its_past()
    {
        using var answer = await site.GetAsync(Address);

        answer.Headers.Contains("Memento-Datetime").ShouldBeFalse();
        Links(answer).Take(3).ShouldBe(
        [
            $"<{Base}/timegate>; rel=\"timegate\"",
            $"<{Base}/timemap>; rel=\"timemap\"; type=\"application/link-format\"",
            $"<{Base}/history/3>; rel=\"last memento\"; datetime=\"Tue, 05 May 2026 18:00:00 GMT\"",
        ]);
    }

    [Fact]
    public async Task The_time_map_lists_every_revision()
    {
        using var answer = await site.GetAsync($"{Address}/timemap");

        answer.Content.Headers.ContentType?.MediaType.ShouldBe("application/link-format");
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe($"""
            <{Base}>; rel="original",
            <{Base}/timegate>; rel="timegate",
            <{Base}/timemap>; rel="self"; type="application/link-format"; from="Fri, 01 May 2026 00:00:00 GMT"; until="Tue, 05 May 2026 18:00:00 GMT",
            <{Base}/history/1>; rel="first memento"; datetime="Fri, 01 May 2026 00:00:00 GMT",
            <{Base}/history/2>; rel="memento"; datetime="Sun, 03 May 2026 09:30:00 GMT",
            <{Base}/history/3>; rel="last memento"; datetime="Tue, 05 May 2026 18:00:00 GMT"

            """);
    }

    [Theory]
    [InlineData(null, 3)]
    [InlineData("Mon, 01 Jan 2024 00:00:00 GMT", 1)]
    [InlineData("Sat, 02 May 2026 12:00:00 GMT", 1)]
    [InlineData("Sun, 03 May 2026 09:30:00 GMT", 2)]
    [InlineData("Sat, 01 Jan 2050 00:00:00 GMT", 3)]
    public async Task The_time_gate_leads_to_the_revision_that_stood_at_the_moment_asked_for(string? moment, int revision)
    {
        using var answer = await site.GetAsync($"{Address}/timegate", moment is null ? [] : [("Accept-Datetime", moment)]);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location?.OriginalString.ShouldBe($"{Base}/history/{revision}");
        answer.Headers.Vary.ShouldContain("Accept-Datetime");
        Links(answer).ShouldContain($"<{Base}>; rel=\"original\"");
    }

    [Fact]
    public async Task A_moment_that_is_none_is_refused()
    {
        using var answer = await site.GetAsync($"{Address}/timegate", ("Accept-Datetime", "yesterday"));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    // Commas stand in dates too: links are parted before each "<".
    private static IEnumerable<string> Links(HttpResponseMessage answer) =>
        string.Join(", ", answer.Headers.GetValues("Link")).Split(", <").Select((link, i) => i == 0 ? link : $"<{link}");
}

using AngleSharp.Html.Parser;

namespace ArticleArchive.Tests.Fuzz;

/// <summary>An archive with markup and script in every field of every file: no page that can be reached from its first one runs anything.</summary>
public sealed class HostileSiteTests
{
    private const string Evil = "</title></script><script>alert(1)</script><img src=x onerror=alert(1)>\\\" onclick=\\\"alert(1)";
    private const int MaxPages = 400;

    private static readonly string Article = $"""
        ---
        title: "{Evil}"
        date: "2016-01-29"
        source:
          name: "{Evil} Wire"
          url: "javascript:alert(1)"
          id: "{Evil}"
        byline: ["{Evil}", "data:text/html,x"]
        dateline: "{Evil}"
        topics: ["{Evil}", "a/../b", "javascript:alert(1)"]
        speakers:
          - name: "{Evil}"
            role: "{Evil}"
            aliases: ["{Evil} Marsh"]
          - name: "Owen <b>Marsh</b>"
        summary: "{Evil}"
        language: "en\"><script>alert(1)</script>"
        rights: "{Evil}"
        event-date: "{Evil}"
        updated: "2016<script>"
        ---

        <script>alert(1)</script> "It is not <svg/onload=alert(1)> over," said Owen <b>Marsh</b>. [a](javascript:alert(1)) [b](data:text/html,x "t\" onclick=x")

        "Words {Evil}," said {Evil}.

        | <script> | b |
        |---|---|
        | <img src=x onerror=alert(1)> | [x](vbscript:x) |
        """;

    [Fact]
    public async Task No_page_of_a_hostile_archive_runs_anything()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var site = new TestSite { Settings = new Dictionary<string, string> { ["Archive:Watch"] = "false", ["Archive:SiteName"] = "<script>alert(1)</script>\"" } }
            .With("evil.md", Article)
            .With("worse.txt", $"{Evil}\n\n\"It is not over,\" said Owen <b>Marsh</b>.\n\n<script>alert(1)</script>\n\nUpdated\n")
            .With("worse.yml", "title: \"<script>\"\nsource: \"<img src=x onerror=alert(1)>\"\n");
        using var client = await site.ReadyAsync(cancellationToken);
        var waiting = new Queue<string>(["/", "/articles/evil", "/articles/worse", "/articles", "/speakers", "/check", "/updates", "/sitemap.xml", "/api/articles/evil",
            $"/search?q={Uri.EscapeDataString(Evil)}&topic={Uri.EscapeDataString(Evil)}&by={Uri.EscapeDataString(Evil)}", $"/check?q={Uri.EscapeDataString("\"It is not over,\" " + Evil)}&by={Uri.EscapeDataString(Evil)}",
            "/search?q=over", "/search?q=%22not+over%22+javascript%3A", $"/articles/{Uri.EscapeDataString(Evil)}", "/articles/evil?q=%3Cscript%3E"]);
        var seen = new HashSet<string>(waiting, StringComparer.Ordinal);
        var pages = 0;

        while (waiting.TryDequeue(out var address) && pages < MaxPages)
        {
            using var answer = await client.GetAsync(address, cancellationToken);
            await Should.NotThrowAsync(() => AnswerShape.ShouldHoldAsync(answer), address);
            pages++;
            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
                continue;

            var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(cancellationToken), cancellationToken);
            foreach (var link in page.QuerySelectorAll("a[href], link[href]").Select(a => (a.GetAttribute("href") ?? "").Split('#')[0]).Where(href => href.StartsWith('/') && seen.Add(href)))
                waiting.Enqueue(link);
        }

        pages.ShouldBeGreaterThan(60);
    }
}

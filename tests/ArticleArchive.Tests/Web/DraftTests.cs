using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp;
using AngleSharp.Dom;
using ArticleArchive.Tests.Importing;
using ArticleArchive.Tests.Judges;

namespace ArticleArchive.Tests.Web;

/// <summary>The check of a whole draft, on the page and in the API. <c>LintCommandTests</c> has what is said of findings.</summary>
public sealed class DraftTests(SiteFixture site)
{
    private const string Draft =
        "“It is not a rout, and it is not over,” Colonel Owen Marsh said.\n\n“It is a rout, and it is not over,” Colonel Owen Marsh said.\n\n“Whisk the butter until pale,” Jane Holt said, see http://localhost/articles/river-crossing.\n";

    [Fact]
    public async Task A_pasted_draft_is_answered_with_a_table_whose_rows_lead_to_what_they_rest_on()
    {
        using var answer = await SendAsync("/check/draft", new FormUrlEncodedContent([new("q", Draft), new("by", "")]));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.CacheControl.ShouldNotBeNull().NoStore.ShouldBeTrue();
        var page = await ReadAsync(answer);
        var rows = page.QuerySelectorAll(".checked tbody tr");
        rows.Select(row => $"{row.GetAttribute("data-verdict")}, {row.QuerySelector("td:last-child")?.TextContent}").ShouldBe(["verbatim, line 1", "altered, line 3", "notHere, line 5", "link-moved, line 5"]);
        rows.Select(row => page.QuerySelector(row.QuerySelector("td a")?.GetAttribute("href") ?? "")?.TextContent).ShouldBe(rows.Select(row => row.QuerySelector("td a")?.TextContent));
        page.QuerySelector("#draft-text")?.TextContent.ShouldBe(Draft);
    }

    [Theory]
    [InlineData("csv", "text/csv", "altered")]
    [InlineData("json", "application/json", "\"rule\":\"altered\"")]
    [InlineData("sarif", "application/sarif+json", "\"ruleId\":\"altered\"")]
    public async Task The_report_can_be_downloaded(string format, string type, string part)
    {
        using var answer = await SendAsync("/check/draft", new FormUrlEncodedContent([new("q", Draft), new("format", format)]));

        answer.Content.Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe(type);
        answer.Content.Headers.ContentDisposition.ShouldNotBeNull().FileName.ShouldBe($"draft-check.{format}");
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(part);
    }

    [Fact]
    public async Task A_Word_document_is_read_and_can_be_downloaded_from_the_page_that_it_gave()
    {
        var document = MadeFiles.Word(MadeFiles.WordParagraph("A first paragraph.") + MadeFiles.WordParagraph("“It is a rout, and it is not over,” Colonel Owen Marsh said."));
        using var answer = await SendAsync("/check/draft", File("../x/draft.docx", document));

        var page = await ReadAsync(answer);
        page.QuerySelector(".draft-report h2")?.TextContent.ShouldBe("Report on draft.docx");
        page.QuerySelectorAll(".checked tbody tr td:last-child").Select(cell => cell.TextContent).ShouldBe(["line 2"]);
        var again = page.QuerySelectorAll("#draft [name]").Where(field => field.GetAttribute("type") != "file")
            .Select(field => KeyValuePair.Create(field.GetAttribute("name") ?? "", field.LocalName == "textarea" ? field.TextContent : field.GetAttribute("value") ?? ""));
        using var download = await SendAsync("/check/draft", new FormUrlEncodedContent([.. again, new("format", "json")]));

        var finding = JsonNode.Parse(await download.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).At("findings").Items().ShouldHaveSingleItem();
        finding.At("line").Number().ShouldBe(2);
    }

    [Theory]
    [InlineData("draft.docx", "no document", "It is not a Word document, despite its name.")]
    [InlineData("draft.xlsx", "x", "Drafts of this kind cannot be read.")]
    public async Task A_file_that_cannot_be_read_is_told(string name, string text, string problem)
    {
        using var page = await SendAsync("/check/draft", File(name, Encoding.UTF8.GetBytes(text)));
        using var api = await SendAsync($"/api/check/draft?name={name}", new StringContent(text));

        page.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await ReadAsync(page)).QuerySelector("[role=alert]")?.TextContent.ShouldStartWith(problem);
        api.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        JsonNode.Parse(await api.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).At("detail").Text().ShouldNotBeNull().ShouldStartWith(problem);
    }

    [Fact]
    public async Task An_empty_form_asks_for_a_draft()
    {
        using var answer = await SendAsync("/check/draft", new FormUrlEncodedContent([new("q", " ")]));

        (await ReadAsync(answer)).QuerySelector("[role=alert]")?.TextContent.ShouldStartWith("There is no draft to check.");
    }

    [Theory]
    [InlineData("/check/draft")]
    [InlineData("/api/check/draft")]
    public async Task A_draft_of_two_megabytes_is_refused(string address)
    {
        using var answer = await SendAsync(address, new StringContent(new string('a', 2 * 1024 * 1024)));

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task The_API_answers_as_the_page_does()
    {
        using var answer = await SendAsync("/api/check/draft", new StringContent(Draft, Encoding.UTF8, "text/markdown"));

        var report = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        report.At("summary").Text().ShouldBe("3 quotations: 1 word for word, 1 wrong, 1 not in this archive; 1 link to this archive: 1 moved.");
        report.At("gravest").Text().ShouldBe("error");
        report.At("findings").Items().Select(finding => finding.At("rule").Text()).ShouldBe(["verbatim", "altered", "not-found", "link-moved"]);
        report.At("findings", 1, "quotation", "places", 0, "passages", 0, "url").Text().ShouldNotBeNull().ShouldStartWith("http://localhost/articles/river-crossing-held#");
    }

    [Fact]
    public async Task The_pages_are_valid_HTML()
    {
        var pages = new JsonObject { ["form"] = await site.ReadAsync("/check/draft") };
        using var answer = await SendAsync("/check/draft", new FormUrlEncodedContent([new("q", $"{Draft}<!-- archive-lint: allow \"x\" -->")]));
        pages["report"] = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        (await OutsideJudge.AskAsync("pages", pages)).Items().Select(fault => fault.Text()).ShouldBeEmpty();
    }

    private static MultipartFormDataContent File(string name, byte[] bytes) => new() { { new ByteArrayContent(bytes), "file", name }, { new StringContent(""), "q" } };

    private async Task<HttpResponseMessage> SendAsync(string address, HttpContent content) =>
        await (await site.ClientAsync()).PostAsync(address, content, TestContext.Current.CancellationToken);

    private static async Task<IDocument> ReadAsync(HttpResponseMessage answer)
    {
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return await BrowsingContext.New().OpenAsync(request => request.Content(html), TestContext.Current.CancellationToken);
    }
}

using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp;
using AngleSharp.Dom;

namespace ArticleArchive.Tests.Web;

public sealed class CheckTests(SiteFixture site)
{
    private const string Article = "Crossing held\n\n\"It is not a rout, and it is not over,\" Colonel Owen Marsh said.\n\n\"It was cold as never before,\" said Jane Holt, a driver.\n\n";

    [Theory]
    [InlineData("It is not a rout", "", "verbatim", "Word for word")]
    [InlineData("We are seeing the enemy … at the edges", "", "omissions", "Word for word, with words left out")]
    [InlineData("It is a rout, and it is not over", "", "altered", "Not quite (1 word differs)")]
    [InlineData("It is not a rout", "Jane Holt", "anotherSpeaker", "Someone else said it: Owen Marsh")]
    [InlineData("The bridge opens to lorries on Monday", "", "narrator", "The reporter’s words, not a quotation")]
    [InlineData("Whisk the butter until pale", "", "notHere", "Not in this archive")]
    public async Task The_page_gives_its_verdict_and_the_api_the_same(string quotation, string by, string name, string title)
    {
        var parameters = $"?q={Uri.EscapeDataString(quotation)}&by={Uri.EscapeDataString(by)}";

        var page = await PageAsync("/check" + parameters);
        var answer = JsonNode.Parse(await site.ReadAsync("/api/check" + parameters)).ShouldNotBeNull();

        page.QuerySelector(".verdict")?.GetAttribute("data-verdict").ShouldBe(name);
        page.QuerySelector(".verdict h2")?.TextContent.ShouldBe(title);
        (page.QuerySelector("textarea#q")?.TextContent ?? page.Attribute("#q", "value")).ShouldBe(quotation);
        page.QuerySelector("#by")?.GetAttribute("value").ShouldBe(by.Length == 0 ? null : by);
        answer.At("quotations", 0, "verdict").Text().ShouldBe(name);
        answer.At("quotations", 0, "sentence").Text().ShouldBe(title);
    }

    [Fact]
    public async Task A_quotation_is_marked_in_its_whole_sentence_with_its_speaker()
    {
        var page = await PageAsync("/check?q=It+is+not+a+rout");

        page.QuerySelector(".result mark")?.TextContent.ShouldBe("It is not a rout");
        page.QuerySelectorAll(".result .cut-off").ShouldNotBeEmpty();
        page.QuerySelector(".result .said")?.TextContent.ShouldStartWith("said by Colonel Owen Marsh");
        page.QuerySelector(".result h4 a")?.GetAttribute("href").ShouldNotBeNull().ShouldStartWith("/articles/river-crossing-held?q=%22it%20is%20not%20a%20rout%22&in=quote#");
    }

    [Fact]
    public async Task The_answer_of_the_api_has_places_and_comparison()
    {
        var quotation = JsonNode.Parse(await site.ReadAsync("/api/check?q=It+is+a+rout,+and+it+is+not+over")).At("quotations", 0);

        quotation.Keys().ShouldBe(["text", "by", "verdict", "explanation", "plain", "sentence", "words", "voice", "speaker", "speakerName", "cautions", "omissions", "comparison", "likeness", "places"]);
        quotation.At("cautions", 0, "caution").Text().ShouldBe("negation");
        quotation.At("comparison").Items().Select(stretch => $"{stretch.At("change").Text()} {stretch.At("text").Text()}").ShouldBe(["kept It is", "removed not", "kept a rout, and it is not over"]);
        quotation.At("places", 0, "article", "slug").Text().ShouldBe("river-crossing-held");
        quotation.At("places", 0, "quotation", "speaker").Text().ShouldBe("Owen Marsh");
    }

    [Theory]
    [InlineData("/check", "/check?q=It%20is%20not%20a%20rout&by=Owen%20Marsh")]
    [InlineData("/search", "/search?q=It%20is%20not%20a%20rout&by=Owen%20Marsh&topic=ports&from=2016&sort=oldest")]
    public async Task A_short_text_that_is_sent_gets_an_address(string box, string address)
    {
        using var form = new FormUrlEncodedContent([new("q", "It is not a rout\r\n"), new("by", "Owen Marsh"), new("topic", "ports"), new("from", "2016"), new("sort", "oldest")]);
        using var answer = await SendAsync(box, form);

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location.ShouldNotBeNull().OriginalString.ShouldBe(address);
    }

    [Theory]
    [InlineData("/check")]
    [InlineData("/search")]
    public async Task A_long_article_that_is_sent_is_answered_with_a_table_and_nothing_is_kept(string box)
    {
        using var answer = await SendAsync(box, Form(Article + string.Concat(Enumerable.Repeat("The road was long and the lorries were slow. ", 60)), ""));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.CacheControl.ShouldNotBeNull().NoStore.ShouldBeTrue();
        answer.Headers.ETag.ShouldBeNull();
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        var page = await ReadAsync(answer);
        page.QuerySelectorAll(".checked tbody tr").Select(row => row.GetAttribute("data-verdict")).ShouldBe(["verbatim", "notHere"]);
        page.QuerySelectorAll(".checked tbody tr td:nth-child(2)").Select(cell => cell.TextContent).ShouldBe(["Owen Marsh", "Jane Holt"]);
    }

    [Fact]
    public async Task The_api_takes_a_long_text_as_the_body()
    {
        using var answer = await SendAsync("/api/check", new StringContent(Article, Encoding.UTF8, "text/plain"));

        var quotations = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).At("quotations").Items();
        quotations.Select(quotation => quotation.At("verdict").Text()).ShouldBe(["verbatim", "notHere"]);
    }

    [Fact]
    public async Task Two_texts_that_are_sent_one_after_the_other_get_each_its_own_answer()
    {
        using var first = await SendAsync("/api/check", new StringContent("It is not a rout"));
        using var second = await SendAsync("/api/check", new StringContent("Whisk the butter until pale"));

        (await first.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("\"verbatim\"");
        (await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("\"notHere\"");
    }

    [Theory]
    [InlineData("/check", "text/html")]
    [InlineData("/api/check", "application/problem+json")]
    public async Task A_text_of_a_megabyte_is_refused(string address, string type)
    {
        using var answer = await SendAsync(address, new StringContent(new string('a', 1024 * 1024)));

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        answer.Content.Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe(type);
    }

    [Fact]
    public async Task A_text_without_a_length_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/check") { Content = new StringContent("It is not a rout") };
        request.Content.Headers.ContentLength = null;
        request.Headers.TransferEncodingChunked = true;

        using var answer = await (await site.ClientAsync()).SendAsync(request, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.LengthRequired);
    }

    [Theory]
    [InlineData("/check?q=")]
    [InlineData("/check?q=%00%00")]
    [InlineData("/check?q=%ed%a0%80&by=%00")]
    [InlineData("/check?q=%22%22%22&by=%22")]
    [InlineData("/check?q=[[[[....%5D&by=a&by=b&q=c")]
    [InlineData("/api/check")]
    [InlineData("/api/check?q=%00")]
    [InlineData("/api/check?q=a%00b&by=%ff")]
    public async Task Odd_input_gets_a_plain_answer(string address)
    {
        using var answer = await site.GetAsync(address);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Ten_thousand_quotation_marks_have_no_word_in_them()
    {
        using var answer = await SendAsync("/check", Form(new string('"', 10_000), ""));

        (await ReadAsync(answer)).QuerySelector(".search-page .note")?.TextContent.ShouldBe("There are no words to search for.");
    }

    [Fact]
    public async Task Only_the_box_takes_a_text()
    {
        using var refused = await SendAsync("/articles", Form("x", ""));
        using var request = new HttpRequestMessage(HttpMethod.Put, "/check");
        using var put = await (await site.ClientAsync()).SendAsync(request, TestContext.Current.CancellationToken);

        refused.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        put.Content.Headers.Allow.ShouldBe(["GET", "HEAD", "POST"]);
    }

    private static FormUrlEncodedContent Form(string text, string by) => new([new("q", text), new("by", by)]);

    private async Task<HttpResponseMessage> SendAsync(string address, HttpContent content)
    {
        if (content is StringContent)
            content.Headers.ContentType = new MediaTypeHeaderValue("text/plain", "utf-8");
        return await (await site.ClientAsync()).PostAsync(address, content, TestContext.Current.CancellationToken);
    }

    private async Task<IDocument> PageAsync(string address) => await ReadAsync(await site.GetAsync(address));

    private static async Task<IDocument> ReadAsync(HttpResponseMessage answer)
    {
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return await BrowsingContext.New().OpenAsync(request => request.Content(html), TestContext.Current.CancellationToken);
    }
}

using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;

namespace ArticleArchive.Tests.Web;

/// <summary>Addresses that several files share, and those that articles had before.</summary>
public sealed class AddressTests : IAsyncDisposable
{
    private readonly TestSite _site = new TestSite()
        .With("sport/001.txt", "The match\n\nThey won.\n")
        .With("tech/001.txt", "The machine\n\nIt runs.\n")
        .With("moved.md", "---\ntitle: Moved\nslug: here-now\naliases: [/2016/01/x.html, /old/path/, old-name]\nstrap: x\ndate: secret words\n---\n\nWords.\n")
        .With("draft.md", "---\ntitle: Draft not for release\ndraft: true\n---\n\nSecret.\n")
        .With("photo.jpg", "x");

    [Fact]
    public async Task A_name_that_several_files_share_offers_them()
    {
        var client = await _site.ReadyAsync(TestContext.Current.CancellationToken);

        var page = await client.GetAsync("/articles/001", TestContext.Current.CancellationToken);
        var api = await client.GetAsync("/api/articles/001", TestContext.Current.CancellationToken);
        var twin = await client.GetAsync("/articles/001.json", TestContext.Current.CancellationToken);

        (page.StatusCode, api.StatusCode, twin.StatusCode).ShouldBe((HttpStatusCode.MultipleChoices, HttpStatusCode.MultipleChoices, HttpStatusCode.MultipleChoices));
        var html = new HtmlParser().ParseDocument(await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        html.QuerySelectorAll(".article-list h3 a").Select(link => (link.GetAttribute("href"), link.TextContent)).ShouldBe([("/articles/sport-001", "The match"), ("/articles/tech-001", "The machine")]);
        using var json = JsonDocument.Parse(await api.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        json.RootElement.GetProperty("choices").EnumerateArray().Select(choice => choice.GetProperty("article").GetProperty("slug").GetString()).ShouldBe(["sport-001", "tech-001"]);
        (await client.GetAsync("/articles/sport-001", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/2016/01/x.html")]
    [InlineData("/old/path/")]
    [InlineData("/old/path")]
    [InlineData("/articles/old-name")]
    [InlineData("/articles/moved")]
    public async Task An_old_address_redirects_for_good(string address)
    {
        var client = await _site.ReadyAsync(TestContext.Current.CancellationToken);

        var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);

        (answer.StatusCode, answer.Headers.Location?.ToString()).ShouldBe((HttpStatusCode.MovedPermanently, "/articles/here-now"));
    }

    [Fact]
    public async Task What_is_at_no_address_is_not_found_as_before()
    {
        var client = await _site.ReadyAsync(TestContext.Current.CancellationToken);

        (await client.GetAsync("/2016/02/x.html", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.PostAsync("/api/articles", null, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task The_editors_page_tells_the_kinds_of_problems_and_nothing_that_stands_in_the_files()
    {
        var client = await _site.ReadyAsync(TestContext.Current.CancellationToken);

        var page = await client.GetStringAsync("/status", TestContext.Current.CancellationToken);

        var html = new HtmlParser().ParseDocument(page);
        html.QuerySelectorAll("tbody tr td:nth-child(3)").Select(cell => cell.TextContent).ShouldBe(
            ["The date … is not a date.", "The metadata calls it a draft. The article is held back.", "… file of other kinds: …"], ignoreOrder: true);
        html.QuerySelectorAll("tbody code").Select(cell => cell.TextContent).ShouldContain("moved.md:6:7");
        page.ShouldContain("strap");
        page.ShouldNotContain("secret words");
    }

    [Fact]
    public async Task A_text_in_another_language_says_so_and_its_direction_and_nobody_is_quoted_in_it()
    {
        _site.With("he.md", "---\ntitle: הצבא מחזיק בגשר\nlanguage: he\ndate: 2030\n---\n\n\"אנחנו מחזיקים בגשר\", אמר דובר צה\"ל.\n")
            .With("fr.md", "---\ntitle: L'armée garde le pont\nlanguage: fr\n---\n\n« Nous tiendrons le pont », a déclaré Mme Petit. Tom Said said: \"No.\"\n");
        var client = await _site.ReadyAsync(TestContext.Current.CancellationToken);

        var hebrew = new HtmlParser().ParseDocument(await client.GetStringAsync("/articles/he", TestContext.Current.CancellationToken));
        var list = new HtmlParser().ParseDocument(await client.GetStringAsync("/articles", TestContext.Current.CancellationToken));
        using var french = JsonDocument.Parse(await client.GetStringAsync("/articles/fr.json", TestContext.Current.CancellationToken));

        var article = hebrew.QuerySelector("article.article").ShouldNotBeNull();
        (article.GetAttribute("lang"), article.GetAttribute("dir")).ShouldBe(("he", "rtl"));
        hebrew.QuerySelector("article .byline").ShouldNotBeNull().GetAttribute("dir").ShouldBe("ltr");
        hebrew.QuerySelector(".about-text").ShouldNotBeNull().TextContent.ShouldContain("this text is in another language (he)");
        list.QuerySelectorAll(".article-list h3[dir=rtl]").ShouldHaveSingleItem().GetAttribute("lang").ShouldBe("he");
        french.RootElement.GetProperty("utterances").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task The_editors_page_can_be_switched_off()
    {
        await using var site = new TestSite { Settings = new Dictionary<string, string> { ["Archive:StatusPage"] = "false" } }.With("a.txt", "A\n\nWords.\n");
        var client = await site.ReadyAsync(TestContext.Current.CancellationToken);

        (await client.GetAsync("/status", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();
}

namespace ArticleArchive.Tests.Web;

public sealed class HeaderTests(SiteFixture site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/articles/river-crossing-held")]
    [InlineData("/nothing")]
    [InlineData("/api/search?q=x")]
    [InlineData("/api/nothing")]
    [InlineData("/favicon.svg")]
    [InlineData("/health")]
    public async Task Every_answer_carries_the_careful_headers(string address)
    {
        using var answer = await site.GetAsync(address);

        var policy = Value(answer, "Content-Security-Policy");
        policy.ShouldStartWith("default-src 'none'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
        policy.ShouldNotContain("http");
        Value(answer, "X-Content-Type-Options").ShouldBe("nosniff");
        Value(answer, "Referrer-Policy").ShouldBe("strict-origin-when-cross-origin");
        Value(answer, "Cross-Origin-Opener-Policy").ShouldBe("same-origin");
        Value(answer, "Cross-Origin-Embedder-Policy").ShouldBe("require-corp");
        Value(answer, "Permissions-Policy").ShouldContain("geolocation=()");
        answer.Headers.Contains("Server").ShouldBeFalse();
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/articles")]
    [InlineData("/articles/river-crossing-held?q=crack")]
    [InlineData("/search?q=crack")]
    [InlineData("/help/search")]
    [InlineData("/nothing")]
    public async Task No_page_has_what_its_policy_forbids(string address)
    {
        var page = await new AngleSharp.Html.Parser.HtmlParser().ParseDocumentAsync(await site.ReadAsync(address), TestContext.Current.CancellationToken);

        page.QuerySelectorAll("style, [style], script:not([src])").Where(element => element.GetAttribute("type") != "application/ld+json").ShouldBeEmpty();
        page.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)).ShouldBeEmpty();
        page.QuerySelectorAll("script[src], img[src], link[rel~=stylesheet], link[rel~=icon]")
            .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href"))
            .NotEmpty().ShouldAllBe(source => source != null && source.StartsWith('/') && !source.StartsWith("//", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://archive.example", "https://archive.example", true)]
    [InlineData("https://archive.example", "http://archive.example", false)]
    [InlineData(null, "https://archive.example", false)]
    public async Task A_site_known_by_https_says_so_for_good(string? baseUrl, string asked, bool said)
    {
        var settings = new Dictionary<string, string>();
        if (baseUrl is not null)
            settings["Archive:BaseUrl"] = baseUrl;
        await using var own = new TestSite { Settings = settings }.WithSampleArticles();
        using var client = await own.ReadyAsync(TestContext.Current.CancellationToken);

        using var answer = await client.GetAsync($"{asked}/health", TestContext.Current.CancellationToken);

        answer.Headers.Contains("Strict-Transport-Security").ShouldBe(said);
    }

    private static string Value(HttpResponseMessage answer, string header) => string.Join(", ", answer.Headers.GetValues(header));
}

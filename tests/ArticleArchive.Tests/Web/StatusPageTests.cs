namespace ArticleArchive.Tests.Web;

public sealed class StatusPageTests(SiteFixture site)
{
    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/articles/no-such-article")]
    [InlineData("/speakers/nobody")]
    [InlineData("/articles/no-such-article/bbbbb")]
    public async Task A_page_that_is_not_there_offers_a_search_and_the_ways_in(string address)
    {
        var page = await site.PageAsync(address);

        page.Words("h1").ShouldBe("We can’t find that page");
        page.Attribute("main form", "action").ShouldBe("/search");
        page.QuerySelectorAll("main li a").Select(a => a.GetAttribute("href")).ShouldBe(["/", "/articles", "/speakers"]);
        page.Attribute("meta[name=robots]", "content").ShouldBe("noindex");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/articles")]
    [InlineData("/articles/river-crossing-held")]
    [InlineData("/articles/river-crossing-held?q=crack")]
    [InlineData("/search")]
    [InlineData("/search?q=crack")]
    [InlineData("/speakers")]
    [InlineData("/speakers/owen-marsh")]
    [InlineData("/topics/Iraq")]
    [InlineData("/help/search")]
    [InlineData("/help/citing")]
    [InlineData("/about")]
    [InlineData("/nowhere")]
    public async Task Every_page_has_one_main_heading_a_title_a_search_box_and_nothing_inline(string address)
    {
        var page = await site.PageAsync(address);

        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.Title.ShouldNotBeNullOrWhiteSpace();
        page.QuerySelectorAll("form[role=search] [name=q]").Length.ShouldBe(1);
        page.QuerySelectorAll("script:not([src]):not([type='application/ld+json']), style, [style], [onclick]").ShouldBeEmpty();
        page.QuerySelectorAll("[id]").Select(e => e.Id).ShouldBeUnique();
        page.QuerySelectorAll("script[src], link[rel=stylesheet], img").NotEmpty().ShouldAllBe(e => (e.GetAttribute("src") ?? e.GetAttribute("href") ?? "").StartsWith('/'));
    }
}

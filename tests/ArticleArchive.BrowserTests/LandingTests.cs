using static Microsoft.Playwright.Assertions;

namespace ArticleArchive.BrowserTests;

public sealed class LandingTests(BrowserSite site)
{
    [Fact]
    public async Task A_link_to_a_paragraph_lands_on_it_and_marks_it()
    {
        await using var tab = await site.OpenAsync(SitePages.Article);
        var number = tab.Page.Locator("a.number").Last;
        var link = (await number.GetAttributeAsync("href")).ShouldNotBeNull();
        var fragment = link[link.IndexOf('#', StringComparison.Ordinal)..];

        await tab.GoAsync("about:blank");
        await tab.GoAsync(link);

        (await tab.IsInSightAsync(fragment)).ShouldBeTrue();
        (await tab.IsInSightAsync("h1")).ShouldBeFalse();
        await Expect(tab.Page.Locator($"{fragment} .tools .own")).ToBeVisibleAsync();
        await Expect(tab.Page.Locator(".passage .tools .own:visible")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_result_lands_on_its_paragraph_with_the_words_lit()
    {
        await using var tab = await site.OpenAsync("/search?q=%22at+noon%22");

        await tab.Page.Locator(".result h3 a").First.ClickAsync();

        await Expect(tab.Page.Locator(".passage:target mark")).ToHaveTextAsync("At noon");
        (await tab.IsInSightAsync(".passage:target mark")).ShouldBeTrue();
    }

    [Fact]
    public async Task The_light_can_be_put_off_and_stays_on_the_article()
    {
        await using var tab = await site.OpenAsync(SitePages.Lit);

        await tab.Page.Locator(".hit-off").ClickAsync();

        await Expect(tab.Page).ToHaveURLAsync(new Uri(site.Address, SitePages.Article).AbsoluteUri);
        await Expect(tab.Page.Locator("mark")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Cite_beside_the_byline_and_an_address_that_ends_in_cite_open_the_citations()
    {
        await using var tab = await site.OpenAsync(SitePages.Article);
        var citation = tab.Page.Locator(".citing #cite-plain");
        await Expect(citation).ToBeHiddenAsync();

        await tab.Page.Locator(".to-cite a").ClickAsync();
        await Expect(citation).ToBeVisibleAsync();

        await tab.GoAsync("about:blank");
        await tab.GoAsync($"{SitePages.Article}#cite");
        await Expect(citation).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_browser_itself_finds_the_words_of_a_text_link()
    {
        await using var tab = await site.OpenAsync(SitePages.Article);
        var own = await tab.Page.Locator(".passage.paragraph .tools .own").Nth(6).GetAttributeAsync("href");
        await tab.GoAsync(own.ShouldNotBeNull());
        var highlighted = (await tab.Page.Locator("#highlight-link").GetAttributeAsync("href")).ShouldNotBeNull();
        highlighted.ShouldContain(":~:text=");
        var (address, words) = (highlighted.Split('#')[0], highlighted.Split(":~:")[1]);

        // Without the passage's own id, only the words can bring the browser there.
        await tab.GoAsync("about:blank");
        await tab.GoAsync($"{address}#:~:{words}");

        await Expect(tab.Page.Locator("h1")).Not.ToBeInViewportAsync();
        await Expect(tab.Page.Locator($"#{own.Split('/')[^1]}")).ToBeInViewportAsync();
    }
}

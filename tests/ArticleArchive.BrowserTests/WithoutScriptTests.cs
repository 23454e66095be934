using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ArticleArchive.BrowserTests;

public sealed class WithoutScriptTests(BrowserSite site)
{
    private static BrowserNewContextOptions NoScript => new() { JavaScriptEnabled = false };

    [Fact]
    public async Task A_reader_searches_lands_and_steps_by_links_alone()
    {
        await using var tab = await site.OpenAsync("/", NoScript);

        await tab.Page.Locator("#q").FillAsync("count");
        await tab.Page.Locator(".search-box button").ClickAsync();
        await tab.Page.Locator(".result h3 a").First.ClickAsync();
        await Expect(tab.Page.Locator(".passage:target mark").First).ToBeVisibleAsync();

        await tab.Page.Locator(".hit-bar .hit-next").ClickAsync();
        await Expect(tab.Page.Locator("mark:target")).ToHaveIdAsync("hit-1");
        await tab.Page.Locator(".passage:has(#hit-1) .steps a").Last.ClickAsync();
        await Expect(tab.Page.Locator(".passage:has(mark:target) #hit-1")).ToHaveCountAsync(0);
        await tab.Page.Locator(".hit-bar .hit-off").ClickAsync();
        await Expect(tab.Page.Locator("mark")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_number_is_a_plain_link_and_the_way_to_the_citation_is_beside_it()
    {
        await using var tab = await site.OpenAsync(SitePages.Article, NoScript);

        await tab.Page.Locator("a.number", new() { HasTextString = "3" }).First.ClickAsync();
        await tab.Page.Locator(".passage:target .tools .own").ClickAsync();

        await Expect(tab.Page.Locator("#link")).ToHaveTextAsync(new Regex($@"^{Regex.Escape(tab.Page.Url)}\?v=[0-9a-f]{{8}}$"));
        await Expect(tab.Page.Locator("button[data-copies]:visible")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task How_a_statement_was_attributed_opens_on_demand()
    {
        await using var tab = await site.OpenAsync(SitePages.Article, NoScript);
        var note = tab.Page.Locator(".speaker-note", new() { HasTextString = "Ruth Vane" }).First;

        await Expect(note.GetByText("rule:")).Not.ToBeVisibleAsync();
        await note.Locator("summary").ClickAsync();

        await Expect(note.GetByText("rule:")).ToBeVisibleAsync();
        await Expect(note.GetByText("Major Ruth Vane said")).ToBeVisibleAsync();
    }
}

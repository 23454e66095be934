using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ArticleArchive.BrowserTests;

[Collection(WatchedPage.ClipboardTests)]
public sealed class CopyingTests(BrowserSite site)
{
    [Fact]
    public async Task Clicking_a_number_copies_the_paragraphs_address_and_says_so()
    {
        await using var tab = await site.OpenAsync(SitePages.Article);
        var number = tab.Page.Locator("a.number", new() { HasTextString = "3" }).First;

        await number.ClickAsync();

        await Expect(tab.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Link to paragraph 3 copied");
        var copied = await tab.ClipboardAsync();
        copied.ShouldBe(await AddressAsync(number));
        await tab.GoAsync(copied);
        await Expect(tab.Page.Locator(".passage:target .link-status.quiet strong")).ToHaveTextAsync("Unchanged since it was cited.");
        await Expect(tab.Page.Locator(".passage:target > p").First).ToHaveTextAsync("\"And when the count is wrong, nobody leaves until it is right.\"");
    }

    [Fact]
    public async Task The_keyboard_copies_as_well_and_marks_the_paragraph()
    {
        await using var tab = await site.OpenAsync(SitePages.Article);
        var number = tab.Page.Locator("a.number", new() { HasTextString = "1" }).First;

        await number.FocusAsync();
        await tab.Page.Keyboard.PressAsync("Enter");

        await Expect(tab.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Link to paragraph 1 copied");
        (await tab.ClipboardAsync()).ShouldBe(await AddressAsync(number));
        await Expect(tab.Page.Locator(".passage:target .number")).ToHaveTextAsync("1");
    }

    [Theory]
    [InlineData("link")]
    [InlineData("highlight-link")]
    [InlineData("citation")]
    public async Task The_page_of_a_paragraph_has_links_and_a_citation_to_copy(string what)
    {
        await using var tab = await site.OpenAsync(SitePages.Article);
        await tab.GoAsync((await tab.Page.Locator(".passage.paragraph .tools .own").First.GetAttributeAsync("href")).ShouldNotBeNull());

        await tab.Page.Locator($"button[data-copies={what}]").ClickAsync();

        await Expect(tab.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Copied");
        (await tab.ClipboardAsync()).ShouldBe(await tab.Page.Locator($"#{what}").InnerTextAsync());
    }

    [Fact]
    public async Task Where_the_clipboard_is_closed_the_address_is_shown()
    {
        await using var tab = await site.OpenAsync(SitePages.Article, new() { Permissions = [] });
        await tab.Page.EvaluateAsync("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('closed')); }");
        var number = tab.Page.Locator("a.number", new() { HasTextString = "3" }).First;

        await number.ClickAsync();

        await Expect(tab.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync($"Could not copy. The address is {await AddressAsync(number)}");
    }

    /// <summary>Where a number leads, in full.</summary>
    private async Task<string> AddressAsync(ILocator number) =>
        new Uri(site.Address, await number.GetAttributeAsync("href")).AbsoluteUri;
}

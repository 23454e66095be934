using static Microsoft.Playwright.Assertions;

namespace ArticleArchive.BrowserTests;

[Collection(WatchedPage.ClipboardTests)]
public sealed class SearchBoxTests(BrowserSite site)
{
    private static readonly string Draft = "\"We count it when it goes,\" Ruth Vane said.\n\n\"It was cold,\" said Jane Holt, a driver.\n\n"
        + string.Concat(Enumerable.Repeat("The road was long and the lorries were slow. ", 60));

    [Fact]
    public async Task Enter_searches_and_the_box_grows_with_what_is_pasted()
    {
        await using var tab = await site.OpenAsync("/");
        var box = tab.Page.Locator("#q");
        var line = (await box.BoundingBoxAsync()).ShouldNotBeNull().Height;

        await box.FillAsync(Draft);
        (await box.BoundingBoxAsync()).ShouldNotBeNull().Height.ShouldBeGreaterThan(3 * line);
        await box.FillAsync("count");
        (await box.BoundingBoxAsync()).ShouldNotBeNull().Height.ShouldBe(line);
        await box.PressAsync("Enter");

        await tab.Page.WaitForURLAsync("**/search?q=count");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Enter_searches_with_script_and_without(bool script)
    {
        await using var tab = await site.OpenAsync("/", new() { JavaScriptEnabled = script });

        await tab.Page.Locator("#q").FillAsync("count");
        await tab.Page.Locator("#q").PressAsync("Enter");

        await tab.Page.WaitForURLAsync("**/search?q=count");
        await Expect(tab.Page.Locator("#q")).ToHaveValueAsync("count");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_whole_draft_is_pasted_and_checked_with_script_and_without(bool script)
    {
        await using var tab = await site.OpenAsync("/check/draft", new() { JavaScriptEnabled = script });
        await tab.Page.Locator("#draft-text").FillAsync(Draft);
        await tab.Page.Locator("#draft-text").PressAsync("ControlOrMeta+A");
        await tab.Page.Locator("#draft-text").PressAsync("ControlOrMeta+C");

        await tab.GoAsync("/");
        await tab.Page.Locator("#q").PressAsync("ControlOrMeta+V");
        await tab.Page.Locator("#q").PressAsync("Enter");

        await Expect(tab.Page.Locator(".checked tbody tr")).ToHaveCountAsync(2, new() { Timeout = 60_000 });
        await Expect(tab.Page.Locator("#q")).ToHaveValueAsync(script ? Draft.Trim() : Draft.ReplaceLineEndings(" ").Trim());
    }
}

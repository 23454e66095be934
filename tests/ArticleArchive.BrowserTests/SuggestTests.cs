using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ArticleArchive.BrowserTests;

public sealed class SuggestTests(BrowserSite site)
{
    [Fact]
    public async Task A_suggestion_is_reached_and_taken_with_the_keyboard()
    {
        await using var tab = await site.OpenAsync("/");
        var box = tab.Page.Locator("#q");
        await box.FocusAsync();
        await tab.Page.Keyboard.TypeAsync("\"the cros");
        await Expect(Options(tab).First).ToContainTextAsync("crossing");

        await tab.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(tab.Page.Locator("[role=option][aria-selected=true]")).ToHaveIdAsync("q-suggestions-0");
        await Expect(box).ToHaveAttributeAsync("aria-activedescendant", "q-suggestions-0");
        await Expect(box).ToBeFocusedAsync();
        await tab.Page.Keyboard.PressAsync("Enter");

        await Expect(box).ToHaveValueAsync("\"the crossing");
        await Expect(Options(tab)).ToHaveCountAsync(0);
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.WaitForURLAsync("**/search?q=*");
        tab.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_arrows_go_round_through_the_list_and_the_box()
    {
        await using var tab = await site.OpenAsync("/");
        var box = tab.Page.Locator("#q");
        await box.PressSequentiallyAsync("ma");
        await Expect(Options(tab).First).ToBeVisibleAsync();
        var last = await Options(tab).CountAsync() - 1;

        await tab.Page.Keyboard.PressAsync("ArrowUp");
        await Expect(box).ToHaveAttributeAsync("aria-activedescendant", $"q-suggestions-{last}");
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(tab.Page.Locator("#q[aria-activedescendant]")).ToHaveCountAsync(0);
        await Expect(tab.Page.Locator("[aria-selected=true]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Escape_and_Tab_close_the_list_and_leave_what_was_typed()
    {
        await using var tab = await site.OpenAsync(SitePages.Article);
        var box = tab.Page.Locator("#q");
        await box.PressSequentiallyAsync("cros");
        await Expect(Options(tab).First).ToBeVisibleAsync();

        await tab.Page.Keyboard.PressAsync("Escape");
        await Expect(Options(tab)).ToHaveCountAsync(0);
        await Expect(box).ToHaveValueAsync("cros");
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(Options(tab).First).ToBeVisibleAsync();
        await tab.Page.Keyboard.PressAsync("Tab");

        await Expect(Options(tab)).ToHaveCountAsync(0);
        await Expect(box).ToHaveValueAsync("cros");
        await Expect(tab.Page.Locator(".search-box button")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_speaker_is_taken_with_the_mouse()
    {
        await using var tab = await site.OpenAsync("/");
        var box = tab.Page.Locator("#q");
        await box.PressSequentiallyAsync("ruth va");

        await Options(tab).Filter(new() { HasText = "Ruth Vane" }).ClickAsync();

        await Expect(box).ToHaveValueAsync("by:\"ruth vane\"");
        await Expect(box).ToBeFocusedAsync();
        await Expect(Options(tab)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Nothing_is_asked_while_a_word_is_being_composed()
    {
        await using var tab = await site.OpenAsync("/");
        var asked = new List<string>();
        tab.Page.Request += (_, request) => asked.Add(request.Url);

        await tab.Page.EvaluateAsync("""
            () => {
              const box = document.getElementById('q');
              box.focus();
              box.value = 'cro';
              box.dispatchEvent(new InputEvent('input', { isComposing: true }));
              box.value = 'cros';
              box.dispatchEvent(new CompositionEvent('compositionend'));
            }
            """);
        await Expect(Options(tab).First).ToBeVisibleAsync();

        asked.Where(address => address.Contains("/api/", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldEndWith("/api/suggest?q=cros");
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280, "/")]
    [InlineData(ColorScheme.Dark, 320, SitePages.Article)]
    public async Task Axe_finds_nothing_with_the_list_open_and_it_fits_the_page(ColorScheme scheme, int width, string address)
    {
        await using var tab = await site.OpenAsync(address, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 700 } });
        await tab.Page.Locator("#q").PressSequentiallyAsync("ma");
        await Expect(Options(tab).First).ToBeVisibleAsync();
        await tab.Page.Keyboard.PressAsync("ArrowDown");

        await AccessibilityTests.NothingIsFound(tab);
        (await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBe(width);
    }

    [Fact]
    public async Task Without_script_the_box_is_a_plain_field()
    {
        await using var tab = await site.OpenAsync("/", new() { JavaScriptEnabled = false });

        await tab.Page.Locator("#q").PressSequentiallyAsync("cros");
        await Expect(tab.Page.Locator("[role=listbox]")).ToHaveCountAsync(0);
        await tab.Page.Locator(".search-box button").ClickAsync();

        await tab.Page.WaitForURLAsync("**/search?q=cros");
    }

    private static ILocator Options(WatchedPage tab) => tab.Page.GetByRole(AriaRole.Option);
}

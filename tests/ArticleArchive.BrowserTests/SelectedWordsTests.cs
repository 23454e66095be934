using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ArticleArchive.BrowserTests;

/// <summary>Words that a reader selects, linked to and cited.</summary>
[Collection(WatchedPage.ClipboardTests)]
public sealed class SelectedWordsTests(BrowserSite site)
{
    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task The_mouse_selects_words_and_their_link_lights_them(int width)
    {
        await using var tab = await site.OpenAsync(SitePages.Article, new() { ViewportSize = new() { Width = width, Height = 900 } });

        await DragAsync(tab, tab.Page.Locator("[data-passage]", new() { HasTextString = "Nobody was hurt" }));
        var selected = await SelectedAsync(tab);
        await Expect(Bar(tab)).ToBeInViewportAsync(new() { Ratio = 1 });
        await Button(tab, "Link to these words").ClickAsync();

        await Expect(tab.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Link to these words copied");
        await Expect(Bar(tab)).ToHaveCountAsync(0);
        var link = await tab.ClipboardAsync();
        link.ShouldContain("#:~:text=");
        await tab.GoAsync(link);
        var lit = await tab.Page.Locator(".words mark").InnerTextAsync();
        lit.ShouldContain(selected);
        lit.ShouldNotBe(await tab.Page.Locator(".words").InnerTextAsync());
        await Expect(tab.Page.Locator(".link-status strong")).ToHaveTextAsync("Unchanged since it was cited.");
    }

    [Fact]
    public async Task The_keyboard_selects_words_and_reaches_the_bar_next()
    {
        await using var tab = await site.OpenAsync(SitePages.Article);
        await tab.Page.Locator("[data-passage]", new() { HasTextString = "At noon" }).DblClickAsync(new() { Position = new() { X = 30, Y = 12 } });
        await tab.Page.Keyboard.PressAsync("Shift+Control+ArrowRight");
        await tab.Page.Keyboard.PressAsync("Shift+Control+ArrowRight");
        var selected = (await SelectedAsync(tab)).Trim();
        await Expect(Bar(tab)).ToBeVisibleAsync();

        await tab.Page.Keyboard.PressAsync("Tab");
        await Expect(Button(tab, "Link to these words")).ToBeFocusedAsync();
        await tab.Page.Keyboard.PressAsync("Tab");
        await Expect(Button(tab, "Cite these words")).ToBeFocusedAsync();
        await tab.Page.Keyboard.PressAsync("Enter");

        var dialog = tab.Page.GetByRole(AriaRole.Dialog);
        await Expect(dialog.Locator("pre[id$='cite-words']")).ToContainTextAsync(selected);
        await Expect(dialog.Locator("h2")).ToContainTextAsync("Words of paragraph");
        await Expect(dialog.Locator("button[data-copies$='citation']").First).ToBeFocusedAsync();
        await tab.Page.Keyboard.PressAsync("Escape");
        await Expect(dialog).ToHaveCountAsync(0);
        await Expect(Button(tab, "Cite these words")).ToBeFocusedAsync();
        await tab.Page.Keyboard.PressAsync("Escape");
        await Expect(Bar(tab)).ToHaveCountAsync(0);
        (await SelectedAsync(tab)).Trim().ShouldBe(selected);
        tab.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Escape_puts_the_bar_away_until_words_are_selected_anew()
    {
        await using var tab = await site.OpenAsync(SitePages.Article);
        var passage = tab.Page.Locator("[data-passage]", new() { HasTextString = "At noon" });

        await passage.DblClickAsync(new() { Position = new() { X = 30, Y = 12 } });
        await Expect(Bar(tab)).ToBeVisibleAsync();
        await tab.Page.Keyboard.PressAsync("Escape");
        await Expect(Bar(tab)).ToHaveCountAsync(0);
        await tab.Page.Keyboard.PressAsync("Shift+ArrowRight");
        await Expect(Bar(tab)).ToBeVisibleAsync();
        await passage.ClickAsync(new() { Position = new() { X = 30, Y = 12 } });
        await Expect(Bar(tab)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_finger_does_it_as_well()
    {
        await using var tab = await site.OpenAsync(SitePages.Article, new() { ViewportSize = new() { Width = 390, Height = 844 }, HasTouch = true, IsMobile = true });
        await SelectAsync(tab, "Eleven crates were", "Eleven crates were");

        await Button(tab, "Link to these words").TapAsync();

        await Expect(tab.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Link to these words copied");
        await tab.GoAsync(await tab.ClipboardAsync());
        await Expect(tab.Page.Locator(".words mark")).ToHaveTextAsync("Eleven crates were");
    }

    [Fact]
    public async Task Words_of_two_paragraphs_are_linked_to_together()
    {
        await using var tab = await site.OpenAsync(SitePages.Article);
        await SelectAsync(tab, "slept beside the ledgers.", "On the third day");

        await Button(tab, "Link to these words").ClickAsync();

        await Expect(tab.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Link to these words copied");
        await tab.GoAsync(await tab.ClipboardAsync());
        (await tab.Page.Locator(".words mark").AllInnerTextsAsync()).ShouldBe(["slept beside the ledgers.", "On the third day"]);
        await SelectAsync(tab, "the ledgers", "the ledgers");
        await Button(tab, "Cite these words").ClickAsync();
        await Expect(tab.Page.GetByRole(AriaRole.Dialog).Locator("pre[id$='cite-words']")).ToContainTextAsync("the ledgers");
    }

    [Fact]
    public async Task Selecting_what_is_no_text_of_the_article_offers_nothing()
    {
        await using var tab = await site.OpenAsync(SitePages.Article);
        await SelectAsync(tab, "At noon", "At noon");
        await Expect(Bar(tab)).ToBeVisibleAsync();

        await tab.Page.Locator("#quoted").DblClickAsync();

        await Expect(Bar(tab)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Where_the_archive_does_not_answer_the_reader_is_told()
    {
        await using var tab = await site.OpenAsync(SitePages.Article);
        await tab.Page.RouteAsync("**/api/**", route => route.FulfillAsync(new() { Status = 410 }));
        await SelectAsync(tab, "At noon", "At noon");

        await Button(tab, "Link to these words").ClickAsync();

        await Expect(tab.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Could not make the link. Reload the page and try again.");
    }

    [Fact]
    public async Task Where_the_clipboard_is_closed_the_address_is_shown()
    {
        await using var tab = await site.OpenAsync(SitePages.Article, new() { Permissions = [] });
        await tab.Page.EvaluateAsync("() => { navigator.clipboard.write = () => Promise.reject(new Error('closed')); }");
        await SelectAsync(tab, "At noon", "At noon");

        await Button(tab, "Link to these words").ClickAsync();

        await Expect(tab.Page.GetByRole(AriaRole.Status)).ToContainTextAsync($"Could not copy. The address is {site.Address}articles/");
    }

    [Fact]
    public async Task A_paragraph_is_cited_without_leaving_the_article()
    {
        await using var tab = await site.OpenAsync(SitePages.Article);
        await tab.Page.Locator("a.number", new() { HasTextString = "3" }).First.ClickAsync();

        await tab.Page.Locator(".passage:target .tools").GetByRole(AriaRole.Link, new() { Name = "Cite", Exact = true }).ClickAsync();

        var dialog = tab.Page.GetByRole(AriaRole.Dialog);
        await Expect(dialog.Locator("h2")).ToHaveTextAsync("Paragraph 3 of The long report from the 'quiet' front");
        await dialog.Locator("dd:has(pre[id$='cite-bibtex']) button").ClickAsync();
        await Expect(tab.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Copied");
        (await tab.ClipboardAsync()).ShouldStartWith("@article{the-long-report-");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Expect(dialog).ToHaveCountAsync(0);
        await Expect(tab.Page.Locator(".passage:target .tools a[data-cites]")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Without_script_a_paragraph_and_a_quotation_lead_to_their_citations()
    {
        await using var tab = await site.OpenAsync(SitePages.Article, new() { JavaScriptEnabled = false });
        await tab.Page.Locator("a.number", new() { HasTextString = "3" }).First.ClickAsync();
        await tab.Page.Locator(".passage:target .tools a[data-cites]").ClickAsync();
        await Expect(tab.Page.Locator("#cite:target")).ToBeInViewportAsync();

        await tab.GoAsync("/search?q=%22Mud+is%22");
        await tab.Page.Locator(".result a[data-cites]").First.ClickAsync();

        await Expect(tab.Page.Locator("#cite:target")).ToBeInViewportAsync();
        (await tab.Page.Locator(".words mark").AllInnerTextsAsync()).ShouldBe(["Rain is not the enemy,", "Mud is."]);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_in_the_bar_the_citations_and_the_page_of_words(ColorScheme scheme)
    {
        await using var tab = await site.OpenAsync(SitePages.Article, new() { ColorScheme = scheme, ViewportSize = new() { Width = 390, Height = 844 } });
        await SelectAsync(tab, "At noon", "At noon");
        await Expect(Bar(tab)).ToBeVisibleAsync();
        await AccessibilityTests.NothingIsFound(tab);
        (await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBe(390);

        await Button(tab, "Cite these words").ClickAsync();
        var dialog = tab.Page.GetByRole(AriaRole.Dialog);
        await Expect(dialog).ToBeVisibleAsync();
        await AccessibilityTests.NothingIsFound(tab);

        await tab.GoAsync((await dialog.Locator("#over-link").InnerTextAsync()).Trim());
        await AccessibilityTests.NothingIsFound(tab);
        (await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBe(390);
    }

    private static ILocator Bar(WatchedPage tab) => tab.Page.GetByRole(AriaRole.Group, new() { Name = "Selected words" });

    private static ILocator Button(WatchedPage tab, string name) => Bar(tab).GetByRole(AriaRole.Button, new() { Name = name });

    private static Task<string> SelectedAsync(WatchedPage tab) => tab.Page.EvaluateAsync<string>("getSelection().toString()");

    /// <summary>Drags over a part of the first line of a passage.</summary>
    private static async Task DragAsync(WatchedPage tab, ILocator passage)
    {
        await passage.ScrollIntoViewIfNeededAsync();
        var box = (await passage.BoundingBoxAsync()).ShouldNotBeNull();
        await tab.Page.Mouse.MoveAsync(box.X + 30, box.Y + 14);
        await tab.Page.Mouse.DownAsync();
        await tab.Page.Mouse.MoveAsync(box.X + 180, box.Y + 14, new() { Steps = 4 });
        await tab.Page.Mouse.UpAsync();
    }

    /// <summary>Selects from the beginning of some words to the end of others, as the handles of a touch screen do.</summary>
    private static async Task SelectAsync(WatchedPage tab, string from, string to) => await tab.Page.EvaluateAsync(
        """
        ([from, to]) => {
          const find = words => {
            const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT, node => node.parentElement.closest('[data-passage]') ? 1 : 2);
            while (walk.nextNode()) if (walk.currentNode.data.includes(words)) return [walk.currentNode, walk.currentNode.data.indexOf(words)];
          };
          const [[first, start], [last, end]] = [find(from), find(to)];
          first.parentElement.scrollIntoView({ block: 'center' });
          getSelection().setBaseAndExtent(first, start, last, end + to.length);
        }
        """,
        new[] { from, to });
}

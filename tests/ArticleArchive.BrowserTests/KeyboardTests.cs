using static Microsoft.Playwright.Assertions;

namespace ArticleArchive.BrowserTests;

[Collection(WatchedPage.ClipboardTests)]
public sealed class KeyboardTests(BrowserSite site)
{
    [Fact]
    public async Task The_first_stop_skips_to_the_text()
    {
        await using var tab = await site.OpenAsync(SitePages.Article);

        await tab.Page.Keyboard.PressAsync("Tab");
        await Expect(tab.Page.Locator(".skip").First).ToBeFocusedAsync();
        await Expect(tab.Page.Locator(".skip").First).ToBeInViewportAsync();
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.Keyboard.PressAsync("Tab");

        await Expect(tab.Page.Locator(".headline .number")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_head_of_the_page_is_walked_in_the_order_it_is_read()
    {
        await using var tab = await site.OpenAsync(SitePages.Article);
        var walked = new List<string>();
        for (var step = 0; step < 10; step++)
        {
            await tab.Page.Keyboard.PressAsync("Tab");
            walked.Add(await tab.Page.EvaluateAsync<string>("document.activeElement.textContent.trim() || document.activeElement.name || document.activeElement.getAttribute('aria-label')"));
        }

        walked.ShouldBe(["Skip to the text", "Skip to the citation", "Article Archive", "Articles", "Speakers", "Help", "About", "q", "Search", "¶"]);
    }

    [Fact]
    public async Task Every_stop_on_an_article_can_be_seen_to_have_the_focus()
    {
        await using var tab = await site.OpenAsync(SitePages.Lit);
        var stops = await tab.Page.Locator("a[href]:visible, button:visible, input:visible, textarea:visible, summary:visible, [tabindex='0']:visible").CountAsync();
        for (var stop = 0; stop < stops; stop++)
        {
            await tab.Page.Keyboard.PressAsync("Tab");
            (await tab.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle")).ShouldNotBe("none", await tab.Page.EvaluateAsync<string>("document.activeElement.outerHTML"));
        }
    }

    [Fact]
    public async Task N_and_p_step_through_the_places_and_round()
    {
        await using var tab = await site.OpenAsync(SitePages.Lit);
        var total = await tab.Page.Locator("mark[id]").CountAsync();
        total.ShouldBeGreaterThan(3);

        await tab.Page.Keyboard.PressAsync("n");
        await Expect(tab.Page.Locator("mark.current")).ToHaveIdAsync("hit-1");
        await tab.Page.Keyboard.PressAsync("p");
        await Expect(tab.Page.Locator("mark.current")).ToHaveIdAsync($"hit-{total}");
        await Expect(tab.Page.Locator("mark.current")).ToBeInViewportAsync();
        await Expect(tab.Page.Locator(".hit-count")).ToHaveTextAsync($"{total} of {total} matches");
        await tab.Page.Keyboard.PressAsync("n");
        await tab.Page.Keyboard.PressAsync("n");
        await Expect(tab.Page.Locator("mark.current")).ToHaveIdAsync("hit-2");
    }

    [Fact]
    public async Task Stepping_goes_on_from_the_paragraph_one_landed_on()
    {
        await using var tab = await site.OpenAsync(SitePages.Lit);
        var last = await tab.Page.Locator(".passage:has(mark)").Last.GetAttributeAsync("id");
        var first = await tab.Page.Locator($"#{last} mark[id]").First.GetAttributeAsync("id");

        await tab.GoAsync("about:blank");
        await tab.GoAsync($"{SitePages.Lit}#{last}");

        await Expect(tab.Page.Locator("mark.current")).ToHaveIdAsync(first.ShouldNotBeNull());
    }

    [Fact]
    public async Task J_and_k_walk_the_paragraphs_l_copies_the_link_and_c_opens_the_citations()
    {
        await using var tab = await site.OpenAsync(SitePages.Article);
        var passages = tab.Page.Locator(".passage");

        await tab.Page.Keyboard.PressAsync("j");
        await Expect(passages.Nth(0).Locator(".number")).ToBeFocusedAsync();
        await tab.Page.Keyboard.PressAsync("j");
        await tab.Page.Keyboard.PressAsync("j");
        await tab.Page.Keyboard.PressAsync("k");
        await Expect(passages.Nth(1).Locator(".number")).ToBeFocusedAsync();
        await Expect(tab.Page.Locator(".passage:target")).ToHaveIdAsync((await passages.Nth(1).GetAttributeAsync("id")).ShouldNotBeNull());

        await tab.Page.Keyboard.PressAsync("l");
        await Expect(tab.Page.Locator("#announcement")).ToContainTextAsync("copied");
        (await tab.ClipboardAsync()).ShouldEndWith($"#{await passages.Nth(1).GetAttributeAsync("id")}");
        await tab.Page.Keyboard.PressAsync("c");
        await Expect(tab.Page.Locator("dialog.citations")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_second_stop_skips_to_the_filters_of_a_search()
    {
        await using var tab = await site.OpenAsync("/search?q=the");

        await tab.Page.Keyboard.PressAsync("Tab");
        await tab.Page.Keyboard.PressAsync("Tab");
        await Expect(tab.Page.GetByText("Skip to the filters")).ToBeFocusedAsync();
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.Keyboard.PressAsync("Tab");

        await Expect(tab.Page.Locator(".facets a").First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_figure_leads_to_each_view_of_a_search()
    {
        await using var tab = await site.OpenAsync("/search?q=the");

        foreach (var (key, view) in new[] { ("2", "Lines"), ("3", "Time"), ("4", "Words"), ("1", "List") })
        {
            await tab.Page.Keyboard.PressAsync(key);
            await Expect(tab.Page.Locator(".views [aria-current]")).ToHaveTextAsync(view);
            await tab.Page.WaitForLoadStateAsync();
        }
    }

    [Fact]
    public async Task A_slash_goes_to_the_search_box_and_letters_typed_there_are_letters()
    {
        await using var tab = await site.OpenAsync(SitePages.Lit);

        await tab.Page.Keyboard.PressAsync("/");
        await Expect(tab.Page.Locator("#q")).ToBeFocusedAsync();
        await tab.Page.Keyboard.TypeAsync("n/p");

        await Expect(tab.Page.Locator("#q")).ToHaveValueAsync("n/p");
        await Expect(tab.Page.Locator("mark.current")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_keys_can_be_turned_off()
    {
        await using var tab = await site.OpenAsync("/help/search");

        await tab.Page.Locator("[data-turns-keys-off]").ClickAsync();
        await tab.GoAsync(SitePages.Lit);
        await tab.Page.Keyboard.PressAsync("n");
        await tab.Page.Keyboard.PressAsync("/");

        await Expect(tab.Page.Locator("mark.current")).ToHaveCountAsync(0);
        await Expect(tab.Page.Locator("#q")).Not.ToBeFocusedAsync();
    }
}

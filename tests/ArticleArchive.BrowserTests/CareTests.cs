using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ArticleArchive.BrowserTests;

public sealed class CareTests(BrowserSite site)
{
    public static TheoryData<string, ColorScheme> PagesInBothColours
    {
        get
        {
            var rows = new TheoryData<string, ColorScheme>();
            foreach (var address in SitePages.All)
            {
                rows.Add(address, ColorScheme.Light);
                rows.Add(address, ColorScheme.Dark);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(PagesInBothColours))]
    public async Task Axe_finds_nothing_on_any_kind_of_page(string address, ColorScheme scheme)
    {
        await using var tab = await site.OpenAsync(address, new() { ColorScheme = scheme });

        await NothingIsFound(tab);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_where_a_reader_has_landed_and_opened_what_can_be_opened(ColorScheme scheme)
    {
        await using var tab = await site.OpenAsync(SitePages.Lit, new() { ColorScheme = scheme });
        await tab.Page.Locator("a.number").Nth(3).ClickAsync();
        await tab.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        await NothingIsFound(tab);

        await tab.Page.Locator(".passage:target .tools .own").ClickAsync();
        await tab.Page.WaitForURLAsync("**/articles/*/*");
        await NothingIsFound(tab);
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData($"{SitePages.Article}/bbbbb")]
    public async Task Axe_finds_nothing_on_a_page_that_says_there_is_none(string address)
    {
        await using var tab = await site.OpenAsync(address);

        await NothingIsFound(tab);
    }

    [Theory]
    [MemberData(nameof(SitePages.Rows), MemberType = typeof(SitePages))]
    public async Task No_page_errs_on_the_console_or_asks_anything_of_another_machine(string address)
    {
        await using var tab = await site.OpenAsync(address);
        await tab.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        tab.Errors.ShouldBeEmpty();
        tab.Strangers.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(SitePages.Rows), MemberType = typeof(SitePages))]
    public async Task What_is_touched_is_large_enough_to_touch(string address)
    {
        await using var tab = await site.OpenAsync(address, new() { ViewportSize = new() { Width = 390, Height = 844 }, HasTouch = true, IsMobile = true });

        // WCAG 2.2, 2.5.8, asks for 24; links inside a sentence are excepted.
        var small = await tab.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('a[href], button, summary, input:not([type=hidden]), textarea')]
              .filter(e => e.checkVisibility() && !e.closest('.skip, p:not(.tools), dd, td, th, code') && getComputedStyle(e).display !== 'inline')
              .filter(e => { const box = e.getBoundingClientRect(); return box.height < 31.9 || box.width < 23.9; })
              .map(e => `${e.outerHTML.slice(0, 90)} ${Math.round(e.getBoundingClientRect().width)}x${Math.round(e.getBoundingClientRect().height)}`)
            """);

        small.ShouldBeEmpty();
    }

    internal static async Task NothingIsFound(WatchedPage tab)
    {
        var found = await tab.Page.RunAxe();
        found.Violations.Select(v => $"{v.Id}: {string.Join("; ", v.Nodes.Select(n => n.Html))}").ShouldBeEmpty();
    }
}

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
    public async Task Axe_finds_nothing_on_any_kind_of_page_which_errs_nowhere_and_asks_nothing_of_another_machine(string address, ColorScheme scheme)
    {
        await using var tab = await site.OpenAsync(address, new() { ColorScheme = scheme });
        await tab.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        await NothingIsFound(tab);
        tab.Errors.ShouldBeEmpty();
        tab.Strangers.ShouldBeEmpty();
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

    internal static async Task NothingIsFound(WatchedPage tab)
    {
        var found = await tab.Page.RunAxe();
        found.Violations.Select(v => $"{v.Id}: {string.Join("; ", v.Nodes.Select(n => n.Html))}").ShouldBeEmpty();
    }
}

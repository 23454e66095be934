using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ArticleArchive.BrowserTests;

/// <summary>Every page is looked at in the light and, in the same visit, in the dark.</summary>
public sealed class AccessibilityTests(BrowserSite site)
{
    private static readonly string AxeCore = new BundledAxeScriptProvider().GetScript();

    [Theory]
    [MemberData(nameof(SitePages.Rows), MemberType = typeof(SitePages))]
    public async Task Axe_finds_nothing_on_any_kind_of_page_which_errs_nowhere_and_asks_nothing_of_another_machine(string address)
    {
        await using var tab = await site.OpenAsync(address);
        await tab.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        await NothingIsFound(tab);
        tab.Errors.ShouldBeEmpty();
        tab.Strangers.ShouldBeEmpty();
    }

    [Fact]
    public async Task Axe_finds_nothing_where_a_reader_has_landed_and_opened_what_can_be_opened()
    {
        await using var tab = await site.OpenAsync(SitePages.Lit);
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

    /// <summary>Runs axe-core in the page. In the dark only colours differ, so only its rules of colour are asked again.</summary>
    internal static async Task NothingIsFound(WatchedPage tab)
    {
        await tab.Page.EvaluateAsync(AxeCore);
        await NothingIsFoundIn(tab, ColorScheme.Light);
        await NothingIsFoundIn(tab, ColorScheme.Dark, "color-contrast", "link-in-text-block");
    }

    private static async Task NothingIsFoundIn(WatchedPage tab, ColorScheme scheme, params string[] rules)
    {
        await tab.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        var violations = await tab.Page.EvaluateAsync<string[]>("""
            async rules => {
                const { violations } = await axe.run({ resultTypes: ["violations"], ...(rules.length && { runOnly: rules }) });
                return violations.map(rule => `${rule.id}: ${rule.nodes.map(node => node.html).join("; ")}`);
            }
            """, rules);
        violations.ShouldBeEmpty(scheme.ToString());
    }
}

using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ArticleArchive.BrowserTests;

public sealed class LightAccessibilityTests(BrowserSite site) : AccessibilityTests(site, ColorScheme.Light);

public sealed class DarkAccessibilityTests(BrowserSite site) : AccessibilityTests(site, ColorScheme.Dark);

/// <summary>Each colour scheme is a class of its own, so that both are tried at the same time.</summary>
public abstract class AccessibilityTests(BrowserSite site, ColorScheme scheme)
{
    private static readonly string AxeCore = new BundledAxeScriptProvider().GetScript();

    [Theory]
    [MemberData(nameof(SitePages.Rows), MemberType = typeof(SitePages))]
    public async Task Axe_finds_nothing_on_any_kind_of_page_which_errs_nowhere_and_asks_nothing_of_another_machine(string address)
    {
        await using var tab = await site.OpenAsync(address, new() { ColorScheme = scheme });
        await tab.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        await NothingIsFound(tab);
        tab.Errors.ShouldBeEmpty();
        tab.Strangers.ShouldBeEmpty();
    }

    [Fact]
    public async Task Axe_finds_nothing_where_a_reader_has_landed_and_opened_what_can_be_opened()
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
        await using var tab = await site.OpenAsync(address, new() { ColorScheme = scheme });

        await NothingIsFound(tab);
    }

    /// <summary>Runs axe-core in the page. In the dark only colours differ, so only its rules of colour are asked again.</summary>
    internal static async Task NothingIsFound(WatchedPage tab)
    {
        await tab.Page.EvaluateAsync(AxeCore);
        var violations = await tab.Page.EvaluateAsync<string[]>("""
            async () => {
                const dark = matchMedia("(prefers-color-scheme: dark)").matches;
                const { violations } = await axe.run({ resultTypes: ["violations"], ...(dark && { runOnly: ["color-contrast", "link-in-text-block"] }) });
                return violations.map(rule => `${rule.id}: ${rule.nodes.map(node => node.html).join("; ")}`);
            }
            """);
        violations.ShouldBeEmpty();
    }
}

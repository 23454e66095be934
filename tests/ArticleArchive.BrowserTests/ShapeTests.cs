using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ArticleArchive.BrowserTests;

public sealed class ShapeTests(BrowserSite site)
{
    private static ViewportSize Phone => new() { Width = 390, Height = 844 };

    [Theory]
    [MemberData(nameof(SitePages.Rows), MemberType = typeof(SitePages))]
    public async Task Nothing_is_wider_than_a_phone(string address)
    {
        await using var tab = await site.OpenAsync(address, new() { ViewportSize = Phone });

        (await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBe(Phone.Width);
    }

    [Theory]
    [MemberData(nameof(SitePages.Rows), MemberType = typeof(SitePages))]
    public async Task Letters_twice_as_large_still_fit_the_page(string address)
    {
        await using var tab = await site.OpenAsync(address, new() { ViewportSize = new() { Width = 640, Height = 900 } });
        await tab.Page.EvaluateAsync("document.documentElement.style.fontSize = '212.5%'");

        (await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBe(640);
    }

    [Fact]
    public async Task A_line_of_an_article_holds_sixty_to_seventy_five_characters()
    {
        await using var tab = await site.OpenAsync(SitePages.Article, new() { ViewportSize = new() { Width = 1280, Height = 900 } });

        var characters = await tab.Page.EvaluateAsync<double>("""
            () => {
              const paragraph = [...document.querySelectorAll('.paragraph > p:not(.tools)')].sort((a, b) => b.textContent.length - a.textContent.length)[0];
              const lines = Math.round(paragraph.getBoundingClientRect().height / parseFloat(getComputedStyle(paragraph).lineHeight));
              return paragraph.textContent.length / (lines - 0.5);
            }
            """);

        characters.ShouldBeInRange(58, 76);
    }

    [Fact]
    public async Task Paragraphs_begin_at_one_line_whoever_speaks_in_them()
    {
        await using var tab = await site.OpenAsync(SitePages.Article);

        var edges = await tab.Page.EvaluateAsync<double[]>("[...new Set([...document.querySelectorAll('.paragraph > p:not(.tools, .steps)')].map(p => p.getBoundingClientRect().left))]");

        edges.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(ColorScheme.Light, "rgb(253, 252, 248)")]
    [InlineData(ColorScheme.Dark, "rgb(23, 22, 20)")]
    public async Task The_page_is_light_or_dark_as_the_reader_has_it(ColorScheme scheme, string paper)
    {
        await using var tab = await site.OpenAsync(SitePages.Article, new() { ColorScheme = scheme });

        await Expect(tab.Page.Locator("body")).ToHaveCSSAsync("background-color", paper);
    }

    [Fact]
    public async Task In_print_the_text_and_its_numbers_stay_and_the_controls_go()
    {
        await using var tab = await site.OpenAsync(SitePages.Lit);

        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(tab.Page.Locator("a.number").First).ToBeVisibleAsync();
        await Expect(tab.Page.Locator(".speaker").First).ToBeVisibleAsync();
        await Expect(tab.Page.GetByText($"Printed from {site.Address}articles/{LongReport.Slug}")).ToBeVisibleAsync();
        foreach (var control in new[] { ".hit-bar", ".masthead nav", ".search-box", ".skip", ".footer", ".neighbours", ".tools" })
            await Expect(tab.Page.Locator($"{control}:visible")).ToHaveCountAsync(0);
        await Expect(tab.Page.Locator("mark").First).ToHaveCSSAsync("background-color", "rgba(0, 0, 0, 0)");
    }
}

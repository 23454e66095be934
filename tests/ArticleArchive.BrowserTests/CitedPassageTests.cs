using System.Text.Json.Nodes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ArticleArchive.BrowserTests;

public sealed class CitedPassageTests(BrowserSite site)
{
    private const string Article = $"/articles/{EditedRiver.Slug}";

    [Fact]
    public async Task An_old_fragment_without_anything_else_lands_on_the_tombstone()
    {
        var (id, _) = await WordsAsync(EditedRiver.Removed);

        await using var tab = await site.OpenAsync($"{Article}#{id}");

        await Expect(tab.Page.Locator(".link-status:target .last-words")).ToHaveTextAsync(EditedRiver.Removed);
        await Expect(tab.Page.Locator(".link-status:target")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Without_script_the_link_that_was_copied_lands_on_the_tombstone_as_well()
    {
        var (id, state) = await WordsAsync(EditedRiver.Removed);

        await using var tab = await site.OpenAsync($"{Article}?v={id}.{state}#{id}", new() { JavaScriptEnabled = false });

        await Expect(tab.Page.Locator(".link-status:target .last-words")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_fragment_that_never_was_a_paragraph_is_told_once()
    {
        await using var tab = await site.OpenAsync($"{Article}#bbbbb");

        await Expect(tab.Page.Locator(".link-status strong")).ToHaveTextAsync("No paragraph of this link is on record.");
    }

    [Theory]
    [InlineData(EditedRiver.Edited)]
    [InlineData(EditedRiver.Split)]
    [InlineData(EditedRiver.Unchanged)]
    public async Task A_link_to_an_older_wording_lands_on_its_paragraph(string words)
    {
        var (id, state) = await WordsAsync(words);

        await using var tab = await site.OpenAsync($"{Article}?v={id}.{state}#{id}");

        await Expect(tab.Page.Locator(".passage:target .link-status")).ToBeVisibleAsync();
        await Expect(tab.Page.Locator(".passage:target > p").First).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_where_a_reader_is_told_of_a_change(ColorScheme scheme)
    {
        foreach (var words in (string[])[EditedRiver.Edited, EditedRiver.FirstToMerge, EditedRiver.SecondToMerge, EditedRiver.Removed, EditedRiver.Unchanged])
        {
            var (id, state) = await WordsAsync(words);
            foreach (var address in (string[])[$"{Article}?v={id}.{state}#{id}", $"{Article}/{id}?v={state}"])
            {
                await using var tab = await site.OpenAsync(address, new() { ColorScheme = scheme });
                await AccessibilityTests.NothingIsFound(tab);
            }
        }
    }

    /// <summary>The id and the state that those words had in the first revision.</summary>
    private async Task<(string Id, string State)> WordsAsync(string words)
    {
        if (Chromium.Find() is null)
            Assert.Skip(Chromium.Missing);

        using var client = new HttpClient { BaseAddress = site.Address };
        var revision = JsonNode.Parse(await client.GetStringAsync($"/api{Article}/history/1", TestContext.Current.CancellationToken));
        var passage = revision?["passages"]?.AsArray().Single(p => (string?)p?["text"] == words).ShouldNotBeNull();
        return ((string?)passage?["id"] ?? "", (string?)passage?["state"] ?? "");
    }
}

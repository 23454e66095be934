using static Microsoft.Playwright.Assertions;

namespace ArticleArchive.BrowserTests;

/// <summary>Jobs of a reader who finds and quotes by keyboard: each takes at most ten strokes beside the words typed.</summary>
[Collection(WatchedPage.ClipboardTests)]
public sealed class QuotingTests(BrowserSite site)
{
    private const int MaxStrokes = 10;

    // A step is a key, or words in braces to be typed. After ">" another page has come, after "!" the citations are open.
    [Theory]
    [InlineData("cite exact words", "/", "/|{\"when it goes\"}|Enter>|c!|Enter", "/articles/the-long-report/")]
    [InlineData("cite a quotation that was checked", "/", "/|{We count it when it goes}|Enter>|c!|Enter", "/articles/the-long-report/")]
    [InlineData("check words and a name", "/check?q=Mud+is&by=Ada+Harper", "c!|Enter", "/articles/")]
    [InlineData("link to words in their article", "/", "/|{\"when it goes\"}|Enter>|j|Enter>|l", "#")]
    [InlineData("cite what one speaker says", "/", "/|{count}|Enter>|Tab|Tab|Enter|Tab|Enter>|c!|Enter", "/articles/")]
    [InlineData("cite the third match in an article", SitePages.Lit, "n|n|n|c!|Enter", "/articles/")]
    [InlineData("cite a paragraph on its own page", $"/articles/{FerryReports.Slug}/n9dp6b", "c|Enter", "/articles/")]
    [InlineData("cite a paragraph that is read", SitePages.Article, "j|j|j|c!|Enter", "/articles/")]
    public async Task A_reader_finds_and_quotes_in_ten_strokes(string job, string start, string steps, string copied)
    {
        await using var tab = await site.OpenAsync(start);
        var strokes = 0;
        foreach (var step in steps.Split('|'))
        {
            if (step[0] == '{')
            {
                await tab.Page.Keyboard.TypeAsync(step[1..^1]);
                continue;
            }

            strokes++;
            var before = tab.Page.Url;
            await tab.Page.Keyboard.PressAsync(step.TrimEnd('>', '!'));
            if (step[^1] == '>')
                await tab.Page.WaitForURLAsync(address => address != before);
            if (step[^1] == '!')
                await Expect(tab.Page.Locator("dialog.citations button[data-copies$=citation]")).ToBeFocusedAsync();
        }

        await Expect(tab.Page.Locator("#announcement")).ToContainTextAsync("opied");
        (await tab.ClipboardAsync()).ShouldContain(copied, Case.Sensitive, job);
        strokes.ShouldBeLessThanOrEqualTo(MaxStrokes, job);
    }
}

using AngleSharp.Html.Parser;
using ArticleArchive.Tests.Cli;
using static ArticleArchive.Tests.Web.RecordedSite;

namespace ArticleArchive.Tests.Web;

public sealed class CorrectionTests(RecordedSite site)
{
    private const string Path = "mill.txt";

    [Fact]
    public async Task A_corrected_article_says_so_under_its_byline_with_the_words() =>
        Words((await site.PageAsync(Address)).QuerySelector(".byline + .correction")).ShouldBe("Corrected 3 May 2026: two became three, and 1 paragraph split, 1 removed. See what changed");

    [Fact]
    public async Task The_editor_sees_recorded_corrections_with_their_day() =>
        (await site.PageAsync("/status")).QuerySelectorAll(".corrections tbody tr").Select(Words).ShouldContain(row => row.Contains(" 5 May 2026 ", StringComparison.Ordinal));

    [Fact]
    public async Task An_article_that_was_not_changed_says_nothing_of_it() =>
        (await site.PageAsync("/articles/harbour-reopens")).QuerySelector(".correction").ShouldBeNull();

    [Theory]
    [InlineData("Output fell by 30%.", "", "40% became 30%.")]
    [InlineData("Output fell by 40%!", "", "Corrected 29 November 2026: punctuation was changed.")]
    [InlineData("Output fell by 40%. It will rise.", "", "“It will rise” was added.")]
    [InlineData("Output fell by 40%.", "We are not beaten", "A quotation was changed. Corrected 29 November 2026: “not” was added.")]
    public async Task What_was_changed_is_told_in_the_words_of_the_change(string narrated, string quoted, string told)
    {
        await using var changed = await RecordedAsync(File("Output fell by 40%.", "We are beaten"), File(narrated, quoted.Length > 0 ? quoted : "We are beaten"));

        var correction = (await PageAsync(changed, "/articles/mill")).QuerySelector(".correction");

        Words(correction).ShouldContain(told);
        correction.ShouldNotBeNull().ClassList.Contains("quoted").ShouldBe(quoted.Length > 0);
    }

    [Theory]
    [InlineData("It made 1,200 bags in a week.", "It made 1,100 bags in a week.", "1,200 became 1,100.")]
    [InlineData("It made 1,200 bags in a week.", "It made 1,200 bags in ten days.", "“a week” became “ten days”.")]
    [InlineData("It made 12 bags.\n\nNobody has asked why that was.", "It made 11 bags.", "12 became 11, and 1 paragraph removed.")]
    [InlineData(
        "It made 12 bags by May 3, or June.\n\nNobody has asked why that was.", "It made 11 bags by May 4, or July.",
        "12 became 11; 3 became 4, 1 more change, and 1 paragraph removed.")]
    public async Task Numbers_phrases_and_paragraphs_are_told_whole(string before, string after, string told)
    {
        await using var changed = await RecordedAsync(File(before, "We are beaten"), File(after, "We are beaten"));

        Words((await PageAsync(changed, "/articles/mill")).QuerySelector(".correction")).ShouldBe($"Corrected 29 November 2026: {told} See what changed");
    }

    [Fact]
    public async Task A_change_that_is_not_recorded_yet_is_told_on_the_page_the_list_and_the_feed()
    {
        await using var changed = await RecordedAsync(File("Output fell by 40%.", "We are beaten"));
        changed.With(Path, File("Output fell by 30%.", "We are beaten"));

        Words((await PageAsync(changed, "/articles/mill")).QuerySelector(".correction")).ShouldBe("Changed since it was last recorded: 40% became 30%. See what changed");
        Words((await PageAsync(changed, "/updates")).QuerySelector(".updates > article")).ShouldContain("Changed since it was last recorded: 40% became 30%. Not recorded yet.");
        (await PageAsync(changed, "/status")).QuerySelectorAll(".corrections tbody tr").Select(Words).ShouldBe(["The mill at Senn Not yet Changed since it was last recorded: 40% became 30%."]);
        (await (await changed.ReadyAsync(TestContext.Current.CancellationToken)).GetStringAsync("/updates.atom", TestContext.Current.CancellationToken)).ShouldContain("40% became 30%");
    }

    [Fact]
    public async Task Words_that_only_an_earlier_version_had_are_told_from_words_that_nobody_printed()
    {
        await using var changed = await RecordedAsync(File("Output fell by 40% in May.", "We are beaten"), File("Output fell by 30% in May.", "We are beaten"));

        var verdict = (await PageAsync(changed, "/check?q=Output+fell+by+40%25+in+May")).QuerySelector(".verdict").ShouldNotBeNull();
        Words(verdict.QuerySelector("h2")).ShouldBe("Printed, and then corrected");
        Words(verdict).ShouldContain("These words were in “The mill at Senn” as recorded on 28 November 2026. They have been changed or removed since.");
        verdict.QuerySelector("a[href$='/articles/mill/history/1']").ShouldNotBeNull();
        (await PageAsync(changed, "/check?q=Output+fell+by+50%25+in+May")).QuerySelector("a[href*='/history/']").ShouldBeNull();
        (await PageAsync(changed, "/check?q=by+40%25+...+Output+fell")).QuerySelector("a[href*='/history/']").ShouldBeNull("the words stood in another order");
    }

    [Fact]
    public async Task A_paragraph_that_still_stands_was_not_corrected()
    {
        await using var changed = await RecordedAsync(File("Output fell by 40% in May. It rose in June.", "We are beaten"), File("Output fell by 40% in May. It rose in June.", "We are done"));

        (await PageAsync(changed, "/check?q=fell+...+rose+...+June")).QuerySelector("a[href*='/history/']").ShouldBeNull();
        (await PageAsync(changed, "/check?q=We+are+beaten")).QuerySelector("a[href*='/history/']").ShouldNotBeNull();
    }

    private static string File(string narrated, string quoted) => $"The mill at Senn\n\n{narrated}\n\n\"{quoted},\" said Ida Flint, the manager.\n";

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(TestSite site, string address) =>
        await new HtmlParser().ParseDocumentAsync(await (await site.ReadyAsync(TestContext.Current.CancellationToken)).GetStringAsync(address, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

    private static async Task<TestSite> RecordedAsync(params IReadOnlyList<string> revisions)
    {
        var site = new TestSite { Settings = new Dictionary<string, string> { ["Archive:Watch"] = "false" } };
        for (var i = 0; i < revisions.Count; i++)
        {
            site.With(Path, revisions[i]);
            (await CommandRun.RunAsync("record", "mill", "--content", site.ContentPath, "--date", $"2026-11-{28 + i}")).ExitCode.ShouldBe(0);
        }

        return site;
    }
}

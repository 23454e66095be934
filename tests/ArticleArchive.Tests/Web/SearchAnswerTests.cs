using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ArticleArchive.Tests.Web;

public sealed class SearchAnswerTests(SiteFixture site)
{
    [Theory]
    [InlineData("\"It is not a rout\"", "Word for word", "1 paragraph")]
    [InlineData("\"It was not a rout\"", "Not quite (1 word differs)", "No exact match")]
    [InlineData("not a rout anywhere", "Not quite (1 word differs)", "No exact match")]
    [InlineData("\"It is not a rout,\" Colonel Owen Marsh said", "Word for word", "1 paragraph")]
    [InlineData("\"It is not a rout,\" Jane Holt said", "Someone else said it: Owen Marsh", "No exact match")]
    [InlineData("\"the garrison will never surrender the crossing to anyone\"", "Not in this archive", "No exact match")]
    public async Task A_search_that_reads_like_speech_begins_with_the_answer_and_the_list_stands_under_it(string typed, string sentence, string list)
    {
        var page = await PageAsync(typed);

        page.Words(".verdict h2").ShouldBe(sentence);
        page.QuerySelectorAll(".verdict .excerpt mark").ShouldNotBeEmpty();
        page.Words(".total").ShouldBe(list);
        page.QuerySelector("input#by").ShouldNotBeNull();
    }

    [Fact]
    public async Task Where_nothing_is_near_the_nearest_wording_is_shown_as_that() =>
        (await PageAsync("\"the garrison will never surrender the crossing to anyone\"")).AllWords(".verdict h3").ShouldContain("No close match. Nearest wording:");

    [Fact]
    public async Task Where_no_passage_has_all_words_and_no_wording_is_near_those_with_the_rarest_of_them_are_shown()
    {
        var page = await PageAsync("xylophones harbour ferries zeppelins");

        page.Words(".total").ShouldBeOneOf("Nothing found", "No exact match");
        var closest = page.QuerySelectorAll(".closest > li");
        closest.Length.ShouldBeInRange(1, 3);
        closest[0].QuerySelectorAll(".excerpt mark").Select(mark => mark.TextContent.ToLowerInvariant()).ShouldBeSubsetOf(["harbour", "ferries", "harbours", "ferry"]);
        closest[0].QuerySelector("h3 a")?.GetAttribute("href").ShouldNotBeNull().ShouldContain("?q=");
    }

    [Theory]
    [InlineData("when will the garrison ever surrender the crossing")]
    [InlineData("has the garrison ever surrendered the crossing?")]
    public async Task A_question_that_nobody_asked_brings_paragraphs_and_no_verdict(string typed)
    {
        var page = await PageAsync(typed);

        page.QuerySelectorAll(".verdict").ShouldBeEmpty();
        page.QuerySelectorAll(".closest > li").ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("xylophones zeppelins")]
    [InlineData("\"It was not a rout\"")]
    public async Task One_or_two_words_and_a_near_wording_need_none(string typed) => (await PageAsync(typed)).QuerySelectorAll(".closest").ShouldBeEmpty();

    [Fact]
    public async Task Each_wording_stands_once_on_all_pages_together_with_its_sources_under_it()
    {
        await using var own = new TestSite();
        for (var i = 1; i <= 30; i++)
            own.With($"wire-{i}.txt", $"Harbour shut {i}\n\n\"Nobody leaves the harbour tonight,\" Ruth Vane said.\n");
        for (var i = 1; i <= 25; i++)
            own.With($"boat-{i}.txt", $"Boat {i} goes\n\nBoat {i} leaves the harbour.\n");

        var client = await own.ReadyAsync(TestContext.Current.CancellationToken);
        var pages = new List<IDocument>();
        foreach (var page in (string[])["1", "2", "3"])
            pages.Add(await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync($"/search?q=%22leaves+the+harbour%22&page={page}", TestContext.Current.CancellationToken), TestContext.Current.CancellationToken));

        pages.Select(page => page.QuerySelectorAll(".results > ol > li").Length).ShouldBe([20, 6, 0]);
        pages.SelectMany(page => page.AllWords(".elsewhere summary")).ShouldBe(["+29 elsewhere"]);
        pages[0].Words(".total").ShouldBe("55 paragraphs");
    }

    [Fact]
    public async Task An_answer_that_would_hold_the_list_up_is_a_link_beside_it()
    {
        await using var slow = new TestSite { Settings = new Dictionary<string, string> { ["Archive:Limits:AnswerSeconds"] = "0" } }.WithSampleArticles();
        using var client = await slow.ReadyAsync(TestContext.Current.CancellationToken);

        var page = new HtmlParser().ParseDocument(await client.GetStringAsync("/search?q=%22It+is+not+a+rout%22", TestContext.Current.CancellationToken));

        page.QuerySelectorAll(".verdict").ShouldBeEmpty();
        page.Words(".total").ShouldBe("1 paragraph");
        page.Attribute("a[data-answers]", "href").ShouldBe("/check?q=It%20is%20not%20a%20rout");
    }

    [Theory]
    [InlineData("It is not a rout, and it is not over. It is not a rout, and it is not over. It is not a rout, and it is not over. It is not a rout, and it is not over.", 1)]
    [InlineData("\"It is not a rout,\" Colonel Owen Marsh said.\n\n\"It was cold as never before,\" said Jane Holt.", 2)]
    public async Task A_pasted_text_is_checked_alone(string text, int quotations)
    {
        var page = await PageAsync(text);

        page.QuerySelectorAll(".verdict").Length.ShouldBe(quotations);
        page.QuerySelectorAll(".reading").ShouldBeEmpty();
    }

    [Fact]
    public async Task Words_on_two_lines_are_a_search() => (await PageAsync("crossing\r\nriver")).Words(".reading p").ShouldContain("“crossing” and “river”");

    [Fact]
    public async Task The_words_of_a_check_can_be_searched_for()
    {
        var page = await site.PageAsync("/check?q=not+a+rout");

        page.AllWords("main .meta a").ShouldContain("Search for these words");
        page.QuerySelectorAll(".search-box").ShouldHaveSingleItem().GetAttribute("action").ShouldBe("/search");
    }

    [Theory]
    [InlineData("crossing")]
    [InlineData("crossing river")]
    [InlineData("crossing OR river")]
    [InlineData("topic:river \"It is not a rout\"")]
    public async Task A_search_for_a_subject_has_no_answer(string typed) => (await PageAsync(typed)).QuerySelector(".verdict").ShouldBeNull();

    [Fact]
    public async Task A_speaker_named_among_the_words_is_offered_as_a_filter()
    {
        var offered = (await PageAsync("owen marsh rout")).QuerySelector(".named-speaker a").ShouldNotBeNull();

        offered.GetAttribute("href").ShouldBe("/search?q=rout&by=Owen%20Marsh");
    }

    private async Task<IDocument> PageAsync(string typed)
    {
        using var answer = await site.GetAsync($"/search?q={Uri.EscapeDataString(typed)}");
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
    }
}

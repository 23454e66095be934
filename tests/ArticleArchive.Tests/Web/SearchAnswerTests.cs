using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ArticleArchive.Tests.Support;

namespace ArticleArchive.Tests.Web;

public sealed class SearchAnswerTests(SiteFixture site)
{
    [Theory]
    [InlineData("\"It is not a rout\"", "Word for word")]
    [InlineData("\"It was not a rout\"", "Not quite (1 word differs)")]
    public async Task A_search_that_reads_like_speech_begins_with_the_answer_or_leads_to_it(string typed, string sentence)
    {
        var page = await PageAsync(typed);

        page.QuerySelector(".answer h2")?.TextContent.ShouldBe(sentence);
        page.QuerySelector(".answer mark")?.TextContent.ShouldBe("It is not a rout");
        page.QuerySelector("main a[href^='/check?q=']").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("crossing")]
    [InlineData("crossing river")]
    [InlineData("crossing OR river")]
    [InlineData("topic:river \"It is not a rout\"")]
    public async Task A_search_for_a_subject_has_no_answer(string typed) => (await PageAsync(typed)).QuerySelector(".answer").ShouldBeNull();

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

using System.Net;

namespace ArticleArchive.Tests.Web;

public sealed class SuggestTests(SiteFixture site)
{
    [Fact]
    public async Task A_word_is_completed_in_the_query_as_it_was_typed()
    {
        var answer = await site.JsonAsync("/api/suggest?q=%22the+cross");

        answer.Keys().ShouldBe(["q", "suggestions"]);
        answer["q"].Text().ShouldBe("\"the cross");
        var suggestion = answer["suggestions"].Items().ShouldHaveSingleItem();
        suggestion.Keys().ShouldBe(["text", "name", "kind", "count"]);
        suggestion["text"].Text().ShouldBe("\"the crossing");
        suggestion["name"].Text().ShouldBe("crossing");
        suggestion["kind"].Text().ShouldBe("word");
        suggestion["count"].Number().ShouldBe(2);
    }

    [Fact]
    public async Task A_speaker_is_offered_by_last_name_and_the_text_finds_what_was_said()
    {
        var suggestion = (await site.JsonAsync("/api/suggest?q=mars"))["suggestions"].Items().ShouldNotBeNull().Single(offered => offered["kind"].Text() == "speaker");

        suggestion["text"].Text().ShouldBe("by:\"owen marsh\"");
        suggestion["name"].Text().ShouldBe("Owen Marsh");
        var found = await site.JsonAsync($"/api/search?q={Uri.EscapeDataString(suggestion["text"].Text().ShouldNotBeNull())}");
        found["total"].Number().ShouldNotBeNull().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task An_answer_that_has_not_changed_is_not_sent_again()
    {
        using var first = await site.GetAsync("/api/suggest?q=cross");
        using var again = await site.GetAsync("/api/suggest?q=cross", ("If-None-Match", first.Headers.ETag.ShouldNotBeNull().Tag));

        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=")]
    [InlineData("?q=c")]
    [InlineData("?q=%22")]
    [InlineData("?q=%00%00")]
    [InlineData("?q=%ED%A0%80")]
    [InlineData("?q=topic:ir")]
    [InlineData("?q=%28%28%28%28-%7C%22by:")]
    [InlineData("?other=cross")]
    public async Task Odd_input_brings_no_suggestions(string query) => (await site.JsonAsync($"/api/suggest{query}"))["suggestions"].Items().ShouldNotBeNull().ShouldBeEmpty();

    [Fact]
    public async Task A_text_longer_than_a_search_may_be_brings_no_suggestions() =>
        (await site.JsonAsync($"/api/suggest?q={new string('x', 5000)}+cross"))["suggestions"].Items().ShouldNotBeNull().ShouldBeEmpty();
}

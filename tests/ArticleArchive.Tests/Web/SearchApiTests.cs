namespace ArticleArchive.Tests.Web;

public sealed class SearchApiTests(SiteFixture site)
{
    [Fact]
    public async Task A_search_answers_in_the_shape_of_the_design()
    {
        var answer = await site.JsonAsync("/api/search?q=%22beginning+to+crack%22");

        answer.Keys().ShouldBe(["query", "total", "page", "pageSize", "results", "facets", "didYouMean", "spreadOver", "wider", "citeUrl"]);
        answer["query"].Keys().ShouldBe(["typed", "reading", "notes"]);
        answer["facets"].Keys().ShouldBe(["speaker", "year", "topic", "source", "voice"]);
        answer.At("query", "typed").Text().ShouldBe("\"beginning to crack\"");
        answer["total"].Number().ShouldBe(1);
        answer["pageSize"].Number().ShouldBe(20);

        var result = answer["results"].Items().ShouldHaveSingleItem();
        result.Keys().ShouldBe(["article", "passage", "voice", "sentence", "quotation", "reported", "hits"]);
        result.At("article").Keys().ShouldBe(["slug", "title", "date", "source"]);
        result.At("passage").Keys().ShouldBe(["id", "number", "ref", "url", "state", "text"]);
        result.At("article", "slug").Text().ShouldBe("river-crossing-held");
        result.At("article", "date").Text().ShouldBe("2016-01-29");
        result.At("article", "source").Text().ShouldBe("Meridian Wire");
    }

    [Fact]
    public async Task The_hits_of_a_result_cover_the_words_that_were_asked_for()
    {
        var result = (await site.JsonAsync("/api/search?q=%22beginning+to+crack%22")).At("results", 0);

        var text = result.At("passage", "text").Text().ShouldNotBeNull();
        var hit = result.At("hits").Items().ShouldHaveSingleItem();
        text.Substring((int)(hit.At("start").Number() ?? 0), (int)(hit.At("length").Number() ?? 0)).ShouldBe("beginning to crack");
    }

    [Fact]
    public async Task A_result_says_who_says_the_words_and_which_words_of_the_text_say_so()
    {
        var quotation = (await site.JsonAsync("/api/search?q=%22fray+at+the+edges%22")).At("results", 0, "quotation");

        quotation.Keys().ShouldBe(["id", "speaker", "attributed", "cue", "confidence"]);
        quotation.At("speaker").Text().ShouldBe("Owen Marsh");
        quotation.At("attributed").ShouldNotBeNull().GetValue<bool>().ShouldBeTrue();
        quotation.At("cue").Text().ShouldBe("said Colonel Owen Marsh");
        (await site.JsonAsync("/api/search?q=%22third+day%22")).At("results", 0, "quotation").ShouldBeNull();
    }

    [Fact]
    public async Task A_word_that_the_archive_does_not_have_brings_one_that_it_has()
    {
        var answer = await site.JsonAsync("/api/search?q=%22the+crosing%22&year=2016");

        answer["total"].Number().ShouldBe(0);
        var meant = answer.At("didYouMean", 0);
        meant.Keys().ShouldBe(["typed", "word", "count", "q", "url"]);
        (meant.At("typed").Text(), meant.At("word").Text(), meant.At("count").Number(), meant.At("q").Text()).ShouldBe(("crosing", "crossing", 2, "\"the crossing\" year:2016"));
        var url = new Uri(meant.At("url").Text().ShouldNotBeNull());
        (await site.JsonAsync(url.PathAndQuery))["total"].Number().ShouldNotBeNull().ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("-1", 1)]
    [InlineData("0", 1)]
    [InlineData("x", 1)]
    [InlineData("2", 2)]
    [InlineData("2147483647", 500)]
    public async Task The_number_of_a_page_is_clamped(string asked, int page) =>
        (await site.JsonAsync($"/api/search?q=the&page={asked}"))["page"].Number().ShouldBe(page);
}

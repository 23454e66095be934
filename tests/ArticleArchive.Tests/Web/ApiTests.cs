using System.Net;
using System.Text.Json.Nodes;
using ArticleArchive.Tests.Support;

namespace ArticleArchive.Tests.Web;

public sealed class ApiTests(SiteFixture site)
{
    [Fact]
    public async Task A_search_answers_in_the_shape_of_the_design()
    {
        var answer = await JsonAsync("/api/search?q=%22beginning+to+crack%22");

        answer.Keys().ShouldBe(["query", "total", "page", "pageSize", "results", "facets", "rankedWithin", "spreadOver", "wider"]);
        answer["query"].Keys().ShouldBe(["typed", "reading", "notes"]);
        answer["facets"].Keys().ShouldBe(["speaker", "year", "topic", "source", "voice"]);
        answer.At("query", "typed").Text().ShouldBe("\"beginning to crack\"");
        answer["total"].Number().ShouldBe(1);
        answer["pageSize"].Number().ShouldBe(20);

        var result = answer["results"].Items().ShouldHaveSingleItem();
        result.Keys().ShouldBe(["article", "passage", "quotation", "hits"]);
        result.At("article").Keys().ShouldBe(["slug", "title", "date", "source"]);
        result.At("passage").Keys().ShouldBe(["id", "number", "url", "text"]);
        result.At("article", "slug").Text().ShouldBe("river-crossing-held");
        result.At("article", "date").Text().ShouldBe("2016-01-29");
        result.At("article", "source").Text().ShouldBe("Meridian Wire");
    }

    [Fact]
    public async Task The_hits_of_a_result_cover_the_words_that_were_asked_for()
    {
        var result = (await JsonAsync("/api/search?q=%22beginning+to+crack%22")).At("results", 0);

        var text = result.At("passage", "text").Text().ShouldNotBeNull();
        var hit = result.At("hits").Items().ShouldHaveSingleItem();
        text.Substring((int)(hit.At("start").Number() ?? 0), (int)(hit.At("length").Number() ?? 0)).ShouldBe("beginning to crack");
    }

    [Fact]
    public async Task An_article_answers_in_the_shape_of_the_design()
    {
        var article = await JsonAsync("/api/articles/river-crossing-held");

        article.Keys().ShouldBe(
        [
            "slug", "title", "date", "eventDate", "updated", "source", "sourceUrl", "sourceId", "byline", "dateline", "topics", "speakers", "summary",
            "language", "rights", "aliases", "url", "file", "furniture", "passages", "utterances",
        ]);
        article["eventDate"].ShouldBeNull();
        article["sourceId"].Text().ShouldBe("mw-1601");
        article["byline"].Items().Select(name => name.Text()).ShouldBe(["Ada Harper"]);
        article["aliases"].Items().Select(alias => alias.Text()).ShouldBe(["river-crossing"]);
        article["url"].Text().ShouldBe("http://localhost/articles/river-crossing-held");
        article.At("file", "format").Text().ShouldBe("markdown");
        Kinds(article).ShouldBe(["headline", "standfirst", "paragraph", "paragraph", "heading", "item", "item", "paragraph"]);
        article.At("passages", 0).Keys().ShouldBe(["id", "number", "kind", "text", "html", "url"]);
        article.At("passages", 0, "number").ShouldBeNull();
        article.At("passages", 2, "number").Number().ShouldBe(1);
    }

    [Fact]
    public async Task The_page_furniture_that_was_left_out_is_told()
    {
        var article = await JsonAsync("/api/articles/letters-from-the-road");

        article["furniture"].Json().ShouldBe("""[{"line":2,"text":"Updated"},{"line":8,"text":"Advertisement"}]""");
        article["date"].ShouldBeNull();
        article.At("file", "format").Text().ShouldBe("plainText");
    }

    [Fact]
    public async Task A_passage_stands_alone_at_the_address_with_its_id()
    {
        var passage = (await JsonAsync("/api/articles/harbour-reopens")).At("passages", 1);
        var id = passage.At("id").Text();

        var alone = await JsonAsync($"/api/articles/harbour-reopens/{id}");

        alone.Keys().ShouldBe(["article", "passage", "utterances"]);
        JsonNode.DeepEquals(alone["passage"], passage).ShouldBeTrue();
        passage.At("url").Text().ShouldBe($"http://localhost/articles/harbour-reopens#{id}");
    }

    [Fact]
    public async Task A_list_of_articles_is_newest_first_with_counts_over_the_whole_list()
    {
        var list = await JsonAsync("/api/articles");

        list.Keys().ShouldBe(["total", "page", "pageSize", "results", "facets"]);
        Slugs(list).ShouldBe(["river-crossing-held", "ministers-meet-in-paris", "harbour-reopens", "letters-from-the-road"]);
        list.At("facets", "year").Json().ShouldBe("""[{"value":"2016","count":2},{"value":"2015","count":1},{"value":"undated","count":1}]""");
    }

    [Theory]
    [InlineData("?year=2015", "harbour-reopens")]
    [InlineData("?year=undated", "letters-from-the-road")]
    [InlineData("?topic=ports", "harbour-reopens")]
    [InlineData("?source=meridian+wire&topic=diplomacy", "ministers-meet-in-paris")]
    public async Task A_list_holds_what_its_filters_say(string filters, string slug) => Slugs(await JsonAsync("/api/articles" + filters)).ShouldBe([slug]);

    [Theory]
    [InlineData("-1", 1)]
    [InlineData("0", 1)]
    [InlineData("x", 1)]
    [InlineData("2", 2)]
    [InlineData("2147483647", 500)]
    public async Task The_number_of_a_page_is_clamped(string asked, int page) =>
        (await JsonAsync($"/api/search?q=the&page={asked}"))["page"].Number().ShouldBe(page);

    [Fact]
    public async Task The_JSON_twin_of_an_article_is_the_answer_of_the_API() =>
        (await site.ReadAsync("/articles/river-crossing-held.json")).ShouldBe(await site.ReadAsync("/api/articles/river-crossing-held"));

    [Fact]
    public async Task Quotation_marks_and_accents_are_readable_in_JSON() =>
        (await site.ReadAsync("/articles/river-crossing-held.json")).ShouldContain("mayor's café");

    [Theory]
    [InlineData("/api/articles/no-such-article", 404, "Not Found")]
    [InlineData("/api/nothing", 404, "Not Found")]
    [InlineData("/articles/no-such-article.json", 404, "Not Found")]
    public async Task An_error_is_told_as_problem_details(string address, int status, string title)
    {
        using var answer = await site.GetAsync(address, ("Accept", "text/html"));

        answer.Content.Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe("application/problem+json");
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotBeNull();
        problem["status"].Number().ShouldBe(status);
        problem["title"].Text().ShouldBe(title);
        problem["instance"].Text().ShouldBe(address);
        problem["detail"].Text().ShouldNotBeNull().ShouldContain("/api/openapi.json");
    }

    [Theory]
    [InlineData("/api/articles", true)]
    [InlineData("/api/nothing", true)]
    [InlineData("/articles/river-crossing-held.md", true)]
    [InlineData("/feed.json", true)]
    [InlineData("/articles/river-crossing-held", false)]
    [InlineData("/", false)]
    public async Task Pages_of_every_origin_may_read_what_is_for_programs_and_nothing_else(string address, bool open)
    {
        using var answer = await site.GetAsync(address, ("Origin", "https://elsewhere.example"));

        answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var origins);
        (origins ?? []).ShouldBe(open ? ["*"] : []);
        answer.Headers.GetValues("Cross-Origin-Resource-Policy").ShouldBe([open ? "cross-origin" : "same-origin"]);
    }

    [Fact]
    public async Task A_page_of_another_origin_may_ask_with_a_tag()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/api/articles");
        request.Headers.Add("Origin", "https://elsewhere.example");
        request.Headers.Add("Access-Control-Request-Method", "GET");
        request.Headers.Add("Access-Control-Request-Headers", "if-none-match");

        using var answer = await (await site.ClientAsync()).SendAsync(request, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        answer.Headers.GetValues("Access-Control-Allow-Headers").ShouldBe(["if-none-match"]);
    }

    private static IEnumerable<string?> Kinds(JsonNode article) => article["passages"].Items().Select(passage => passage.At("kind").Text());

    private static IEnumerable<string?> Slugs(JsonNode list) => list["results"].Items().Select(article => article.At("slug").Text());

    private async Task<JsonNode> JsonAsync(string address)
    {
        using var answer = await site.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotBeNull();
    }
}

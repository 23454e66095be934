using System.Text.Json.Nodes;

namespace ArticleArchive.Tests.Web;

public sealed class ApiTests(SiteFixture site)
{
    [Fact]
    public async Task A_statement_has_its_speaker_and_its_parts_in_their_passages()
    {
        var article = await site.JsonAsync("/api/articles/river-crossing-held");

        var statement = article.At("utterances", 0);

        statement.Keys().ShouldBe(["id", "speaker", "cue", "rule", "channel", "confidence", "quotations", "wording"]);
        statement.At("speaker").Json().ShouldBe("""{"name":"Owen Marsh","slug":"owen-marsh","mention":"Colonel Owen Marsh","role":"Colonel","mayBe":null,"through":null}""");
        statement.At("confidence").Json().ShouldBe("0.98");
        statement.At("cue").Text().ShouldBe("said");
        statement.At("quotations").Items().Select(part => (part.At("passage").Text(), part.At("text").Text(), part.At("kind").Text())).ShouldBe(
        [
            (article.At("passages", 3, "id").Text(), "We are seeing the enemy fray at the edges,", "direct"),
            (article.At("passages", 3, "id").Text(), "It is not a rout, and it is not over.", "direct"),
        ]);
    }

    [Fact]
    public async Task Speakers_are_listed_and_each_has_their_statements()
    {
        var listed = (await site.JsonAsync("/api/speakers")).At("results").Items().Single(speaker => speaker.At("slug").Text() == "owen-marsh");
        var speaker = await site.JsonAsync("/api/speakers/owen-marsh");

        listed.Keys().ShouldBe(["slug", "name", "roles", "utterances", "articles", "first", "last", "terms", "parts", "url"]);
        JsonNode.DeepEquals(speaker.At("speaker"), listed).ShouldBeTrue();
        listed.At("utterances").Number().ShouldBe(2);
        listed.At("first").Text().ShouldBe("2016-01-29");
        speaker.At("total").Number().ShouldBe(1);
        var quoting = speaker.At("results").Items().ShouldHaveSingleItem();
        quoting.At("article", "slug").Text().ShouldBe("river-crossing-held");
        quoting.At("utterances").Items().Select(statement => statement.At("quotations", 0, "text").Text()).ShouldBe(["We are seeing the enemy fray at the edges,", "beginning to crack"]);
    }

    [Fact]
    public async Task An_article_answers_in_the_shape_of_the_design()
    {
        var article = await site.JsonAsync("/api/articles/river-crossing-held");

        article.Keys().ShouldBe(
        [
            "slug", "title", "date", "eventDate", "updated", "source", "sourceUrl", "sourceId", "byline", "dateline", "topics", "speakers", "summary",
            "language", "rights", "aliases", "url", "file", "furniture", "layout", "derived", "passages", "utterances", "reported",
        ]);
        article["eventDate"].ShouldBeNull();
        article["sourceId"].Text().ShouldBe("mw-1601");
        article["byline"].Items().Select(name => name.Text()).ShouldBe(["Ada Harper"]);
        article["aliases"].Items().Select(alias => alias.Text()).ShouldBe(["river-crossing"]);
        article["url"].Text().ShouldBe("http://localhost/articles/river-crossing-held");
        article.At("file", "format").Text().ShouldBe("markdown");
        Kinds(article).ShouldBe(["headline", "standfirst", "paragraph", "paragraph", "heading", "item", "item", "paragraph"]);
        article.At("passages", 0).Keys().ShouldBe(["id", "number", "kind", "text", "html", "state", "ref", "url"]);
        article.At("passages", 0, "number").ShouldBeNull();
        article.At("passages", 2, "number").Number().ShouldBe(1);
    }

    [Fact]
    public async Task The_page_furniture_that_was_left_out_is_told()
    {
        var article = await site.JsonAsync("/api/articles/letters-from-the-road");

        article["furniture"].Json().ShouldBe("""[{"line":2,"text":"Updated"},{"line":8,"text":"Advertisement"}]""");
        article["date"].ShouldBeNull();
        article.At("file", "format").Text().ShouldBe("plainText");
    }

    [Fact]
    public async Task A_passage_stands_alone_at_the_address_with_its_id()
    {
        var passage = (await site.JsonAsync("/api/articles/harbour-reopens")).At("passages", 1);
        var id = passage.At("id").Text();

        var alone = await site.JsonAsync($"/api/articles/harbour-reopens/{id}");

        alone.Keys().ShouldBe(["article", "passage", "utterances", "citation", "target", "words", "linkStatus"]);
        JsonNode.DeepEquals(alone["passage"], passage).ShouldBeTrue();
        passage.At("url").Text().ShouldBe($"http://localhost/articles/harbour-reopens#{id}");
    }

    [Fact]
    public async Task A_list_of_articles_is_newest_first_with_counts_over_the_whole_list()
    {
        var list = await site.JsonAsync("/api/articles");

        list.Keys().ShouldBe(["total", "page", "pageSize", "results", "facets"]);
        Slugs(list).ShouldBe(["river-crossing-held", "ministers-meet-in-paris", "harbour-reopens", "letters-from-the-road"]);
        list.At("facets", "year").Json().ShouldBe("""[{"value":"2016","count":2},{"value":"2015","count":1},{"value":"undated","count":1}]""");
    }

    [Theory]
    [InlineData("?year=2015", "harbour-reopens")]
    [InlineData("?year=undated", "letters-from-the-road")]
    [InlineData("?topic=ports", "harbour-reopens")]
    [InlineData("?source=meridian+wire&topic=diplomacy", "ministers-meet-in-paris")]
    public async Task A_list_holds_what_its_filters_say(string filters, string slug) => Slugs(await site.JsonAsync("/api/articles" + filters)).ShouldBe([slug]);

    [Fact]
    public async Task The_JSON_twin_of_an_article_is_the_answer_of_the_API() =>
        (await site.ReadAsync("/articles/river-crossing-held.json")).ShouldBe(await site.ReadAsync("/api/articles/river-crossing-held"));

    private static IEnumerable<string?> Kinds(JsonNode article) => article["passages"].Items().Select(passage => passage.At("kind").Text());

    private static IEnumerable<string?> Slugs(JsonNode list) => list["results"].Items().Select(article => article.At("slug").Text());
}

using ArticleArchive.History;

namespace ArticleArchive.Tests.Web;

public sealed class PassagePageTests(SiteFixture site)
{
    private const string Crossing = "/articles/river-crossing-held";

    [Fact]
    public async Task A_passage_alone_has_its_words_its_speaker_and_what_stands_around_it()
    {
        var page = await site.PageAsync(await Second());

        page.Words("h1").ShouldBe("Paragraph 2 of River crossing held after three days, spokesman says");
        page.Words(".words").ShouldBe("\"We are seeing the enemy fray at the edges,\" said Colonel Owen Marsh. \"It is not a rout, and it is not over.\"");
        page.Words(".speaker").ShouldBe("Colonel Owen Marsh");
        page.AllWords(".context").ShouldBe(["The crossing north of the town was held for a third day, a coalition spokesman said on Friday.", "What comes next"]);
    }

    [Fact]
    public async Task It_gives_a_link_a_link_that_lights_the_words_and_a_citation()
    {
        var address = await Second();

        var page = await site.PageAsync(address);

        var id = address.Split('/')[^1];
        var state = PassageState.Compute(page.Words(".words"));
        page.Words("#link").ShouldBe($"http://localhost{address}?v={state}");
        page.Attribute("#highlight-link", "href").ShouldBe(
            $"http://localhost{Crossing}?v={id}.{state}#{id}:~:text=%22We%20are%20seeing%20the,it%20is%20not%20over.%22");
        page.Words("#citation").ShouldBe(
            "Colonel Owen Marsh, quoted in “River crossing held after three days, spokesman says”, Meridian Wire, 29 January 2016, paragraph 2, "
            + $"http://localhost{address}?v={state}.");
        page.Attribute(".in-context a", "href").ShouldBe($"{Crossing}#{id}");
    }

    [Fact]
    public async Task A_citation_of_an_undated_article_says_undated_and_names_the_archive()
    {
        var article = await site.PageAsync("/articles/letters-from-the-road");
        var page = await site.PageAsync(article.Attribute(".paragraph .tools .own", "href").ShouldNotBeNull());

        page.Words("#citation").ShouldStartWith("“Letters from the road”, undated, paragraph 1, Article Archive, http://localhost/articles/letters-from-the-road/");
    }

    [Fact]
    public async Task A_preview_of_its_link_shows_the_words()
    {
        var address = await Second();

        var page = await site.PageAsync(address);

        page.Attribute("meta[property='og:type']", "content").ShouldBe("article");
        page.Attribute("meta[property='og:title']", "content").ShouldBe("River crossing held after three days, spokesman says");
        page.Attribute("meta[property='og:description']", "content").ShouldNotBeNull().ShouldStartWith("\"We are seeing the enemy fray");
        page.Attribute("meta[property='og:site_name']", "content").ShouldBe("Meridian Wire");
        page.Attribute("meta[property='og:url']", "content").ShouldBe($"http://localhost{address}");
        page.Attribute("link[rel=canonical]", "href").ShouldBe($"http://localhost{address}");
    }

    [Theory]
    [InlineData("zzzzz")]
    [InlineData("not-an-id")]
    [InlineData("12345")]
    public async Task An_unknown_id_is_not_found_and_the_article_is_offered(string id)
    {
        using var answer = await site.GetAsync($"{Crossing}/{id}");
        ((int)answer.StatusCode).ShouldBe(404);

        var page = await site.PageAsync($"{Crossing}/{id}");
        page.Words("h1").ShouldBe("No such paragraph");
        page.Attribute("main p a", "href").ShouldBe(Crossing);
    }

    [Fact]
    public async Task Capital_letters_and_earlier_names_lead_to_the_passage()
    {
        var address = await Second();
        foreach (var other in new[] { address.ToUpperInvariant().Replace("/ARTICLES", "/articles", StringComparison.Ordinal), address.Replace("-held", "", StringComparison.Ordinal) })
        {
            using var answer = await site.GetAsync(other);
            ((int)answer.StatusCode).ShouldBe(301, other);
            answer.Headers.Location.ShouldNotBeNull().OriginalString.ShouldBe(address);
        }
    }

    private async Task<string> Second() => (await site.PageAsync(Crossing)).QuerySelectorAll(".paragraph .tools .own")[1].GetAttribute("href").ShouldNotBeNull();
}

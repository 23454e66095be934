using ArticleArchive.Tests.Support;

namespace ArticleArchive.Tests.Web;

public sealed class SpeakerPageTests(SiteFixture site)
{
    [Fact]
    public async Task Speakers_are_listed_with_their_statements_articles_and_dates() =>
        (await site.PageAsync("/speakers")).AllWords(".speakers tbody tr").ShouldContain("Owen Marsh, Colonel 2 1 29 January 2016");

    [Fact]
    public async Task A_speakers_page_has_everything_they_said_with_links_to_it()
    {
        var page = await site.PageAsync("/speakers/owen-marsh");

        page.Words("h1").ShouldBe("Owen Marsh");
        page.Words(".roles").ShouldBe("Printed as: Colonel Owen Marsh");
        page.Words(".total").ShouldBe("2 statements in 1 article, oldest first");
        page.Words("h1 ~ .meta").ShouldBe("first 29 January 2016 last 29 January 2016");
        page.AllWords(".speech-article blockquote").ShouldBe(["“We are seeing the enemy fray at the edges, … It is not a rout, and it is not over.”", "“beginning to crack”"]);
        page.AllWords(".speech-article li .meta a").ShouldBe(["Paragraph 2", "Paragraph 5"]);
        page.Attribute(".speech-article li .meta a", "href").ShouldNotBeNull().ShouldMatch("^/articles/river-crossing-held#[a-z0-9]+$");
    }

    [Fact]
    public async Task What_one_person_said_can_be_searched_from_their_page()
    {
        var page = await site.PageAsync("/speakers/owen-marsh");

        page.Words(".search-box label").ShouldBe("Search in what Owen Marsh said");
        page.Attribute(".search-box input[name=by]", "value").ShouldBe("Owen Marsh");
        (await site.PageAsync("/search?q=rout&by=Owen+Marsh")).Words(".total").ShouldBe("1 paragraph");
        (await site.PageAsync("/search?q=caf%C3%A9&by=Owen+Marsh")).Words(".total").ShouldBe("Nothing found");
    }

    [Fact]
    public async Task Nobody_has_a_page_who_is_not_quoted()
    {
        using var answer = await site.GetAsync("/speakers/nobody");
        ((int)answer.StatusCode).ShouldBe(404);
    }
}

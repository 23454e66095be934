using ArticleArchive.History;

namespace ArticleArchive.Tests.Web;

public sealed class ArticlePageTests(SiteFixture site)
{
    private const string Crossing = "/articles/river-crossing-held";

    [Fact]
    public async Task An_article_has_its_headline_standfirst_and_paragraphs_each_with_an_id()
    {
        var page = await site.PageAsync(Crossing);

        page.Words("h1").ShouldBe("River crossing held after three days, spokesman says");
        page.Words(".standfirst p").ShouldBe("Engineers put a second bridge across before dusk.");
        page.AllWords(".paragraph .number").ShouldBe(["1", "2", "5"]);
        page.AllWords("ul > li > .item p:first-of-type").ShouldBe(["The bridge opens to lorries on Monday.", "The road beyond it is being cleared of mines."]);
        page.QuerySelectorAll(".passage").Select(p => p.Id).Distinct().Count().ShouldBe(8);
    }

    [Fact]
    public async Task Every_passage_has_a_plain_link_to_itself_with_the_state_of_its_words()
    {
        var page = await site.PageAsync(Crossing);

        foreach (var passage in page.QuerySelectorAll(".passage").NotEmpty())
        {
            var cited = $"{Crossing}?v={passage.Id}.{PassageState.Compute(passage.QuerySelector(":scope > h1, :scope > h2, :scope > p").ShouldNotBeNull().TextContent)}#{passage.Id}";
            passage.Attribute(".number", "href").ShouldBe(cited);
            passage.Attribute(".tools .own", "href").ShouldBe($"{Crossing}/{passage.Id}");
        }
    }

    [Fact]
    public async Task What_is_known_of_an_article_stands_under_its_headline()
    {
        var page = await site.PageAsync(Crossing);

        page.Words(".byline").ShouldBe("29 January 2016 Meridian Wire Cite By Ada Harper");
        page.Attribute(".byline time", "datetime").ShouldBe("2016-01-29");
        page.Attribute(".byline .publisher a", "href").ShouldBe("https://meridian.example/2016/river-crossing-held");
    }

    [Theory]
    [InlineData("/articles/letters-from-the-road", "Undated")]
    [InlineData("/articles/ministers-meet-in-paris", "about January 2016")]
    public async Task A_date_that_is_not_known_to_the_day_is_words_and_no_machine_date(string address, string words)
    {
        var page = await site.PageAsync(address);

        page.Words(".byline .date").ShouldBe(words);
        page.QuerySelector(".byline time").ShouldBeNull();
    }

    [Fact]
    public async Task Programs_find_the_article_in_the_head_of_its_page()
    {
        var page = await site.PageAsync(Crossing);

        page.Attribute("link[rel=canonical]", "href").ShouldBe($"http://localhost{Crossing}");
        page.Attribute("meta[property='og:type']", "content").ShouldBe("article");
        page.Attribute("meta[property='og:site_name']", "content").ShouldBe("Meridian Wire");
        page.Attribute("meta[name='DC.type']", "content").ShouldBe("newspaperArticle");
        page.Attribute("meta[property='article:published_time']", "content").ShouldBe("2016-01-29");
        page.Attribute("meta[name=author]", "content").ShouldBe("Ada Harper");
        page.Attribute("html", "lang").ShouldBe("en-GB");
        page.Attribute("article", "lang").ShouldBe("en");
    }

    [Fact]
    public async Task The_speaker_stands_beside_a_statement_with_how_that_is_known()
    {
        var page = await site.PageAsync(Crossing);

        page.AllWords(".speaker").ShouldBe(["Colonel Owen Marsh", "Colonel Owen Marsh"]);
        page.Words(".speaker-note:not(.report-note) p").ShouldStartWith("The text says “said Colonel Owen Marsh”; rule: ");
        page.Words(".speaker-note:not(.report-note) p").ShouldContain(", right in 98% of checked quotations;");
        page.Attribute(".speaker-note:not(.report-note) p:last-child a", "href").ShouldBe("/speakers/owen-marsh");
    }

    [Fact]
    public async Task Who_is_quoted_is_listed_with_a_link_to_each_statement()
    {
        var page = await site.PageAsync(Crossing);

        page.Words(".quoted > ul > li").ShouldBe("Colonel Owen Marsh 2 statements: 2 5");
        page.AllWords(".places a").ShouldBe(["2", "5"]);
        page.QuerySelector($".passage{page.Attribute(".places a", "href")}").ShouldNotBeNull().Words(".number + p").ShouldContain("It is not a rout");
    }

    [Fact]
    public async Task The_places_asked_for_are_lit_numbered_and_led_to()
    {
        var page = await site.PageAsync($"{Crossing}?q=crossing+OR+across");

        page.AllWords("mark").ShouldBe(["crossing", "across", "crossing"]);
        page.QuerySelectorAll("mark").Select(m => m.Id).ShouldBe(["hit-1", "hit-2", "hit-3"]);
        page.Words(".hit-bar p").ShouldBe("3 matches: paragraphs with either “crossing” or “across”, inflected forms too");
        page.Attribute(".hit-next", "href").ShouldBe("#hit-1");
        page.Attribute(".hit-previous", "href").ShouldBe("#hit-3");
        page.Attribute(".hit-off", "href").ShouldBe(Crossing);
        page.AllWords(".steps span").ShouldBe(["1 of 3", "2 of 3", "3 of 3"]);
        page.QuerySelectorAll(".steps a:last-child").Select(a => a.GetAttribute("href")).ShouldBe(["#hit-2", "#hit-3", "#hit-1"]);
    }

    [Fact]
    public async Task Words_that_are_not_in_the_article_are_said_not_to_be()
    {
        var page = await site.PageAsync($"{Crossing}?q=%22never+said%22");

        page.Words(".hit-bar p").ShouldBe("Not in this article: paragraphs with the exact words “never said”.");
        page.QuerySelectorAll("mark").ShouldBeEmpty();
        page.QuerySelectorAll(".hit-next").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=")]
    [InlineData("?q=topic:Iraq")]
    public async Task Without_words_to_light_there_is_no_bar(string query) =>
        (await site.PageAsync(Crossing + query)).QuerySelector(".hit-bar").ShouldBeNull();

    [Fact]
    public async Task What_was_left_out_as_page_furniture_is_said_with_its_line()
    {
        var page = await site.PageAsync("/articles/letters-from-the-road");

        page.AllWords(".about-text details li").ShouldBe(["line 2: “Updated”", "line 8: “Advertisement”"]);
        page.Words(".about-text details code").ShouldBe("undated/letters-from-the-road.txt");
        page.Words(".hash").ShouldMatch("^[0-9a-f]{64}$");
        page.AllWords(".passage p:first-of-type").ShouldNotContain("Advertisement");
        page.AllWords(".about-text details dd").ShouldContain(words => words.StartsWith("paragraphs by ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Letters_of_a_plain_text_are_letters()
    {
        var page = await site.PageAsync("/articles/letters-from-the-road");

        page.AllWords(".paragraph > p:first-of-type").ShouldContain("At 5 * 3 checkpoints the papers were read twice & stamped <once>.");
    }

    [Fact]
    public async Task An_article_leads_to_its_neighbours()
    {
        var page = await site.PageAsync(Crossing);

        page.Attribute(".neighbours a[rel=prev]", "href").ShouldBe("/articles/ministers-meet-in-paris");
        page.QuerySelector(".neighbours a[rel=next]").ShouldBeNull();
    }

    [Theory]
    [InlineData("/articles/river-crossing?q=crack", "/articles/river-crossing-held?q=crack")]
    [InlineData("/articles/River-Crossing-Held", "/articles/river-crossing-held")]
    public async Task Earlier_names_and_capital_letters_lead_to_the_article_with_the_query_kept(string address, string present)
    {
        using var answer = await site.GetAsync(address);

        ((int)answer.StatusCode).ShouldBe(301);
        answer.Headers.Location.ShouldNotBeNull().OriginalString.ShouldBe(present);
    }
}

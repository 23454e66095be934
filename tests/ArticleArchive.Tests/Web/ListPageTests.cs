using System.Globalization;

namespace ArticleArchive.Tests.Web;

public sealed class ListPageTests(SiteFixture site)
{
    [Fact]
    public async Task The_front_page_shows_the_newest_articles_and_what_is_in_the_archive()
    {
        var page = await site.PageAsync("/");

        page.AllWords(".article-list h3").ShouldBe(
            ["River crossing held after three days, spokesman says", "Ministers meet in Paris", "Harbour reopens: first grain ship docks", "Letters from the road"]);
        page.Words("#newest").ShouldBe("Newest articles");
        page.Words(".facets > p").ShouldMatch("^4 articles, [0-9]+ paragraphs, ");
        page.AllWords("section[aria-labelledby=facet-year] li").ShouldBe(["2016 2", "2015 1", "undated 1"]);
        page.Words("section[aria-labelledby=quoted-most] li").ShouldStartWith("Owen Marsh");
    }

    [Fact]
    public async Task A_list_with_dates_says_that_it_is_in_their_order() =>
        (await site.PageAsync("/articles")).Words(".total").ShouldBe("4 articles, newest first");

    [Fact]
    public async Task Articles_are_browsed_by_year_topic_and_source_with_counts()
    {
        var page = await site.PageAsync("/articles?topic=iraq");

        page.Words(".total").ShouldBe("2 articles match");
        page.AllWords(".article-list h3").ShouldBe(["River crossing held after three days, spokesman says", "Ministers meet in Paris"]);
        page.AllWords("section[aria-labelledby=facet-topic] li").ShouldBe(["air power 1", "diplomacy 1"]);
        page.QuerySelectorAll("section[aria-labelledby=facet-year]").ShouldBeEmpty("both are from 2016");
        page.Attribute("section[aria-labelledby=facet-topic] a", "href").ShouldBe("/articles?topic=air%20power");
        page.Attribute(".filters a", "href").ShouldBe("/articles");
    }

    [Theory]
    [InlineData("from=2016", "River crossing held after three days, spokesman says; Ministers meet in Paris")]
    [InlineData("to=2015-11", "Harbour reopens: first grain ship docks")]
    [InlineData("from=2015-11-03&to=2015-11-03", "Harbour reopens: first grain ship docks")]
    [InlineData("from=2015-11-04&to=2015", "")]
    [InlineData("from=soon&to=2015-12", "Harbour reopens: first grain ship docks")]
    [InlineData("from=2016-01-02&topic=Iraq", "River crossing held after three days, spokesman says")]
    public async Task Articles_are_listed_from_one_date_to_another(string dates, string titles)
    {
        var page = await site.PageAsync($"/articles?{dates}");

        string.Join("; ", page.AllWords(".article-list h3")).ShouldBe(titles);
        (await site.JsonAsync($"/api/articles?{dates}")).At("total").Number().ShouldBe(titles.Length == 0 ? 0 : titles.Split(';').Length);
    }

    [Fact]
    public async Task A_chosen_year_leaves_the_others_in_reach()
    {
        (await site.PageAsync("/articles?year=2016")).AllWords("section[aria-labelledby=facet-year] li").ShouldBe(["2015 1", "undated 1"]);
        var search = await site.PageAsync("/search?q=the&year=2016");
        search.QuerySelectorAll("section[aria-labelledby=facet-year] a").Select(a => a.GetAttribute("href")).ShouldBe(["/search?q=the&year=2015", "/search?q=the&year=undated"]);
    }

    [Fact]
    public async Task Filters_that_no_article_passes_lead_back_to_all()
    {
        var page = await site.PageAsync("/articles?year=1950");

        page.Words("main section p").ShouldBe("No article matches all of these filters. All articles.");
    }

    [Fact]
    public async Task A_topic_has_its_articles_and_the_topics_beside_it()
    {
        var page = await site.PageAsync("/topics/iraq");

        page.Words("h1").ShouldBe("Iraq");
        page.Words(".total").ShouldBe("2 articles on this topic");
        page.AllWords(".facets > ul li").ShouldBe(["air power 1", "diplomacy 1"]);
    }

    [Fact]
    public async Task Nobody_writes_about_a_topic_that_is_not_there()
    {
        using var answer = await site.GetAsync("/topics/unicorns");
        ((int)answer.StatusCode).ShouldBe(404);
    }

    [Fact]
    public async Task A_long_list_is_parted_into_pages_that_lead_to_each_other()
    {
        await using var many = new TestSite();
        foreach (var number in Enumerable.Range(1, 45))
            many.With($"a{number}.md", string.Create(CultureInfo.InvariantCulture, $"---\ntitle: Number {number}\ndate: {2000 + number}\ntopics: [counting]\n---\n\nWords.\n"));
        using var client = await many.ReadyAsync(TestContext.Current.CancellationToken);

        foreach (var list in new[] { "/articles", "/topics/counting" })
        {
            var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await client.GetStringAsync($"{list}?page=2", TestContext.Current.CancellationToken));

            page.AllWords(".article-list h3").ShouldBe(Enumerable.Range(6, 20).Reverse().Select(n => $"Number {n}"));
            page.Words(".page-links span").ShouldBe("Page 2 of 3");
            page.Attribute("head link[rel=prev]", "href").ShouldBe(list);
            page.Attribute("head link[rel=next]", "href").ShouldBe($"{list}?page=3");
            page.Attribute(".page-links a[rel=next]", "href").ShouldBe($"{list}?page=3");
        }
    }
}

using System.Globalization;
using ArticleArchive.Tests.Support;

namespace ArticleArchive.Tests.Web;

public sealed class ListPageTests(SiteFixture site)
{
    [Fact]
    public async Task The_front_page_shows_the_newest_articles_and_what_is_in_the_archive()
    {
        var page = await site.PageAsync("/");

        page.AllWords(".article-list h3").ShouldBe(
            ["River crossing held after three days, spokesman says", "Ministers meet in Paris", "Harbour reopens: first grain ship docks", "Letters from the road"]);
        page.Words(".facets > p").ShouldStartWith("4 articles, ");
        page.AllWords("section[aria-labelledby=facet-year] li").ShouldBe(["2016 2", "2015 1", "undated 1"]);
        page.Words("section[aria-labelledby=quoted-most] li").ShouldStartWith("Owen Marsh");
    }

    [Fact]
    public async Task Articles_are_browsed_by_year_topic_and_source_with_counts()
    {
        var page = await site.PageAsync("/articles?topic=iraq");

        page.Words(".total").ShouldBe("2 articles under these filters");
        page.AllWords(".article-list h3").ShouldBe(["River crossing held after three days, spokesman says", "Ministers meet in Paris"]);
        page.AllWords("section[aria-labelledby=facet-topic] li").ShouldBe(["air power 1", "diplomacy 1"]);
        page.QuerySelectorAll("section[aria-labelledby=facet-year]").ShouldBeEmpty("both are from 2016");
        page.Attribute("section[aria-labelledby=facet-topic] a", "href").ShouldBe("/articles?topic=air%20power");
        page.Attribute(".filters a", "href").ShouldBe("/articles");
    }

    [Fact]
    public async Task Filters_that_no_article_passes_lead_back_to_all()
    {
        var page = await site.PageAsync("/articles?year=1950");

        page.Words("main section p").ShouldBe("No article is under all of these filters. All articles.");
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

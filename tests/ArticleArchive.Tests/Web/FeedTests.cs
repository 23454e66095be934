using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using ArticleArchive.Web.Endpoints.Feeds;

namespace ArticleArchive.Tests.Web;

public sealed class FeedTests(SiteFixture site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    [Fact]
    public async Task The_Atom_feed_has_what_the_standard_asks_of_a_feed()
    {
        var feed = await XmlAsync("/feed.atom");

        feed.Name.ShouldBe(Atom + "feed");
        feed.Elements(Atom + "id").ShouldHaveSingleItem().Value.ShouldBe("http://localhost/feed.atom");
        feed.Elements(Atom + "title").ShouldHaveSingleItem().Value.ShouldBe("Article Archive");
        feed.Elements(Atom + "author").ShouldHaveSingleItem().Elements(Atom + "name").ShouldHaveSingleItem();
        IsMoment(feed.Elements(Atom + "updated").ShouldHaveSingleItem().Value);
        Links(feed).ShouldBe([("self", "http://localhost/feed.atom"), ("alternate", "http://localhost/")]);
    }

    [Fact]
    public async Task Every_entry_of_the_Atom_feed_has_what_the_standard_asks_of_an_entry()
    {
        var entries = (await XmlAsync("/feed.atom")).Elements(Atom + "entry").ToList();

        entries.Count.ShouldBe(SampleArticles.Files.Count);
        entries.Select(entry => entry.Element(Atom + "id")?.Value).ShouldBeUnique();
        foreach (var entry in entries)
        {
            entry.Elements(Atom + "title").ShouldHaveSingleItem().Value.ShouldNotBeEmpty();
            entry.Elements(Atom + "summary").ShouldHaveSingleItem().Value.ShouldNotBeEmpty();
            IsMoment(entry.Elements(Atom + "updated").ShouldHaveSingleItem().Value);
            Links(entry).ShouldBe([("alternate", entry.Element(Atom + "id")?.Value)]);
        }
    }

    [Theory]
    [InlineData("river-crossing-held", "2016-01-29T00:00:00Z", "Meridian Wire")]
    [InlineData("ministers-meet-in-paris", null, "Meridian Wire")]
    [InlineData("letters-from-the-road", null, null)]
    public async Task An_entry_says_when_and_by_whom_it_was_published_where_that_is_known(string slug, string? published, string? author)
    {
        var entry = (await XmlAsync("/feed.atom")).Elements(Atom + "entry").Single(entry => entry.Element(Atom + "id")?.Value == $"http://localhost/articles/{slug}");

        (entry.Element(Atom + "published")?.Value).ShouldBe(published);
        (entry.Element(Atom + "author")?.Element(Atom + "name")?.Value).ShouldBe(author);
    }

    [Fact]
    public async Task The_JSON_feed_has_what_version_1_1_asks_for()
    {
        var feed = JsonNode.Parse(await site.ReadAsync("/feed.json")).ShouldNotBeNull();

        feed["version"].Text().ShouldBe("https://jsonfeed.org/version/1.1");
        feed["title"].Text().ShouldBe("Article Archive");
        feed["home_page_url"].Text().ShouldBe("http://localhost/");
        feed["feed_url"].Text().ShouldBe("http://localhost/feed.json");
        var items = feed["items"].Items();
        items.Count.ShouldBe(SampleArticles.Files.Count);
        foreach (var item in items)
        {
            item.At("id").Text().ShouldStartWith("http://localhost/articles/");
            item.At("content_text").Text().ShouldNotBeEmpty();
            IsMoment(item.At("date_modified").Text());
            item.ShouldNotBeNull().AsObject().Where(pair => pair.Value is null).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task The_sitemap_has_every_article_and_the_lasting_pages()
    {
        var map = await XmlAsync("/sitemap.xml");

        map.Name.ShouldBe(Map + "urlset");
        map.Elements(Map + "url").Select(url => url.Elements(Map + "loc").ShouldHaveSingleItem().Value).ShouldBe(
        [
            "http://localhost/", "http://localhost/articles", "http://localhost/speakers", "http://localhost/help/search", "http://localhost/help/citing", "http://localhost/about",
            "http://localhost/articles/river-crossing-held", "http://localhost/articles/ministers-meet-in-paris",
            "http://localhost/articles/harbour-reopens", "http://localhost/articles/letters-from-the-road",
        ]);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(49_994, 1)]
    [InlineData(49_995, 2)]
    [InlineData(1_000_000, 21)]
    public void A_sitemap_beyond_fifty_thousand_addresses_is_an_index_of_parts(long articles, int parts) => Sitemap.PartsOf(articles).ShouldBe(parts);

    [Fact]
    public async Task Robots_learn_where_the_sitemap_is() =>
        (await site.ReadAsync("/robots.txt")).Split('\n').ShouldBe(["User-agent: *", "Disallow: /search", "Disallow: /api/search", "", "Sitemap: http://localhost/sitemap.xml", ""]);

    [Fact]
    public async Task The_description_of_the_search_leads_to_the_search()
    {
        var description = await XmlAsync("/opensearch.xml");

        description.Name.ShouldBe(OpenSearch + "OpenSearchDescription");
        description.Element(OpenSearch + "ShortName").ShouldNotBeNull().Value.Length.ShouldBeLessThanOrEqualTo(16);
        description.Elements(OpenSearch + "Url").Select(url => (url.Attribute("type")?.Value, url.Attribute("template")?.Value)).ShouldBe(
        [
            ("text/html", "http://localhost/search?q={searchTerms}"),
            ("application/json", "http://localhost/api/search?q={searchTerms}"),
        ]);
    }

    [Fact]
    public async Task Addresses_that_leave_the_site_have_the_address_that_it_is_known_by()
    {
        await using var own = new TestSite { Settings = new Dictionary<string, string> { ["Archive:BaseUrl"] = "https://archive.example", ["Archive:SiteName"] = "War & Words" } }.WithSampleArticles();
        using var client = await own.ReadyAsync(TestContext.Current.CancellationToken);

        var feed = XDocument.Parse(await client.GetStringAsync("/feed.atom", TestContext.Current.CancellationToken)).Root.ShouldNotBeNull();

        (feed.Element(Atom + "title")?.Value).ShouldBe("War & Words");
        feed.Descendants(Atom + "link").Select(link => link.Attribute("href")?.Value).NotEmpty().ShouldAllBe(address => address != null && address.StartsWith("https://archive.example/", StringComparison.Ordinal));
    }

    private static void IsMoment(string? text) =>
        DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _).ShouldBeTrue(text);

    private static IEnumerable<(string?, string?)> Links(XElement element) => element.Elements(Atom + "link").Select(link => (link.Attribute("rel")?.Value, link.Attribute("href")?.Value));

    private async Task<XElement> XmlAsync(string address) => XDocument.Parse(await site.ReadAsync(address)).Root.ShouldNotBeNull();
}

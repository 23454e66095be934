using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Tests.Web;

/// <summary>Pages as programs read them: reference managers, link previews, search engines.</summary>
public sealed class UnderstoodTests(SiteFixture site)
{
    private const string Crossing = "/articles/river-crossing-held";
    private const string Said = "\"We are seeing the enemy fray at the edges,\" said Colonel Owen Marsh. \"It is not a rout, and it is not over.\"";

    [Theory]
    [InlineData("article")]
    [InlineData("passage")]
    [InlineData("passages")]
    public async Task Zotero_takes_a_newspaper_article_with_publication_date_and_author(string kind)
    {
        var page = await site.PageAsync(await AddressAsync(kind));

        var item = ZoteroItem.From(page);
        item.ShouldBe(new ZoteroItem(
            "newspaperArticle", "River crossing held after three days, spokesman says", "Meridian Wire", "2016-01-29", item.Authors, "en", "Meridian Wire", item.Url));
        item.Authors.ShouldBe(["Ada Harper"]);
        item.Url.ShouldBe($"http://localhost{await AddressAsync(kind)}");
        page.Attribute("meta[property='article:published_time']", "content").ShouldBe("2016-01-29");
        page.Attribute("meta[property='og:type']", "content").ShouldBe("article");
    }

    [Fact]
    public async Task Zotero_is_told_no_date_and_no_author_where_there_is_none()
    {
        var page = await site.PageAsync("/articles/letters-from-the-road");

        page.QuerySelectorAll("meta[property='article:published_time']").ShouldBeEmpty();
        var item = ZoteroItem.From(page);
        (item.Type, item.Title, item.Publication, item.Date).ShouldBe(("newspaperArticle", "Letters from the road", "Article Archive", null));
        item.Authors.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_uncertain_date_is_given_as_such_and_not_as_a_certain_one()
    {
        var page = await site.PageAsync("/articles/ministers-meet-in-paris");

        page.Attribute("meta[name='DC.date']", "content").ShouldBe("2016-01~");
        page.QuerySelectorAll("meta[property='article:published_time']").ShouldBeEmpty();
        LinkedDataOf(page).At("datePublished").ShouldBeNull();
    }

    [Theory]
    [InlineData("2016-01-29", "2016-01-29")]
    [InlineData("2016-01", "2016-01")]
    [InlineData("2016", "2016")]
    [InlineData("2016-01-29T14:05:00Z", "2016-01-29T14:05:00Z")]
    [InlineData("2016?", null)]
    [InlineData("2016-01~", null)]
    [InlineData("2016-21", null)]
    [InlineData("201X", null)]
    [InlineData("2015/2016", null)]
    public void Only_a_certain_date_is_a_plain_one(string edtf, string? plain) =>
        PlainDate.Format(ArticleDate.TryParse(edtf, out var date) ? date : null).ShouldBe(plain);

    [Fact]
    public async Task Each_author_is_marked_up_alone()
    {
        await using var written = new TestSite().With("a.md", "---\ntitle: Quay\nbyline: [Ada Harper, Ivo Brandt]\n---\nWords.\n");

        var client = await written.ReadyAsync(TestContext.Current.CancellationToken);
        var page = new HtmlParser().ParseDocument(await client.GetStringAsync("/articles/a", TestContext.Current.CancellationToken));

        page.AllWords("[itemprop=author]").ShouldBe(["Ada Harper", "Ivo Brandt"]);
        page.Words(".byline").ShouldContain("By Ada Harper, Ivo Brandt");
    }

    [Fact]
    public async Task An_article_and_what_is_said_in_it_are_told_in_the_words_of_schema_org()
    {
        var data = LinkedDataOf(await site.PageAsync(Crossing));

        data.At("@context").Text().ShouldBe("https://schema.org");
        data.At("@type").Text().ShouldBe("NewsArticle");
        data.At("headline").Text().ShouldBe("River crossing held after three days, spokesman says");
        data.At("datePublished").Text().ShouldBe("2016-01-29");
        data.At("author", 0, "name").Text().ShouldBe("Ada Harper");
        data.At("publisher", "name").Text().ShouldBe("Meridian Wire");
        var said = data.At("hasPart", 0);
        said.At("@type").Text().ShouldBe("Quotation");
        said.At("text").Text().ShouldBe("We are seeing the enemy fray at the edges, … It is not a rout, and it is not over.");
        said.At("creator", "name").Text().ShouldBe("Owen Marsh");
        said.At("creator", "jobTitle").Text().ShouldBe("Colonel");
        said.At("creator", "url").Text().ShouldBe("http://localhost/speakers/owen-marsh");
        said.At("isPartOf", "@id").Text().ShouldBe($"http://localhost{Crossing}");
    }

    [Fact]
    public async Task A_passage_is_told_as_part_of_its_article_with_what_is_said_in_it()
    {
        var address = await AddressAsync("passage");

        var graph = LinkedDataOf(await site.PageAsync(address)).At("@graph").Items();

        graph.Select(node => node.At("@type").Text()).ShouldBe(["CreativeWork", "NewsArticle", "Quotation"]);
        graph[0].At("@id").Text().ShouldBe($"http://localhost{address}");
        graph[0].At("text").Text().ShouldBe(Said);
        graph[0].At("isPartOf", "@id").Text().ShouldBe(graph[1].At("@id").Text());
        graph[2].At("creator", "name").Text().ShouldBe("Owen Marsh");
    }

    [Fact]
    public async Task No_words_of_an_article_end_its_data_block()
    {
        await using var own = new TestSite().With("a.txt", "Ends </script><script>alert(1)</script> here\n\n\"<!-- <script> & </script>,\" she said.\n");
        using var client = await own.ReadyAsync(TestContext.Current.CancellationToken);

        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await client.GetStringAsync("/articles/a", TestContext.Current.CancellationToken));

        LinkedDataOf(page).At("headline").Text().ShouldBe("Ends </script><script>alert(1)</script> here");
        page.QuerySelectorAll("script").Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("article", "https://schema.org/NewsArticle")]
    [InlineData("passage", "https://schema.org/Quotation")]
    [InlineData("passages", "https://schema.org/CreativeWork")]
    public async Task A_page_is_signposted_to_programs_that_only_see_its_headers(string kind, string type)
    {
        var address = await AddressAsync(kind);
        (await site.GetAsync(address)).Dispose();

        using var again = await site.GetAsync(address);

        string.Join(", ", again.Headers.GetValues("Link")).ShouldBe(
            $"<http://localhost{address}>; rel=\"cite-as\", <{type}>; rel=\"type\", "
            + $"<{address}.csl.json>; rel=\"describedby\"; type=\"application/vnd.citationstyles.csl+json\", "
            + $"<{address}.bib>; rel=\"describedby\"; type=\"application/x-bibtex\", "
            + $"<{address}.ris>; rel=\"describedby\"; type=\"application/x-research-info-systems\", "
            + $"<{address}.json>; rel=\"alternate\"; type=\"application/json\", "
            + $"<{address}.md>; rel=\"alternate\"; type=\"text/markdown\", "
            + $"<{address}.txt>; rel=\"alternate\"; type=\"text/plain\"");
    }

    [Fact]
    public async Task A_licence_is_signposted_where_the_rights_are_its_address()
    {
        const string License = "https://creativecommons.org/licenses/by/4.0/";
        await using var own = new TestSite().With("a.md", $"---\ntitle: Free to use\nrights: {License}\n---\n\nWords.\n");
        using var client = await own.ReadyAsync(TestContext.Current.CancellationToken);

        using var answer = await client.GetAsync("/articles/a", TestContext.Current.CancellationToken);

        string.Join(", ", answer.Headers.GetValues("Link")).ShouldContain($"<{License}>; rel=\"license\"");
    }

    [Theory]
    [InlineData("article")]
    [InlineData("passage")]
    [InlineData("passages")]
    public async Task Every_form_and_the_block_to_embed_are_linked_from_the_page_and_there(string kind)
    {
        var address = await AddressAsync(kind);
        var page = await site.PageAsync(address);

        var links = page.QuerySelectorAll("link[rel=alternate]").Where(link => !link.GetAttribute("href").ShouldNotBeNull().StartsWith("/feed", StringComparison.Ordinal)).ToList();

        links.Select(link => link.GetAttribute("type")).ShouldBe(
        [
            "text/markdown", "text/plain", "application/json", "application/x-bibtex", "application/x-research-info-systems", "application/vnd.citationstyles.csl+json",
            "application/json+oembed",
        ]);
        foreach (var link in links)
        {
            using var answer = await site.GetAsync(link.GetAttribute("href").ShouldNotBeNull());
            ((int)answer.StatusCode).ShouldBe(200);
        }
    }

    [Fact]
    public async Task A_passage_can_be_embedded_as_a_quotation_with_its_source()
    {
        var address = await AddressAsync("passage");

        var embed = JsonNode.Parse(await site.ReadAsync($"/oembed?url={Uri.EscapeDataString($"http://localhost{address}")}&format=json&maxwidth=400&maxheight=90"));

        embed.At("version").Text().ShouldBe("1.0");
        embed.At("type").Text().ShouldBe("rich");
        embed.At("title").Text().ShouldBe("River crossing held after three days, spokesman says");
        embed.At("author_name").Text().ShouldBe("Colonel Owen Marsh");
        embed.At("width").Number().ShouldBe(400);
        embed.At("height").Number().ShouldBe(90);
        var html = embed.At("html").Text().ShouldNotBeNull();
        StrictHtml.ShouldBeWellFormed(html);
        var block = PassagePage.Read(html);
        block.Words("blockquote p").ShouldBe(Said);
        block.Attribute("blockquote", "cite").ShouldNotBeNull().ShouldStartWith($"http://localhost{address}?v=");
        block.Words("footer").ShouldBe("— Colonel Owen Marsh, in River crossing held after three days, spokesman says, Meridian Wire, 29 January 2016, paragraph 2");
    }

    [Fact]
    public async Task A_passage_named_in_the_fragment_is_embedded_too()
    {
        var id = (await AddressAsync("passage")).Split('/')[^1];

        var embed = JsonNode.Parse(await site.ReadAsync($"/oembed?url={Uri.EscapeDataString($"http://localhost{Crossing}?q=rout#{id}:~:text=We%20are")}"));

        embed.At("author_name").Text().ShouldBe("Colonel Owen Marsh");
    }

    private static JsonNode? LinkedDataOf(IParentNode page) => JsonNode.Parse(page.QuerySelector("script[type='application/ld+json']").ShouldNotBeNull().TextContent);

    private async Task<string> AddressAsync(string kind)
    {
        var passages = JsonNode.Parse(await site.ReadAsync($"{Crossing}.json")).At("passages").Items();
        string Id(int number) => passages.Single(passage => passage.At("number").Number() == number).At("id").Text().ShouldNotBeNull();
        return kind switch
        {
            "article" => Crossing,
            "passage" => $"{Crossing}/{Id(2)}",
            _ => $"{Crossing}/{Id(3)}..{Id(4)}",
        };
    }
}

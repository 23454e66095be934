using System.Text.Json.Nodes;
using ArticleArchive.History;

namespace ArticleArchive.Tests.Web;

/// <summary>Citations as the site hands them over: in pages, and at plain addresses.</summary>
public sealed class CitingTests(SiteFixture site)
{
    private const string Crossing = "/articles/river-crossing-held";
    private const string Said = "\"We are seeing the enemy fray at the edges,\" said Colonel Owen Marsh. \"It is not a rout, and it is not over.\"";

    [Theory]
    [InlineData("cite-plain", "Ada Harper", false)]
    [InlineData("cite-chicago", "Ada Harper, “River crossing held after three days, spokesman says,” Meridian Wire, January 29, 2016, paragraph 2, http://localhost/articles/", true)]
    [InlineData("cite-apa", "Harper, A. (2016, January 29).", true)]
    [InlineData("cite-mla", "Harper, Ada. “River crossing held", true)]
    [InlineData("cite-harvard", "Harper, A. (2016) ‘River crossing held", true)]
    [InlineData("cite-wikipedia", "{{cite news |title=River crossing held", true)]
    [InlineData("cite-markdown", "> \"We are seeing the enemy fray", true)]
    [InlineData("cite-bibtex", "@article{river-crossing-held-", true)]
    [InlineData("cite-ris", "TY - NEWS ID - river-crossing-held-", true)]
    [InlineData("cite-csljson", "[ { \"id\": \"river-crossing-held-", true)]
    public async Task A_paragraph_can_be_copied_in_every_style(string id, string begins, bool matches)
    {
        var page = await site.PageAsync(await PassageAsync(2));

        page.Words($".cite-panel #{id}").StartsWith(begins, StringComparison.Ordinal).ShouldBe(matches, page.Words($"#{id}"));
        page.Attribute($".cite-panel button[data-copies='{id}']", "aria-describedby").ShouldBe($"{id}-name");
    }

    [Fact]
    public async Task An_article_is_cited_as_a_whole()
    {
        var page = await site.PageAsync(Crossing);

        page.Words(".cite-panel summary").ShouldBe("Cite this article");
        page.Words("#cite-plain").ShouldBe("“River crossing held after three days, spokesman says”, Meridian Wire, 29 January 2016, http://localhost/articles/river-crossing-held.");
        page.QuerySelectorAll(".cite-panel a").Select(link => link.GetAttribute("href")).ShouldBe([$"{Crossing}.bib", $"{Crossing}.ris", $"{Crossing}.csl.json"]);
    }

    [Theory]
    [InlineData(".bib", "application/x-bibtex", "  note = {Paragraph 2. Quoting Colonel Owen Marsh. Kept by Article Archive}")]
    [InlineData(".ris", "application/x-research-info-systems", "SP  - paragraph 2\r\n")]
    [InlineData(".csl.json", "application/vnd.citationstyles.csl+json", "\"locator\": \"2\"")]
    [InlineData(".md", "text/markdown", "> — Colonel Owen Marsh, in [“River crossing held")]
    [InlineData(".txt", "text/plain", Said + "\n\nColonel Owen Marsh, quoted in “River crossing held")]
    [InlineData(".json", "application/json", "\"apa\":\"Harper, A. (2016, January 29).")]
    public async Task Each_form_has_an_address_of_its_own(string ending, string type, string part)
    {
        var address = await PassageAsync(2);

        using var answer = await site.GetAsync(address + ending, ("Origin", "https://elsewhere.example"));

        answer.Content.Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe(type);
        answer.Headers.ETag.ShouldNotBeNull().IsWeak.ShouldBeFalse();
        answer.Headers.GetValues("Link").ShouldBe([$"<http://localhost{address}>; rel=\"canonical\""]);
        answer.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        var text = await site.ReadAsync(address + ending);
        text.ShouldContain(part);
        text.ShouldContain($"http://localhost{address}?v={PassageState.Compute(Said)}");
    }

    [Fact]
    public async Task Passages_from_one_to_another_have_a_page_a_citation_and_addresses_together()
    {
        var range = await RangeAsync(2, 5);

        var page = await site.PageAsync(range);

        page.Words("h1").ShouldBe("Paragraphs 2–5 of River crossing held after three days, spokesman says");
        page.AllWords(".words p").ShouldBe(
        [
            Said,
            "What comes next",
            "The bridge opens to lorries on Monday.",
            "The road beyond it is being cleared of mines.",
            "Col Marsh said that the garrison was \"beginning to crack\", and that the mayor's café had reopened.",
        ]);
        page.Words("#cite-mla").ShouldContain(", pars. 2–5, http://localhost" + range);
        page.Words("#citation").ShouldStartWith("Colonel Owen Marsh, quoted in ");
        page.QuerySelectorAll(".cite-panel a").Select(link => link.GetAttribute("href")).ShouldContain($"{range}.csl.json");
        (await site.ReadAsync($"{range}.ris")).ShouldContain("SP  - paragraphs 2–5\r\n");
        (await site.ReadAsync($"{range}.bib")).ShouldContain("note = {Paragraphs 2--5. ");
        (await site.ReadAsync($"{range}.md")).ShouldEndWith(", paragraphs 2–5\n");
        (await site.ReadAsync($"{range}.md")).ShouldContain("> What comes next\n");
    }

    [Fact]
    public async Task Passages_named_the_wrong_way_round_are_put_in_order()
    {
        var (first, last) = (Id(await PassageAsync(1)), Id(await PassageAsync(3)));

        foreach (var ending in new[] { "", ".bib", ".json" })
        {
            using var answer = await site.GetAsync($"{Crossing}/{last}..{first}{ending}");

            ((int)answer.StatusCode).ShouldBe(302, "an editor may turn them round again");
            answer.Headers.Location.ShouldNotBeNull().OriginalString.ShouldBe($"{Crossing}/{first}..{last}{ending}");
        }
    }

    [Fact]
    public async Task A_reader_of_passages_is_told_when_they_are_not_those_that_were_cited()
    {
        var range = await RangeAsync(1, 2);
        var cited = new Uri((await site.PageAsync(range)).Words("#link")).PathAndQuery;

        (await site.PageAsync(cited)).Words(".link-status.quiet").ShouldStartWith("Unchanged since it was cited.");
        (await site.PageAsync($"{range}?v=00000000")).Words(".link-status:not(.quiet)").ShouldStartWith("This link was made from words that are not on record.");
    }

    [Fact]
    public async Task Nobody_is_named_where_the_words_are_not_one_persons()
    {
        (await site.PageAsync(await PassageAsync(1))).Words("#citation").ShouldStartWith("“River crossing");
        (await site.PageAsync(await PassageAsync(5))).Words("#citation").ShouldStartWith("“River crossing");
    }

    [Fact]
    public async Task Programs_find_the_words_by_what_they_are_and_by_where_they_stand()
    {
        var text = await site.ReadAsync($"{Crossing}.txt");

        var answer = JsonNode.Parse(await site.ReadAsync($"{await RangeAsync(2, 3)}.json"));

        answer.At("target", "source").Text().ShouldBe($"http://localhost{Crossing}.txt");
        var (quote, position) = (answer.At("target", "selector", 0), answer.At("target", "selector", 1));
        quote.At("type").Text().ShouldBe("TextQuoteSelector");
        position.At("type").Text().ShouldBe("TextPositionSelector");
        var exact = quote.At("exact").Text().ShouldNotBeNull();
        exact.ShouldStartWith(Said);
        exact.ShouldEndWith("The bridge opens to lorries on Monday.");
        text.ShouldContain(quote.At("prefix").Text() + exact + quote.At("suffix").Text());
        text[(int)position.At("start").Number().ShouldNotBeNull()..(int)position.At("end").Number().ShouldNotBeNull()].ShouldBe(exact);
        answer.At("passages").Items().Count.ShouldBe(3);
    }

    [Fact]
    public async Task The_API_answers_for_passages_as_their_own_addresses_do()
    {
        var (one, several) = (await PassageAsync(2), await RangeAsync(1, 2));

        (await site.ReadAsync($"/api{one}")).ShouldBe(await site.ReadAsync($"{one}.json"));
        (await site.ReadAsync($"/api{several}")).ShouldBe(await site.ReadAsync($"{several}.json"));
    }

    private async Task<string> RangeAsync(int first, int last) => $"{await PassageAsync(first)}..{Id(await PassageAsync(last))}";

    private static string Id(string address) => address.Split('/')[^1];

    /// <summary>The page of a paragraph by its number.</summary>
    private async Task<string> PassageAsync(int number)
    {
        var passages = JsonNode.Parse(await site.ReadAsync($"{Crossing}.json")).At("passages").Items();
        return $"{Crossing}/{passages.Single(passage => passage.At("number").Number() == number).At("id").Text()}";
    }
}

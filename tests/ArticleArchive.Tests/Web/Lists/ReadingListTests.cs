using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;

namespace ArticleArchive.Tests.Web.Lists;

public sealed class ReadingListTests(SiteFixture site)
{
    private const string Slug = "river-crossing-held";

    [Fact]
    public async Task A_paragraph_is_added_from_its_page_and_shown_with_words_citation_and_state()
    {
        var passage = await site.PageAsync($"/articles/{Slug}/{await IdAsync(3)}");
        var address = passage.Attribute("a[data-adds]", "href").ShouldNotBeNull();

        var list = await site.PageAsync(address);

        list.Words(".listed blockquote").ShouldContain("seeing the enemy fray");
        list.AllWords(".listed .meta")[0].ShouldContain("Meridian Wire");
        list.AllWords(".listed .meta span").ShouldContain("Unchanged since it was cited");
        (await site.PageAsync($"/articles/{Slug}")).QuerySelectorAll(".tools a[data-adds]").Length.ShouldBeGreaterThan(3);
        (await site.PageAsync("/search?q=enemy")).QuerySelectorAll(".result a[data-adds]").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_form_orders_takes_out_and_adds_and_leads_to_the_new_address()
    {
        var (one, two, three) = (await IdAsync(2), await IdAsync(3), await IdAsync(5));
        var form = $"/list?title=Crossing&p={Slug}/{one}&o1=2&n1=first+note&p={Slug}/{two}&o2=&p={Slug}/{three}&o3=1&add={Uri.EscapeDataString($"http://localhost/articles/{Slug}#{two}")}";

        using var answer = await site.GetAsync(form);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var address = answer.Headers.Location.ShouldNotBeNull().ToString();
        var list = await site.PageAsync(address);

        list.Words("h1").ShouldBe("Crossing");
        list.QuerySelectorAll("input[name=p]").Select(entry => entry.GetAttribute("value")?.Split(':')[0]).ShouldBe([$"{Slug}/{three}", $"{Slug}/{one}", $"{Slug}/{two}"]);
        list.QuerySelectorAll("input[name=p]").ShouldAllBe(entry => entry.GetAttribute("value").ShouldNotBeNull().Contains(':', StringComparison.Ordinal));
        list.Attribute("#n2", "value").ShouldBe("first note");
    }

    [Theory]
    [InlineData("p=no-such-article/bcdfg", "No such article")]
    [InlineData("p=river-crossing-held/zzzzz", "The article has no such paragraph")]
    [InlineData("p=%3Cscript%3E", "No such article")]
    public async Task What_names_no_paragraph_has_a_plain_line(string entry, string line)
    {
        var list = await site.PageAsync($"/list?{entry}&p={Slug}/{await IdAsync(2)}");

        list.Words(".listed .note").ShouldStartWith(line);
        list.Words(".total").ShouldStartWith("1 paragraph, and 1 link that leads nowhere.");
        list.QuerySelectorAll(".listed blockquote").Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_list_is_bounded_and_says_so()
    {
        var id = await IdAsync(2);
        var list = await site.PageAsync("/list?" + string.Join('&', Enumerable.Range(0, 105).Select(i => $"p={Slug}/{id}:{i:00000000}")));

        list.QuerySelectorAll(".listed > li").Length.ShouldBe(100);
        list.AllWords(".reading-list > .note").ShouldContain(note => note.StartsWith("A list has at most 100 paragraphs.", StringComparison.Ordinal));
        list.AllWords(".reading-list > .note").ShouldContain(note => note.Contains("characters long", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_list_downloads_in_every_form_with_notes_and_states()
    {
        var list = $"?title=Crossing&p={Slug}/{await IdAsync(3)}&n1=Ask+him&p=gone/bcdfg";

        var csv = await site.ReadAsync("/list.csv" + list);
        csv.ShouldContain("As it is now,Ask him,\"River crossing held after three days, spokesman says\",Meridian Wire,2016-01-29");
        csv.ShouldContain("2,No such article,,gone/bcdfg");
        (await site.ReadAsync("/list.md" + list)).ShouldContain("# Crossing\n\n> \"We are seeing the enemy fray at the edges,\"");
        JsonNode.Parse(await site.ReadAsync("/list.csl.json" + list)).Items().Count.ShouldBe(1);
        (await site.ReadAsync("/list.bib" + list)).Split("@").Length.ShouldBe(2);

        using var document = new ZipArchive(await (await site.GetAsync("/list.docx" + list)).Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        using var words = new StreamReader(document.GetEntry("word/document.xml").ShouldNotBeNull().Open());
        (await words.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldContain("Ask him");
    }

    [Fact]
    public async Task An_empty_list_says_how_to_fill_it()
    {
        (await site.PageAsync("/list")).Words(".reading-list p").ShouldStartWith("The list is empty.");
    }

    [Fact]
    public async Task Pasted_searches_are_counted_in_one_table_on_the_page_and_for_programs()
    {
        const string Pasted = "?q=enemy%0A%0A%22no+such+words%22%0Ain:quote+enemy";

        var page = await site.PageAsync("/searches" + Pasted);
        var json = await site.JsonAsync("/api/searches" + Pasted);
        var csv = (await site.ReadAsync("/searches.csv" + Pasted)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        page.AllWords("tbody td:nth-child(2)").ShouldBe(["1", "0", "1"]);
        page.Attribute("tbody tr:nth-child(3) a", "href").ShouldBe("/search?q=in%3Aquote%20enemy");
        json.At("searches").Items().Select(search => search.At("total").Number()).ShouldBe([1, 0, 1]);
        csv.Length.ShouldBe(4);
        (await site.PageAsync("/searches?q=" + string.Join("%0A", Enumerable.Repeat("enemy", 205)))).Words(".search-table > .note").ShouldStartWith("5 searches beyond the first 200");
    }

    private async Task<string> IdAsync(int passage) => (await site.JsonAsync($"/api/articles/{Slug}")).At("passages", passage, "id").Text().ShouldNotBeNull();
}

using System.Net;
using System.Xml.Linq;

namespace ArticleArchive.Tests.Web;

/// <summary>unAPI as its specification, version 1, has it.</summary>
public sealed class UnApiTests(SiteFixture site)
{
    [Theory]
    [InlineData("/articles", 4)]
    [InlineData("/", 4)]
    [InlineData("/articles?year=2015", 1)]
    [InlineData("/search?q=crack", 1)]
    [InlineData("/articles/river-crossing-held", 1)]
    public async Task A_page_names_what_it_shows_and_where_its_citations_are(string address, int shown)
    {
        var page = await site.PageAsync(address);
        var server = page.Attribute("link[rel='unapi-server'][type='application/xml']", "href").ShouldNotBeNull();
        var ids = page.QuerySelectorAll("abbr.unapi-id").Select(abbr => abbr.GetAttribute("title") ?? "").ToList();

        ids.Count.ShouldBe(shown);
        foreach (var id in ids)
        {
            using var answer = await site.GetAsync($"{server}?id={Uri.EscapeDataString(id)}&format=ris");
            (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain($"UR  - {id}");
        }
    }

    [Fact]
    public async Task The_forms_are_listed_for_all_and_for_one()
    {
        const string Id = "http://localhost/articles/river-crossing-held";
        var all = XDocument.Parse(await site.ReadAsync("/unapi")).Root.ShouldNotBeNull();
        using var choice = await site.GetAsync($"/unapi?id={Uri.EscapeDataString(Id)}");
        var one = XDocument.Parse(await choice.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root.ShouldNotBeNull();

        choice.StatusCode.ShouldBe(HttpStatusCode.MultipleChoices);
        (all.Name.LocalName, all.Attribute("id"), one.Attribute("id")?.Value).ShouldBe(("formats", null, Id));
        foreach (var list in new[] { all, one })
            list.Elements("format").Select(format => (format.Attribute("name")?.Value, format.Attribute("type")?.Value)).ShouldBe(
            [
                ("ris", "application/x-research-info-systems"),
                ("bibtex", "application/x-bibtex"),
                ("csl-json", "application/vnd.citationstyles.csl+json"),
            ]);
    }

    [Theory]
    [InlineData("ris", ".ris")]
    [InlineData("bibtex", ".bib")]
    [InlineData("csl-json", ".csl.json")]
    public async Task Each_form_is_what_stands_at_its_plain_address(string format, string ending)
    {
        var results = await site.PageAsync("/search?q=%22beginning+to+crack%22");
        var id = results.Attribute(".result abbr.unapi-id", "title").ShouldNotBeNull();

        (await site.ReadAsync($"/unapi?id={Uri.EscapeDataString(id)}&format={format}")).ShouldBe(await site.ReadAsync(new Uri(id).AbsolutePath + ending));
    }
}

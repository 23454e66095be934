namespace ArticleArchive.Tests.Web;

public sealed class HelpPageTests(SiteFixture site)
{
    [Theory]
    [InlineData("/help")]
    [InlineData("/help/")]
    public async Task The_help_begins_with_a_list_of_its_pages(string address)
    {
        var pages = (await site.PageAsync(address)).QuerySelectorAll("dt a").Select(a => a.GetAttribute("href").ShouldNotBeNull()).ToList();

        pages.ShouldBe(["/help/search", "/help/checking", "/help/citing", "/help/research", "/help/families", "/developers"]);
        foreach (var page in pages)
            (await site.GetAsync(page)).EnsureSuccessStatusCode();
    }

    [Fact]
    public async Task Every_example_of_the_help_finds_something_in_the_archive_that_ships()
    {
        await using var shipped = new TestSite { Settings = new Dictionary<string, string> { ["Archive:ContentPath"] = Path.Combine(Repository.Root, "content") } };
        using var client = await shipped.ReadyAsync(TestContext.Current.CancellationToken);
        var parser = new AngleSharp.Html.Parser.HtmlParser();
        var help = parser.ParseDocument(await client.GetStringAsync("/help/search", TestContext.Current.CancellationToken));

        var examples = help.QuerySelectorAll("dt a").Select(a => a.GetAttribute("href").ShouldNotBeNull()).ToList();

        examples.Count.ShouldBe(15);
        foreach (var example in examples)
        {
            var page = parser.ParseDocument(await client.GetStringAsync(example, TestContext.Current.CancellationToken));
            page.QuerySelectorAll(".result").ShouldNotBeEmpty(example);
            page.QuerySelectorAll(".note").ShouldBeEmpty(example);
        }
    }
}

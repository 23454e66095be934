using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ArticleArchive.Tests.Web;

/// <summary>Where no article has a date, no page claims an order of time.</summary>
public sealed class UndatedArchiveTests : IAsyncDisposable
{
    private const string Statement = "\"The bridge will open on Monday, and the road will stay closed until then,\" Ada Marsh said.";

    private readonly TestSite _site = new TestSite()
        .With("one.txt", $"Bridge opens\n\n{Statement}\n")
        .With("two.txt", $"Bridge to open\n\nThe town waits.\n\n{Statement}\n\n\"Nobody was hurt,\" Ada Marsh said.\n");

    [Theory]
    [InlineData("/", "#newest", "Articles")]
    [InlineData("/articles", ".total", "2 articles")]
    [InlineData("/speakers/ada-marsh", ".total", "3 statements in 2 articles")]
    public async Task A_list_of_undated_articles_claims_no_order(string address, string selector, string words) =>
        (await PageAsync(address)).Words(selector).ShouldBe(words);

    [Fact]
    public async Task Undated_neighbours_are_only_previous_and_next()
    {
        string[] pages = [(await PageAsync("/articles/one")).Words(".neighbours span"), (await PageAsync("/articles/two")).Words(".neighbours span")];

        pages.ShouldBe(["Previous article", "Next article"], ignoreOrder: true);
    }

    [Fact]
    public async Task Undated_versions_are_in_no_order()
    {
        var versions = (await PageAsync("/articles/one")).Attribute(".in-articles a", "href").ShouldNotBeNull();

        (await PageAsync(versions)).Words("#printings").ShouldBe("Versions");
    }

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    private async Task<IHtmlDocument> PageAsync(string address)
    {
        var client = await _site.ReadyAsync(TestContext.Current.CancellationToken);
        return new HtmlParser().ParseDocument(await client.GetStringAsync(address, TestContext.Current.CancellationToken));
    }
}

namespace ArticleArchive.Tests.Web;

public sealed class RepresentationTests(SiteFixture site)
{
    [Fact]
    public async Task The_Markdown_twin_of_a_Markdown_article_is_the_stored_file() =>
        (await site.ReadAsync("/articles/river-crossing-held.md")).ShouldBe(SampleArticles.Files["2016/river-crossing-held.md"]);

    [Fact]
    public async Task The_Markdown_twin_of_a_plain_text_article_reads_back_as_the_same_words()
    {
        var twin = await site.ReadAsync("/articles/letters-from-the-road.md");

        var read = TestContent.ArticleOf("letters-from-the-road.md", twin);

        read.Passages.Select(passage => passage.Text).ShouldBe(
        [
            "Letters from the road",
            "The convoy left before dawn, forty lorries and an ambulance.",
            "\"We drove without lights,\" one driver wrote. \"You learn to hear the road.\"",
            "At 5 * 3 checkpoints the papers were read twice & stamped <once>.",
        ]);
    }

    [Theory]
    [InlineData("# no heading")]
    [InlineData("- no item")]
    [InlineData("1. no item")]
    [InlineData("1) no item")]
    [InlineData("> no quotation")]
    [InlineData("*no* _emphasis_ `code` **here**")]
    [InlineData("[no link](http://example.org) and ![no picture](x.png)")]
    [InlineData("<b>no tag</b> & no entity")]
    [InlineData("a\n===")]
    [InlineData("a\n---")]
    [InlineData("a | b\n--- | ---\nc | d")]
    [InlineData("~~no line~~ ^up^ $x$ {.class}")]
    [InlineData("back\\slash \\* kept")]
    [InlineData("http://example.org/a_b_c stays")]
    [InlineData(": no definition")]
    [InlineData("+ no item\n* no item")]
    public async Task What_looks_like_markup_in_plain_text_is_letters_in_its_Markdown_twin(string paragraph)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var own = new TestSite().With("a.txt", $"Headline: with \"marks\"\n\nFirst.\n\n{paragraph}\n");
        using var client = await own.ReadyAsync(cancellationToken);

        var read = TestContent.ArticleOf("a.md", await client.GetStringAsync("/articles/a.md", cancellationToken));

        read.Passages.Select(passage => passage.Text).ShouldBe(["Headline: with \"marks\"", "First.", paragraph]);
    }

    [Fact]
    public async Task The_plain_twin_is_the_words_and_nothing_else() =>
        (await site.ReadAsync("/articles/harbour-reopens.txt")).ShouldBe(
            """
            Harbour reopens: first grain ship docks

            The first grain ship in eleven months docked on Tuesday.

            "Nobody here believed it until the horn went," the harbour master said.

            """);

    [Theory]
    [InlineData("/articles/harbour-reopens.md")]
    [InlineData("/articles/harbour-reopens.txt")]
    [InlineData("/articles/harbour-reopens.json")]
    public async Task A_twin_names_the_page_that_it_is_a_twin_of(string address)
    {
        using var answer = await site.GetAsync(address);

        answer.Headers.GetValues("Link").ShouldBe(["<http://localhost/articles/harbour-reopens>; rel=\"canonical\""]);
        answer.Content.Headers.ContentType.ShouldNotBeNull().CharSet.ShouldBe("utf-8");
    }
}

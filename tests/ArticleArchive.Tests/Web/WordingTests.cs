using AngleSharp.Html.Parser;

namespace ArticleArchive.Tests.Web;

public sealed class WordingTests
{
    private const string Statement = "\"The bridge will open on Monday,\" Ada Marsh said.";

    [Fact]
    public async Task Words_that_several_articles_print_are_one_result_with_its_sources_under_it()
    {
        await using var site = new TestSite()
            .With("one.txt", $"Bridge opens\n\nMeridian Wire\n\n{Statement} Rain fell.\n")
            .With("two.txt", $"Bridge to open at last\n\n{Statement} The mayor was not there.\n")
            .With("three.txt", "A bridge too far\n\n\"The bridge will open on Monday,\" Jane Holt said.\n");
        using var client = await site.ReadyAsync(TestContext.Current.CancellationToken);

        var page = new HtmlParser().ParseDocument(await client.GetStringAsync("/search?q=%22open+on+Monday%22", TestContext.Current.CancellationToken));

        page.Words(".total").ShouldBe("3 paragraphs");
        page.QuerySelectorAll(".results .result").Length.ShouldBe(2);
        page.Words(".elsewhere summary").ShouldBe("+1 elsewhere");
        page.QuerySelectorAll(".elsewhere a").ShouldHaveSingleItem().GetAttribute("href").ShouldNotBeNull().ShouldMatch("^/articles/(one|two)\\?q=%22open%20on%20Monday%22#");
    }

    [Fact]
    public async Task Words_that_are_not_asked_for_exactly_are_results_of_their_own()
    {
        await using var site = new TestSite().With("one.txt", $"Bridge opens\n\n{Statement}\n").With("two.txt", $"Bridge to open at last\n\n{Statement}\n");
        using var client = await site.ReadyAsync(TestContext.Current.CancellationToken);

        var page = new HtmlParser().ParseDocument(await client.GetStringAsync("/search?q=monday", TestContext.Current.CancellationToken));

        page.QuerySelectorAll(".results .result").Length.ShouldBe(2);
        page.QuerySelectorAll(".elsewhere").ShouldBeEmpty();
    }
}

using System.Net;
using ArticleArchive.Search.Queries;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.Searches;

namespace ArticleArchive.Tests.Web;

public sealed class CitedSearchTests(RecordedSite site)
{
    private static readonly DateTimeOffset AfterTheFirstRecord = new(2026, 5, 2, 12, 5, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_search_is_cited_at_an_address_that_tells_the_same_is_found_for_as_long_as_it_is()
    {
        var page = await site.PageAsync(await CitedAsync("/search/cite?q=ministers+OR+%22beginning+to+crack%22&year=2016"));

        page.Words(".standing").ShouldBe("The results are the same as then, to the letter.");
        page.AllWords("td").ShouldBe(["3 paragraphs", "3 paragraphs"]);
        page.Words("#citation").ShouldStartWith("“3 paragraphs found as of ");
        page.Words("#cite-bibtex").ShouldStartWith("@misc{search-");
        page.AllWords("#cite-ris, #cite-csljson, #cite-markdown").Count.ShouldBe(3);
    }

    [Fact]
    public async Task That_nothing_was_found_can_be_cited()
    {
        var results = await site.PageAsync("/search?q=%22crack+to+beginning%22");
        var page = await site.PageAsync(await CitedAsync(results.Attribute(".cite-search", "href").ShouldNotBeNull()));

        page.Words(".standing").ShouldBe("Nothing was found then, and nothing is found now.");
        page.Words("#citation").ShouldStartWith("“No paragraph found as of ");
    }

    [Fact]
    public async Task With_nothing_asked_for_there_is_nothing_to_cite() => (await CitedAsync("/search/cite?q=+")).ShouldBe("/search");

    [Fact]
    public async Task Words_that_were_edited_since_are_named_and_their_page_shows_the_difference()
    {
        var page = await site.PageAsync(await ThenAsync("metres", EditedRiver.Edited));

        page.Words(".standing").ShouldBe("The same paragraphs are found, but some of their words have changed since.");
        page.Words(".compared p").ShouldBe(EditedRiver.EditedNow);
        var passage = await site.PageAsync(page.Attribute(".compared a", "href").ShouldNotBeNull());
        RecordedSite.Words(RecordedSite.LinkStatusOf(passage)).ShouldContain("Edited since this link was made.");
    }

    [Fact]
    public async Task What_is_gone_is_named_and_leads_to_its_last_words()
    {
        var page = await site.PageAsync(await ThenAsync("railway", EditedRiver.Removed));

        page.AllWords("td").ShouldBe(["1 paragraph", "no paragraph found"]);
        page.AllWords("h2").ShouldContain("Found then but not now");
        page.Words(".compared .meta").ShouldBe("Recorded like this until 3 May 2026, 09:30 UTC.");
        await site.PageAsync(page.Attribute(".compared a", "href").ShouldNotBeNull(), HttpStatusCode.Gone);
    }

    [Fact]
    public async Task What_has_come_is_named_with_the_day_of_its_record()
    {
        var page = await site.PageAsync(await ThenAsync("\"began to fall slowly\""));

        page.Words(".standing").ShouldBe("The results are no longer the same.");
        page.AllWords("h2").ShouldContain("Found now but not then");
        page.Words(".compared .meta").ShouldBe("First recorded on 5 May 2026, 18:00 UTC.");
    }

    [Fact]
    public async Task Where_no_record_tells_what_went_the_page_says_so()
    {
        var unknown = PassageId.TryParse("bcdfg", out var id) ? id : default;
        var page = await site.PageAsync(ArchiveUrls.CitedSearch(new SearchCitation(new QueryText { Typed = "railway" }, AfterTheFirstRecord, 1) { Passages = [unknown] }));

        page.QuerySelectorAll(".compared").ShouldBeEmpty();
        page.AllWords("li").ShouldContain(line => line.StartsWith("1 paragraph is no longer found, and the archive has no earlier record of the words. The article was removed", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("found=1", "found=2")]
    [InlineData("at=20260502", "at=20260503")]
    [InlineData("q=railway", "q=river")]
    public async Task An_address_in_which_a_figure_was_changed_proves_nothing(string figure, string other)
    {
        var page = await site.PageAsync((await ThenAsync("railway", EditedRiver.Removed)).Replace(figure, other, StringComparison.Ordinal));

        page.Words(".standing").ShouldStartWith("This address has been altered or cut short");
        page.Words("td").ShouldBe("not known");
        page.QuerySelectorAll("#citation").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/search/cited")]
    [InlineData("/search/cited?q=crack&at=yesterday&found=1")]
    [InlineData("/search/cited?q=crack&at=20260502T120500Z&found=-1")]
    [InlineData("/search/cited?at=20260502T120500Z&found=1")]
    public async Task An_address_that_was_cut_says_so(string address) =>
        (await site.PageAsync(address, HttpStatusCode.BadRequest)).Words("h1 + p").ShouldStartWith("This address does not say");

    [Fact]
    public async Task Programs_read_the_same_as_people()
    {
        var answer = await site.JsonAsync("/api" + await ThenAsync("railway", EditedRiver.Removed));

        ((string?)answer["standing"], (long?)answer["then"], (long?)answer["now"]).ShouldBe(("different", 1, 0));
        answer.At("gone").Items().ShouldHaveSingleItem().At("words").Text().ShouldBe(EditedRiver.Removed);
        answer.At("citation", "markdown").Text().ShouldNotBeNull().ShouldContain("/search/cited?q=railway");
    }

    [Fact]
    public async Task Of_more_than_an_address_can_name_the_state_tells_whether_they_are_the_same()
    {
        await using var site = new TestSite().With("long.txt", Paragraphs(30));
        using var client = await site.ReadyAsync(TestContext.Current.CancellationToken);
        var cited = await CitedAsync(client, "/search/cite?q=heron");

        cited.ShouldContain("&found=30&v=");
        (await client.GetStringAsync(cited, TestContext.Current.CancellationToken)).ShouldContain("The results are the same as then, to the letter.");

        await Task.Delay(1100, TestContext.Current.CancellationToken); // Moments of the archive are whole seconds.
        site.With("more.txt", "More\n\nOne heron more.");
        using var later = await TestSite.UntilAsync(client, cited, answer => Text(answer).Contains("31 paragraphs", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        Text(later).ShouldContain("Found now, in articles added or changed since");
        Text(later).ShouldContain("One heron more.");
        Text(later).ShouldContain("so those no longer found cannot be shown");
    }

    [Fact]
    public async Task Of_more_than_are_read_only_the_counts_are_compared()
    {
        await using var site = new TestSite().With("long.txt", Paragraphs(ResultsDigest.MaxPassages + 1));
        using var client = await site.ReadyAsync(TestContext.Current.CancellationToken);

        (await client.GetStringAsync(await CitedAsync(client, "/search/cite?q=heron"), TestContext.Current.CancellationToken)).ShouldContain("There are too many to check whether they are the same paragraphs.");
    }

    private static string Paragraphs(int count) => "Birds counted\n\n" + string.Join("\n\n", Enumerable.Range(1, count).Select(number => $"The heron number {number} flew."));

    private static string Text(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult();

    private static async Task<string> CitedAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
        return answer.Headers.Location.ShouldNotBeNull().OriginalString;
    }

    private async Task<string> CitedAsync(string address)
    {
        using var answer = await site.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        return answer.Headers.Location.ShouldNotBeNull().OriginalString;
    }

    /// <summary>The address of a search that found paragraphs of the first revision when that was all there was.</summary>
    private async Task<string> ThenAsync(string typed, params IReadOnlyList<string> words)
    {
        var ids = new List<PassageId>();
        foreach (var text in words)
            ids.Add(PassageId.TryParse((await site.PassageAsync(1, text)).Id, out var id) ? id : throw new FormatException(text));
        var found = words.Zip(ids, (text, id) => new Passage { Id = id, Kind = PassageKind.Paragraph, Text = text, Html = text });
        return ArchiveUrls.CitedSearch(new SearchCitation(new QueryText { Typed = typed }, AfterTheFirstRecord, words.Count) { Passages = ids, State = ResultsDigest.Compute(found) });
    }
}

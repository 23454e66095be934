using System.Globalization;
using System.Net;

namespace ArticleArchive.Tests.Web;

public sealed class SpeakerPageTests(SiteFixture site)
{
    [Fact]
    public async Task Speakers_are_listed_with_their_statements_articles_and_dates() =>
        (await site.PageAsync("/speakers")).AllWords(".speakers tbody tr").ShouldContain("Owen Marsh, Colonel 2 1 29 January 2016");

    [Theory]
    [InlineData("", "name", "Bo Ånund, Kit Dale, Ada Marsh")]
    [InlineData("q=maj", "name", "Kit Dale")]
    [InlineData("q=ada", "name", "Ada Marsh")]
    [InlineData("q=nobody", "name", "")]
    [InlineData("letter=A", "name", "Bo Ånund")]
    [InlineData("sort=statements", "statements", "Ada Marsh, Bo Ånund, Kit Dale")]
    [InlineData("sort=latest", "latest", "Bo Ånund, Kit Dale, Ada Marsh")]
    [InlineData("sort=sideways&letter=", "name", "Bo Ånund, Kit Dale, Ada Marsh")]
    public async Task Speakers_are_filtered_by_name_role_and_letter_and_sorted(string chosen, string order, string names)
    {
        await using var own = new TestSite()
            .With("one.md", "---\ndate: 2016-01-29T14:05:00Z\n---\n\n# One\n\n\"The bridge is open,\" Ada Marsh said.\n\n\"It will stay so,\" Ada Marsh said.\n")
            .With("two.md", "---\ndate: 2017-03-01\n---\n\n# Two\n\n\"The road is closed,\" Major Kit Dale said.\n")
            .With("three.md", "---\ndate: 2018-03-01\n---\n\n# Three\n\n\"The river is high,\" Bo Ånund said.\n");
        using var client = await own.ReadyAsync(TestContext.Current.CancellationToken);

        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await client.GetStringAsync($"/speakers?{chosen}", TestContext.Current.CancellationToken));

        string.Join(", ", page.AllWords(".speakers tbody th a")).ShouldBe(names);
        page.Words(".sorts [aria-current]").ShouldBe(order);
        page.AllWords(".letters a").ShouldBe(["A", "D", "M"]);
        if (chosen.Length == 0)
            page.AllWords(".speakers td:last-child")[2].ShouldBe("29 January 2016", "a list has no times of day");
    }

    [Fact]
    public async Task People_are_listed_by_their_last_name_and_bodies_by_their_first_word()
    {
        await using var own = new TestSite()
            .With("one.txt", "Boats\n\n\"We seized ten boats,\" the Drug Enforcement Administration said.\n\n\"It is sound,\" the Bank of Larnavia said.\n")
            .With("two.txt", "More boats\n\n\"The bridge will open on Monday,\" Ada Marsh said.\n\n\"It is late,\" Zoe Carter said.\n");
        using var client = await own.ReadyAsync(TestContext.Current.CancellationToken);

        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await client.GetStringAsync("/speakers", TestContext.Current.CancellationToken));

        page.AllWords(".speakers tbody th a").Select(name => name.Replace("the ", "", StringComparison.Ordinal))
            .ShouldBe(["Bank of Larnavia", "Zoe Carter", "Drug Enforcement Administration", "Ada Marsh"]);
        page.AllWords(".letters a").ShouldBe(["B", "C", "D", "M"]);
    }

    [Fact]
    public async Task Words_that_several_articles_print_stand_once_on_a_speakers_page()
    {
        const string Statement = "\"The bridge will open on Monday,\" Ada Marsh said.";
        await using var own = new TestSite().With("one.txt", $"Bridge opens\n\n{Statement}\n").With("two.txt", $"Bridge to open\n\n{Statement}\n\n\"Nobody was hurt,\" Ada Marsh said.\n");
        using var client = await own.ReadyAsync(TestContext.Current.CancellationToken);

        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await client.GetStringAsync("/speakers/ada-marsh", TestContext.Current.CancellationToken));

        page.AllWords(".speech-article blockquote").ShouldBe(["“The bridge will open on Monday,”", "“Nobody was hurt,”"], ignoreOrder: true);
        page.QuerySelectorAll(".elsewhere a").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_speakers_page_has_everything_they_said_with_links_to_it()
    {
        var page = await site.PageAsync("/speakers/owen-marsh");

        page.Words("h1").ShouldBe("Owen Marsh");
        page.Words(".roles").ShouldBe("Printed as: Colonel Owen Marsh");
        page.Words(".total").ShouldBe("2 statements in 1 article, oldest first");
        page.Words("h1 ~ .meta").ShouldBe("First quoted 29 January 2016 last quoted 29 January 2016");
        page.AllWords(".speech-article blockquote").ShouldBe(["“We are seeing the enemy fray at the edges, … It is not a rout, and it is not over.”", "“beginning to crack”"]);
        page.AllWords(".speech-article li .meta span:first-child").ShouldBe(["Paragraph 2", "Paragraph 5"]);
        page.Attribute(".speech-article li .meta a", "href").ShouldNotBeNull().ShouldMatch("^/articles/river-crossing-held#[a-z0-9]+$");
    }

    [Fact]
    public async Task What_one_person_said_can_be_searched_from_their_page()
    {
        var page = await site.PageAsync("/speakers/owen-marsh");

        page.Words(".search-box label").ShouldBe("Search in what Owen Marsh said");
        page.Attribute(".search-box input[name=by]", "value").ShouldBe("Owen Marsh");
        (await site.PageAsync("/search?q=rout&by=Owen+Marsh")).Words(".total").ShouldBe("1 paragraph");
        (await site.PageAsync("/search?q=caf%C3%A9&by=Owen+Marsh")).Words(".total").ShouldBe("Nothing found");
    }

    [Fact]
    public async Task What_a_spokesman_says_is_on_the_page_of_the_body_and_found_by_its_name()
    {
        await using var own = new TestSite().With("one.txt", "Bridge opens\n\n\"The bridge will open on Monday,\" a Harbour Office spokeswoman said.\n");
        using var client = await own.ReadyAsync(TestContext.Current.CancellationToken);

        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await client.GetStringAsync("/speakers/harbour-office", TestContext.Current.CancellationToken));
        page.Words(".speech-article li .meta span").ShouldBe("through a spokeswoman");

        (await client.GetStringAsync("/search?q=bridge&by=harbour+office", TestContext.Current.CancellationToken)).ShouldContain("said by Harbour Office, through a spokeswoman");
        (await client.GetStringAsync("/api/speakers/harbour-office", TestContext.Current.CancellationToken)).ShouldContain("\"through\":\"a spokeswoman\"");
        (await client.GetStringAsync("/articles/one", TestContext.Current.CancellationToken)).ShouldContain("Harbour Office, through a spokeswoman");
    }

    [Fact]
    public async Task Nobody_has_a_page_who_is_not_quoted()
    {
        using var answer = await site.GetAsync("/speakers/nobody");
        ((int)answer.StatusCode).ShouldBe(404);
    }

    [Fact]
    public async Task One_name_with_roles_that_do_not_agree_is_a_page_of_parts_until_speakers_yml_settles_it()
    {
        const string Statement = "---\ntitle: {0}\nspeakers:\n  - name: Ada Marsh\n    role: {0}\n---\n\n\"We will hold the bridge,\" Ada Marsh said.\n";
        await using var own = new TestSite()
            .With("first.md", string.Format(CultureInfo.InvariantCulture, Statement, "Colonel"))
            .With("second.md", string.Format(CultureInfo.InvariantCulture, Statement, "Senator"));
        using var client = await own.ReadyAsync(TestContext.Current.CancellationToken);
        var parts = await client.GetStringAsync("/speakers/ada-marsh", TestContext.Current.CancellationToken);
        parts.ShouldContain("may be one person");
        parts.ShouldContain("Printed as Colonel Ada Marsh");
        parts.ShouldContain("Printed as Senator Ada Marsh");

        own.With("speakers.yml", "speakers:\n  - { name: Ada Marsh (senator), same: [Ada Marsh], as: [Senator] }\n");

        using var apart = await TestSite.UntilAsync(client, "/speakers/ada-marsh-senator", answer => answer.StatusCode == HttpStatusCode.OK, TestContext.Current.CancellationToken);
        (await client.GetStringAsync("/speakers/ada-marsh", TestContext.Current.CancellationToken)).ShouldNotContain("may be one person");

        own.With("speakers.yml", "speakers:\n  - { name: Ada Marsh }\n");

        using var moved = await TestSite.UntilAsync(client, "/speakers/ada-marsh-senator", answer => answer.StatusCode != HttpStatusCode.OK, TestContext.Current.CancellationToken);
        moved.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        moved.Headers.Location.ShouldBe(new Uri("/speakers/ada-marsh", UriKind.Relative));
    }
}

using System.Net;
using static ArticleArchive.Tests.Web.RecordedSite;

namespace ArticleArchive.Tests.Web;

public sealed class RevisionPageTests(RecordedSite site)
{
    [Fact]
    public async Task The_history_of_an_article_lists_its_revisions_with_time_note_and_what_each_changed()
    {
        var sections = (await site.PageAsync($"{Address}/history")).QuerySelectorAll("article > section");

        sections.Select(section => Words(section.QuerySelector("h2"))).ShouldBe(["Revision 3", "Revision 2", "Revision 1"]);
        Words(sections[1]).ShouldStartWith("Revision 2 Recorded 3 May 2026, 09:30 UTC Height of the water corrected 1 paragraph edited, 1 split, 1 removed.");
        Words(sections[0]).ShouldStartWith("Revision 3 Recorded 5 May 2026, 18:00 UTC Evening edition 1 paragraph moved, 1 merged, 1 added.");
        Words(sections[2]).ShouldBe("Revision 1 Recorded 1 May 2026 As stored First record: 8 paragraphs and headings.");
    }

    [Fact]
    public async Task A_revision_is_readable_at_its_own_address_word_for_word()
    {
        var page = await site.PageAsync($"{Address}/history/1");

        page.QuerySelectorAll(".recorded p").Select(p => p.TextContent).ShouldBe(EditedRiver.Revisions[0].Split("\n\n").Select(p => p.TrimEnd()));
        page.QuerySelector("link[rel=canonical]").ShouldNotBeNull().GetAttribute("href").ShouldBe($"http://localhost{Address}");
        page.QuerySelector("meta[name=robots]").ShouldNotBeNull().GetAttribute("content").ShouldBe("noindex");
    }

    [Fact]
    public async Task A_revision_shows_the_words_it_changed()
    {
        var changes = (await site.PageAsync($"{Address}/history/2")).QuerySelectorAll(".changes > li");

        changes.Select(change => Words(change.QuerySelector(".change"))).ShouldBe(["Paragraph edited", "Paragraph split", "Paragraph removed"]);
        Words(changes[0].QuerySelector("del")).ShouldBe("[removed: two]");
        changes[2].QuerySelector("del").ShouldNotBeNull().TextContent.ShouldContain(EditedRiver.Removed);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("4")]
    [InlineData("99999999999999999999")]
    [InlineData("last")]
    public async Task A_revision_that_is_not_there_is_a_page_that_says_so(string number) => await site.PageAsync($"{Address}/history/{number}", HttpStatusCode.NotFound);

    [Fact]
    public async Task An_article_that_was_never_recorded_says_so() =>
        Words((await site.PageAsync("/articles/harbour-reopens/history")).QuerySelector("main")).ShouldContain("This article has not been recorded yet, so the archive has no earlier wording of it.");

    [Fact]
    public async Task The_history_is_there_for_programs()
    {
        var history = await site.JsonAsync($"/api{Address}/history");
        var revision = await site.JsonAsync($"/api{Address}/history/2");

        history["revisions"]?.AsArray().Select(r => (int?)r?["number"]).ShouldBe([1, 2, 3]);
        ((bool?)history["editedSince"]).ShouldBe(false);
        ((string?)revision["revision"]?["note"]).ShouldBe("Height of the water corrected");
        revision["changes"]?.AsArray().Select(change => (string?)change?["kind"]).ShouldBe(["edited", "split", "removed"]);
        revision["changes"]?[0]?["difference"]?.AsArray().Select(stretch => ((string?)stretch?["change"], (string?)stretch?["text"]))
            .ShouldBe([("kept", "The river has risen by "), ("removed", "two"), ("added", "three"), ("kept", " metres since Monday, the harbour master said in the morning.")]);
    }

    [Fact]
    public async Task About_this_text_tells_when_it_was_recorded_and_how_often()
    {
        var about = Words((await site.PageAsync(Address)).QuerySelector(".about-text"));

        about.ShouldContain("File 2026/river-rises.txt, plain text SHA-256");
        about.ShouldContain("Recorded 5 May 2026, 18:00 UTC · 3 revisions");
    }

    [Fact]
    public async Task Articles_that_were_changed_are_listed_the_last_first_and_in_a_feed()
    {
        var updates = (await site.PageAsync("/updates")).QuerySelectorAll(".updates > article");
        using var feed = await site.GetAsync("/updates.atom");

        updates.Select(update => Words(update.QuerySelector("h2"))).ShouldBe(["The river rises"]);
        Words(updates[0]).ShouldContain("Evening edition 1 paragraph moved, 1 merged, 1 added.");
        var xml = System.Xml.Linq.XDocument.Parse(await feed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        xml.Descendants("{http://www.w3.org/2005/Atom}entry").ShouldHaveSingleItem()
            .Element("{http://www.w3.org/2005/Atom}summary")?.Value.ShouldBe("Evening edition 1 paragraph moved, 1 merged, 1 added.");
        feed.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}

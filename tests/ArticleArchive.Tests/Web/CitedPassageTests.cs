using System.Net;
using static ArticleArchive.Tests.Web.RecordedSite;

namespace ArticleArchive.Tests.Web;

/// <summary>Links that were made from an older wording, followed.</summary>
public sealed class CitedPassageTests(RecordedSite site)
{
    [Fact]
    public async Task Every_number_of_an_article_links_to_its_paragraph_with_the_state_of_its_words()
    {
        var (id, state) = await site.PassageAsync(3, EditedRiver.EditedNow);

        var number = (await site.PageAsync(Address)).QuerySelector($"#{id} > a.number").ShouldNotBeNull();

        number.GetAttribute("href").ShouldBe($"{Address}?v={id}.{state}#{id}");
    }

    [Fact]
    public async Task The_page_of_a_passage_gives_its_address_with_the_state_and_stays_canonical_without()
    {
        var (id, state) = await site.PassageAsync(3, EditedRiver.Unchanged);

        var page = await site.PageAsync($"{Address}/{id}");

        page.GetElementById("link").ShouldNotBeNull().TextContent.ShouldBe($"http://localhost{Address}/{id}?v={state}");
        page.GetElementById("citation").ShouldNotBeNull().TextContent.ShouldEndWith($"{Address}/{id}?v={state}.");
        page.GetElementById("highlight-link").ShouldNotBeNull().GetAttribute("href").ShouldNotBeNull().ShouldStartWith($"http://localhost{Address}?v={id}.{state}#{id}:~:text=");
        page.QuerySelector("link[rel=canonical]").ShouldNotBeNull().GetAttribute("href").ShouldBe($"http://localhost{Address}/{id}");
    }

    [Theory]
    [InlineData("/{0}?v={1}")]
    [InlineData("?v={0}.{1}")]
    public async Task A_link_to_words_that_still_stand_says_that_they_are_unchanged(string link)
    {
        var (id, state) = await site.PassageAsync(1, EditedRiver.Unchanged);

        var status = LinkStatusOf(await site.PageAsync(Linked(link, id, state)));

        Words(status).ShouldStartWith($"Unchanged since it was cited. These words (state {state}) have been on record since 1 May 2026 and were last recorded on 5 May 2026.");
        status.ClassList.ShouldContain("quiet");
        status.QuerySelector("ins, del").ShouldBeNull();
    }

    [Theory]
    [InlineData("/{0}?v={1}")]
    [InlineData("?v={0}.{1}")]
    public async Task A_link_to_words_that_were_edited_since_shows_what_was_changed(string link)
    {
        var (id, state) = await site.PassageAsync(1, EditedRiver.Edited);

        var status = LinkStatusOf(await site.PageAsync(Linked(link, id, state)));

        Words(status).ShouldStartWith("Edited since this link was made. The change was recorded on 3 May 2026 with the note “Height of the water corrected”.");
        status.QuerySelector("del").ShouldNotBeNull().TextContent.ShouldBe("[removed: two]");
        status.QuerySelector("ins").ShouldNotBeNull().TextContent.ShouldBe("[added: three]");
    }

    [Fact]
    public async Task The_article_tells_at_the_paragraph_itself_and_once_above()
    {
        var (id, state) = await site.PassageAsync(1, EditedRiver.Edited);

        var page = await site.PageAsync($"{Address}?v={id}.{state}");

        LinkStatusOf(page).ParentElement.ShouldNotBeNull().Id.ShouldBe(id);
        var line = page.QuerySelector(".link-status-line a").ShouldNotBeNull();
        (line.TextContent, line.GetAttribute("href")).ShouldBe(("Edited since this link was made", $"#{id}"));
        page.QuerySelector("link[rel=canonical]").ShouldNotBeNull().GetAttribute("href").ShouldBe($"http://localhost{Address}");
    }

    [Fact]
    public async Task A_paragraph_that_was_moved_is_unchanged_and_says_that_it_was_moved()
    {
        var (id, state) = await site.PassageAsync(1, EditedRiver.Moved);

        Words(LinkStatusOf(await site.PageAsync($"{Address}/{id}?v={state}"))).ShouldContain("It has also been moved to another place in the article.");
    }

    [Fact]
    public async Task A_paragraph_that_was_split_names_the_paragraphs_that_have_its_words()
    {
        var (id, state) = await site.PassageAsync(1, EditedRiver.Split);

        var status = LinkStatusOf(await site.PageAsync($"{Address}?v={id}.{state}"));

        status.ParentElement.ShouldNotBeNull().Id.ShouldBe(id);
        Words(status).ShouldStartWith("Split since this link was made.");
        Words(status).ShouldContain("Its words are now in paragraph 4 and paragraph 5.");
    }

    [Fact]
    public async Task A_paragraph_that_was_merged_leads_to_the_one_that_has_its_words_and_says_so()
    {
        var (kept, _) = await site.PassageAsync(3, EditedRiver.Merged);
        var (first, firstState) = await site.PassageAsync(1, EditedRiver.FirstToMerge);
        var (second, secondState) = await site.PassageAsync(1, EditedRiver.SecondToMerge);
        var (gone, state) = kept == first ? (second, secondState) : (first, firstState);

        using var answer = await site.GetAsync($"{Address}/{gone}?v={state}");

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var there = answer.Headers.Location.ShouldNotBeNull().OriginalString;
        there.ShouldBe($"{Address}/{kept}?v={gone}.{state}");
        Words(LinkStatusOf(await site.PageAsync(there))).ShouldStartWith("Merged into another paragraph since this link was made. The change was recorded on 5 May 2026 with the note “Evening edition”.");
        var inArticle = LinkStatusOf(await site.PageAsync($"{Address}?v={gone}.{state}"));
        (inArticle.Id, inArticle.ParentElement?.Id).ShouldBe((gone, kept));
    }

    [Fact]
    public async Task A_paragraph_that_was_removed_is_gone_and_leaves_a_tombstone()
    {
        var (id, _) = await site.PassageAsync(1, EditedRiver.Removed);

        var page = await site.PageAsync($"{Address}/{id}", HttpStatusCode.Gone);

        var status = LinkStatusOf(page);
        Words(status).ShouldStartWith("The paragraph of this link was removed. Its removal was recorded on 3 May 2026 with the note “Height of the water corrected”.");
        status.QuerySelector(".last-words").ShouldNotBeNull().TextContent.ShouldBe(EditedRiver.Removed);
        Words(status).ShouldContain("Paragraphs that were next to it: paragraph 5 and paragraph 6.");
        page.QuerySelector(".in-context a").ShouldNotBeNull().GetAttribute("href").ShouldBe($"{Address}?v={id}#{id}");
    }

    [Fact]
    public async Task The_article_opens_with_the_tombstone_where_the_paragraph_stood()
    {
        var (id, state) = await site.PassageAsync(1, EditedRiver.Removed);
        var (before, _) = await site.PassageAsync(3, EditedRiver.SecondPart);

        var status = LinkStatusOf(await site.PageAsync($"{Address}?v={id}.{state}"));

        (status.Id, status.ParentElement?.Id).ShouldBe((id, before));
    }

    [Theory]
    [InlineData("/{0}?v=00000000")]
    [InlineData("?v={0}.00000000")]
    public async Task A_state_that_nobody_recorded_is_not_made_up(string link)
    {
        var (id, _) = await site.PassageAsync(3, EditedRiver.EditedNow);

        var status = LinkStatusOf(await site.PageAsync(Linked(link, id, "")));

        Words(status).ShouldStartWith("This link was made from words that are not on record. The archive has no record of the words in state 00000000");
        status.QuerySelector("ins, del").ShouldBeNull();
    }

    [Fact]
    public async Task An_article_that_was_never_recorded_still_tells_words_that_stand_from_words_that_do_not()
    {
        var passages = (await site.JsonAsync("/api/articles/harbour-reopens"))["passages"].ShouldNotBeNull().AsArray();
        var (id, state) = ((string?)passages[1]?["id"], (string?)passages[1]?["state"]);

        Words(LinkStatusOf(await site.PageAsync($"/articles/harbour-reopens/{id}?v={state}"))).ShouldStartWith("Unchanged since it was cited. These are the words that the link was made from");
        Words(LinkStatusOf(await site.PageAsync($"/articles/harbour-reopens/{id}?v=00000000"))).ShouldStartWith("This link was made from words that are not on record.");
        await site.PageAsync("/articles/harbour-reopens/bbbbb?v=00000000", HttpStatusCode.NotFound);
        Words(LinkStatusOf(await site.PageAsync("/articles/harbour-reopens?v=bbbbb"))).ShouldStartWith("No paragraph of this link is on record.");
    }

    [Theory]
    [InlineData("?v=")]
    [InlineData("?v=x")]
    [InlineData("?v=<script>.00000000")]
    [InlineData("?v=bbbbb.0000")]
    [InlineData("?v=bbbbb&v=ccccc")]
    public async Task What_is_no_citation_is_not_heard(string query) => (await site.PageAsync(Address + query)).QuerySelector(".link-status").ShouldBeNull();

    [Fact]
    public async Task A_program_is_told_the_same()
    {
        var (edited, state) = await site.PassageAsync(1, EditedRiver.Edited);
        var (removed, _) = await site.PassageAsync(1, EditedRiver.Removed);

        var status = (await site.JsonAsync($"/api{Address}/{edited}?v={state}"))["linkStatus"].ShouldNotBeNull();

        ((string?)status["standing"], (string?)status["was"]).ShouldBe(("edited", EditedRiver.Edited));
        using var gone = await site.GetAsync($"/api{Address}/{removed}");
        (gone.StatusCode, gone.Content.Headers.ContentType?.MediaType).ShouldBe((HttpStatusCode.Gone, "application/problem+json"));
    }

    private static string Linked(string link, string id, string state) => Address + link.Replace("{0}", id, StringComparison.Ordinal).Replace("{1}", state, StringComparison.Ordinal);
}

using System.Net;
using ArticleArchive.History;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Tests.Web;

/// <summary>Links to several paragraphs, to forms of them and to words of them, that were made from an older wording.</summary>
public sealed class CitedRangeTests(RecordedSite site)
{
    private static readonly string[] Forms = ["", ".bib", ".ris", ".csl.json", ".md", ".txt", ".json"];

    [Fact]
    public async Task Paragraphs_that_stand_as_they_were_cited_are_said_to_be_unchanged()
    {
        var (range, state) = await RangeAsync(2, EditedRiver.FirstPart, EditedRiver.SecondPart);

        var status = RecordedSite.LinkStatusOf(await site.PageAsync($"{RecordedSite.Address}/{range}?v={state}"));

        RecordedSite.Words(status).ShouldStartWith($"Unchanged since it was cited. These words (state {state}) have been on record since 3 May 2026 and were last recorded on 5 May 2026.");
    }

    [Fact]
    public async Task Paragraphs_that_were_edited_show_what_was_changed_in_them()
    {
        var (range, state) = await RangeAsync(1, EditedRiver.Edited, EditedRiver.Unchanged);

        var page = await site.PageAsync($"{RecordedSite.Address}/{range}?v={state}");

        var status = RecordedSite.LinkStatusOf(page);
        RecordedSite.Words(status).ShouldStartWith("Edited since this link was made. The change was recorded on 3 May 2026 with the note “Height of the water corrected”.");
        status.QuerySelectorAll("del").Select(RecordedSite.Words).ShouldContain("[removed: two]");
        RecordedSite.Words(status).ShouldNotContain("Its words are now");
        page.QuerySelectorAll(".words p").Length.ShouldBe(5);
    }

    [Fact]
    public async Task Ends_that_an_editor_turned_round_lead_to_the_passages_in_their_order_now()
    {
        var (range, state) = await RangeAsync(1, EditedRiver.Edited, EditedRiver.Moved);
        var turned = string.Join("..", range.Split("..").Reverse());

        using var answer = await site.GetAsync($"{RecordedSite.Address}/{range}?v={state}");

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location.ShouldNotBeNull().OriginalString.ShouldBe($"{RecordedSite.Address}/{turned}?v={state}");
        RecordedSite.Words(RecordedSite.LinkStatusOf(await site.PageAsync($"{RecordedSite.Address}/{turned}?v={state}"))).ShouldMatch(
            $"^Edited since this link was made. The change was recorded on 3 May 2026 .* What was cited: {EditedRiver.Edited} {EditedRiver.FirstToMerge}");
    }

    [Fact]
    public async Task Where_an_end_was_merged_every_form_leads_to_the_paragraphs_that_have_the_words()
    {
        var (range, state) = await RangeAsync(1, EditedRiver.Edited, EditedRiver.FirstToMerge);
        var (second, _) = await RangeAsync(1, EditedRiver.Edited, EditedRiver.SecondToMerge);
        var (first, _) = await site.PassageAsync(3, EditedRiver.EditedNow);
        var (merged, _) = await site.PassageAsync(3, EditedRiver.Merged);
        var gone = range.EndsWith(merged, StringComparison.Ordinal) ? second : range;

        foreach (var form in Forms)
        {
            using var answer = await site.GetAsync($"{RecordedSite.Address}/{gone}{form}?v={state}");

            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, form);
            answer.Headers.Location.ShouldNotBeNull().OriginalString.ShouldBe($"{RecordedSite.Address}/{first}..{merged}{form}?v={gone}.{state}");
        }

        RecordedSite.Words(RecordedSite.LinkStatusOf(await site.PageAsync($"{RecordedSite.Address}/{first}..{merged}?v={gone}"))).ShouldStartWith("Merged into another paragraph since this link was made.");
    }

    [Fact]
    public async Task Both_ends_merged_into_one_lead_to_that_one()
    {
        var (range, state) = await RangeAsync(1, EditedRiver.FirstToMerge, EditedRiver.SecondToMerge);
        var (merged, _) = await site.PassageAsync(3, EditedRiver.Merged);

        using var answer = await site.GetAsync($"{RecordedSite.Address}/{range}?v={state}");

        answer.Headers.Location.ShouldNotBeNull().OriginalString.ShouldBe($"{RecordedSite.Address}/{merged}?v={range}.{state}");
        var status = RecordedSite.LinkStatusOf(await site.PageAsync($"{RecordedSite.Address}/{merged}?v={range}.{state}"));
        RecordedSite.Words(status).ShouldStartWith("Merged into another paragraph since this link was made. The change was recorded on 5 May 2026");
        status.QuerySelector("ins, del").ShouldNotBeNull();
    }

    [Fact]
    public async Task Where_an_end_was_removed_the_page_tells_and_names_those_that_stand()
    {
        var (range, state) = await RangeAsync(1, EditedRiver.Removed, EditedRiver.Moved);

        var page = await site.PageAsync($"{RecordedSite.Address}/{range}?v={state}", HttpStatusCode.Gone);

        page.QuerySelector("h1").ShouldNotBeNull().TextContent.ShouldStartWith("These paragraphs are no longer next to each other");
        var status = RecordedSite.LinkStatusOf(page);
        RecordedSite.Words(status).ShouldStartWith("The paragraphs of this link are no longer next to each other. The change was recorded on 3 May 2026 with the note “Height of the water corrected”.");
        status.QuerySelector(".last-words").ShouldNotBeNull().TextContent.ShouldBe(JoinedPassages.Join([EditedRiver.Removed, EditedRiver.Unchanged, EditedRiver.Moved]));
        RecordedSite.Words(status).ShouldContain("These paragraphs are still in the article: paragraph 1 and paragraph 6.");
        page.QuerySelector("meta[name=robots]").ShouldNotBeNull().GetAttribute("content").ShouldBe("noindex");
        RecordedSite.Words(RecordedSite.LinkStatusOf(await site.PageAsync($"{RecordedSite.Address}?v={range}.{state}"))).ShouldStartWith("The paragraphs of this link are no longer next to each other.");
    }

    [Theory]
    [InlineData(EditedRiver.Removed, "The paragraph of this link was removed. Its removal was recorded on 3 May 2026")]
    [InlineData(EditedRiver.Moved, "The paragraphs of this link are no longer next to each other.")]
    public async Task Every_form_of_what_was_removed_is_gone_in_plain_words(string last, string told)
    {
        var (range, _) = await RangeAsync(1, EditedRiver.Removed, last);
        foreach (var form in Forms.Skip(1))
        {
            using var answer = await site.GetAsync($"{RecordedSite.Address}/{range}{form}");

            answer.StatusCode.ShouldBe(HttpStatusCode.Gone, form);
            answer.Content.Headers.ContentType?.MediaType.ShouldBe(form.EndsWith(".json", StringComparison.Ordinal) ? "application/problem+json" : "text/plain");
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            text.ShouldContain(told);
            text.ShouldContain(EditedRiver.Removed);
        }
    }

    [Fact]
    public async Task Every_form_of_a_merged_paragraph_leads_to_the_one_that_has_its_words()
    {
        var (merged, _) = await site.PassageAsync(3, EditedRiver.Merged);
        var (first, _) = await site.PassageAsync(1, EditedRiver.FirstToMerge);
        var (second, _) = await site.PassageAsync(1, EditedRiver.SecondToMerge);
        var gone = merged == first ? second : first;
        foreach (var form in Forms)
        {
            using var answer = await site.GetAsync($"{RecordedSite.Address}/{gone}{form}");

            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, form);
            answer.Headers.Location.ShouldNotBeNull().OriginalString.ShouldBe($"{RecordedSite.Address}/{merged}{form}?v={gone}");
        }
    }

    [Fact]
    public async Task A_program_is_told_of_paragraphs_as_a_reader_is()
    {
        var (edited, state) = await RangeAsync(1, EditedRiver.Edited, EditedRiver.Unchanged);
        var (removed, _) = await RangeAsync(1, EditedRiver.Removed, EditedRiver.Moved);

        var answer = await site.JsonAsync($"/api{RecordedSite.Address}/{edited}?v={state}");

        answer.At("linkStatus", "standing").Text().ShouldBe("edited");
        answer.At("linkStatus", "was").Text().ShouldNotBeNull().ShouldStartWith(EditedRiver.Edited + "\n\n");
        using var gone = await site.GetAsync($"/api{RecordedSite.Address}/{removed}");
        gone.StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task Words_of_an_edited_paragraph_are_found_where_they_stand_now()
    {
        var (id, state) = await site.PassageAsync(1, EditedRiver.Edited);
        var told = Told(EditedRiver.Edited, "the harbour master said");

        var page = await site.PageAsync($"{RecordedSite.Address}/{id}?v={state}&words={told}");

        page.QuerySelectorAll("mark").Select(RecordedSite.Words).ShouldBe(["the harbour master said"]);
        page.QuerySelectorAll(".link-status strong").Select(RecordedSite.Words).ShouldBe(["The words of this link are here, letter for letter, but in another place.", "Edited since this link was made."]);
    }

    [Fact]
    public async Task Words_that_were_edited_away_are_shown_as_they_were_and_nothing_is_lit()
    {
        var (id, state) = await site.PassageAsync(1, EditedRiver.Edited);

        var page = await site.PageAsync($"{RecordedSite.Address}/{id}?v={state}&words={Told(EditedRiver.Edited, "by two metres")}");

        page.QuerySelector("mark").ShouldBeNull();
        var note = page.QuerySelectorAll(".link-status")[0];
        RecordedSite.Words(note).ShouldStartWith("The words of this link are no longer here, letter for letter. Nothing is highlighted.");
        note.QuerySelector(".last-words").ShouldNotBeNull().TextContent.ShouldBe("by two metres");
    }

    [Fact]
    public async Task Words_of_a_paragraph_that_was_split_are_found_in_the_part_that_has_them()
    {
        var (id, state) = await site.PassageAsync(1, EditedRiver.Split);
        var (first, _) = await site.PassageAsync(3, EditedRiver.FirstPart);
        var (second, _) = await site.PassageAsync(3, EditedRiver.SecondPart);
        var (words, other) = id == first ? ("keep away from the quays", second) : ("two of the seven gates", first);

        var page = await site.PageAsync($"{RecordedSite.Address}/{id}?v={state}&words={Told(EditedRiver.Split, words)}");

        var there = page.QuerySelectorAll(".link-status")[0].QuerySelector("a").ShouldNotBeNull().GetAttribute("href").ShouldNotBeNull();
        there.ShouldStartWith($"{RecordedSite.Address}/{other}?v=");
        (await site.PageAsync(there)).QuerySelectorAll("mark").Select(RecordedSite.Words).ShouldBe([words]);
    }

    [Fact]
    public async Task Words_of_a_merged_paragraph_are_lit_where_they_are_now()
    {
        var (merged, _) = await site.PassageAsync(3, EditedRiver.Merged);
        var (first, firstState) = await site.PassageAsync(1, EditedRiver.FirstToMerge);
        var (second, secondState) = await site.PassageAsync(1, EditedRiver.SecondToMerge);
        var (gone, state, told, words) = merged == first
            ? (second, secondState, Told(EditedRiver.SecondToMerge, "until Friday"), "until Friday")
            : (first, firstState, Told(EditedRiver.FirstToMerge, "forty families"), "forty families");

        using var answer = await site.GetAsync($"{RecordedSite.Address}/{gone}?v={state}&words={told}");

        var there = answer.Headers.Location.ShouldNotBeNull().OriginalString;
        there.ShouldBe($"{RecordedSite.Address}/{merged}?v={gone}.{state}&words={told}");
        (await site.PageAsync(there)).QuerySelectorAll("mark").Select(RecordedSite.Words).ShouldBe([words]);
    }

    private static string Told(string text, string words) => WordsReference.For(text, [new TextSpan(text.IndexOf(words, StringComparison.Ordinal), words.Length)]).ToString();

    /// <summary>The address of the passages from one to another in a revision, and the state of their words.</summary>
    private async Task<(string Range, string State)> RangeAsync(int revision, string first, string last)
    {
        var passages = (await site.JsonAsync($"/api{RecordedSite.Address}/history/{revision}"))["passages"].ShouldNotBeNull().AsArray().Select(p => (Id: (string?)p?["id"], Text: (string?)p?["text"] ?? "")).ToList();
        var (from, to) = (passages.FindIndex(p => p.Text == first), passages.FindIndex(p => p.Text == last));
        var range = from == to ? passages[from].Id : $"{passages[from].Id}..{passages[to].Id}";
        return (range ?? "", PassageState.Compute(JoinedPassages.Join(passages[from..(to + 1)].Select(p => p.Text))));
    }
}

namespace ArticleArchive.Tests.Web;

public sealed class SearchPageTests(SiteFixture site)
{
    [Fact]
    public async Task A_result_is_a_paragraph_with_the_words_lit_and_leads_to_them()
    {
        var page = await site.PageAsync("/search?q=%22beginning+to+crack%22");

        page.Words(".total").ShouldBe("1 paragraph");
        page.Words(".reading p").ShouldBe("with the exact words “beginning to crack”");
        page.Words(".result h3").ShouldBe("River crossing held after three days, spokesman says");
        page.Words(".excerpt").ShouldBe("Col Marsh said that the garrison was \"beginning to crack\", and that the mayor's café had reopened.");
        page.AllWords(".excerpt mark").ShouldBe(["beginning to crack"]);
        page.Attribute(".result h3 a", "href").ShouldNotBeNull().ShouldMatch("^/articles/river-crossing-held\\?q=%22beginning%20to%20crack%22#[a-z0-9]+$");
    }

    [Fact]
    public async Task A_result_says_who_said_the_words_by_which_words_of_the_text_where_and_when()
    {
        var page = await site.PageAsync("/search?q=%22beginning+to+crack%22");

        page.Words(".result .meta").ShouldBe("said by Colonel Owen Marsh (“Col Marsh said”) Paragraph 5 Cite Add to list 29 January 2016 Meridian Wire");
    }

    [Fact]
    public async Task What_was_typed_and_chosen_is_kept_in_the_form()
    {
        var page = await site.PageAsync("/search?q=the&topic=Iraq&topic=ports&year=2016&sort=oldest");

        page.Attribute("#q", "value").ShouldBe("the");
        page.QuerySelectorAll(".search-box input[type=hidden]").Select(i => $"{i.GetAttribute("name")}={i.GetAttribute("value")}")
            .ShouldBe(["topic=Iraq", "topic=ports", "year=2016", "sort=oldest"]);
        page.Words(".sorts [aria-current]").ShouldBe("oldest");
    }

    [Fact]
    public async Task A_search_is_narrowed_by_links_with_counts_and_widened_again()
    {
        var page = await site.PageAsync("/search?q=the&year=2016");

        page.QuerySelectorAll(".facets a").Select(a => a.GetAttribute("href")).ShouldContain("/search?q=the&topic=diplomacy&year=2016");
        page.Words(".filters").ShouldBe("Year: 2016 ×");
        page.Attribute(".filters a", "href").ShouldBe("/search?q=the");
        page.Attribute(".filters a", "aria-label").ShouldBe("Remove the filter Year: 2016");
    }

    [Theory]
    [InlineData("from=2016-01-29", 5)]
    [InlineData("to=2016-01-28", 4)]
    [InlineData("from=2015&to=2015", 2)]
    [InlineData("from=2016-01&to=2015", 0)]
    public async Task A_search_is_narrowed_by_its_first_and_last_date(string dates, int found)
    {
        var page = await site.PageAsync($"/search?q=the&{dates}");

        page.Words(".total").ShouldBe(found == 0 ? "Nothing found" : $"{found} paragraphs");
        (await site.JsonAsync($"/api/search?q=the&{dates}")).At("total").Number().ShouldBe(found);
        page.AllWords(".filters b").ShouldBe(dates.Split('&').Select(date => date.Split('=')[1]));
    }

    [Fact]
    public async Task Speakers_are_named_in_what_narrows_a_search()
    {
        var page = await site.PageAsync("/search?q=the");

        page.AllWords("section[aria-labelledby=facet-speaker] a").ShouldBe(["Owen Marsh"]);
        var narrowed = await site.PageAsync(page.Attribute("section[aria-labelledby=facet-speaker] a", "href").ShouldNotBeNull());
        narrowed.Words(".total").ShouldBe("1 paragraph");
        narrowed.Words(".filters").ShouldBe("Speaker: Owen Marsh ×");
    }

    [Fact]
    public async Task Where_nothing_is_found_the_page_says_what_would_be()
    {
        var page = await site.PageAsync("/search?q=%22crack+to+beginning%22");

        page.Words(".total").ShouldBe("No exact match");
        page.AllWords(".relaxations li").ShouldContain(wider => wider.EndsWith(": 1 paragraph", StringComparison.Ordinal));
        var wider = await site.PageAsync(page.Attribute(".relaxations a", "href").ShouldNotBeNull());
        wider.QuerySelectorAll(".result").ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("crosing", "Did you mean crossing?")]
    [InlineData("crosing nroth", "Did you mean crossing north?")]
    public async Task A_misspelt_word_brings_a_question_and_is_searched_as_it_was_typed(string typed, string question)
    {
        var page = await site.PageAsync($"/search?q={Uri.EscapeDataString(typed)}&sort=oldest");

        page.Words(".did-you-mean").ShouldBe(question);
        page.Words(".total").ShouldBe("Nothing found");
        page.Attribute(".did-you-mean a", "href").ShouldNotBeNull().ShouldEndWith("&sort=oldest");
    }

    [Theory]
    [InlineData("zebra", "“zebra” is not in the archive.")]
    [InlineData("zebra crossing", "“zebra” is not in the archive.")]
    [InlineData("zebra -giraffe", "“zebra” is not in the archive.")]
    [InlineData("zebra giraffe", "Neither “zebra” nor “giraffe” is in the archive.")]
    [InlineData("\"zebra giraffe\" okapi", "None of “zebra”, “giraffe” and “okapi” is in the archive.")]
    [InlineData("aaaz bbbz cccz dddz eeez fffz gggz hhhz", "None of “aaaz”, “bbbz”, “cccz”, “dddz”, “eeez”, “fffz” and 2 other words is in the archive.")]
    [InlineData("\"crack to beginning\"", "")]
    [InlineData("by:nobody", "No speaker is called Nobody. Speakers")]
    [InlineData("by:nobody crack", "No speaker is called Nobody. Speakers")]
    [InlineData("by:marsh zebra", "“zebra” is not in the archive.")]
    public async Task A_search_that_finds_nothing_says_what_the_archive_does_not_have(string typed, string said)
    {
        var page = await site.PageAsync($"/search?q={Uri.EscapeDataString(typed)}");

        string.Join(' ', page.AllWords(".absent")).ShouldBe(said);
        page.QuerySelector(".absent a")?.GetAttribute("href").ShouldBe("/speakers");
    }

    [Fact]
    public async Task The_question_leads_to_the_search_with_the_other_word()
    {
        var page = await site.PageAsync("/search?q=crosing");

        var meant = await site.PageAsync(page.Attribute(".did-you-mean a", "href").ShouldNotBeNull());
        meant.Words(".total").ShouldBe("2 paragraphs");
        meant.QuerySelectorAll(".did-you-mean").ShouldBeEmpty();
    }

    [Fact]
    public async Task Words_spread_over_an_article_name_the_article()
    {
        var page = await site.PageAsync("/search?q=lorries+caf%C3%A9");

        page.AllWords(".spread li").ShouldBe(["River crossing held after three days, spokesman says, 29 January 2016"]);
    }

    [Fact]
    public async Task What_was_odd_in_a_query_is_said() =>
        (await site.PageAsync("/search?q=%22beginning+to+crack")).AllWords(".note").ShouldContain(note => note.Contains("not closed", StringComparison.Ordinal));

    [Theory]
    [InlineData("/search")]
    [InlineData("/search?q=")]
    [InlineData("/search?q=+%20")]
    public async Task With_nothing_asked_for_the_page_shows_what_can_be_typed_and_searches_that_find_something(string address)
    {
        var page = await site.PageAsync(address);

        page.QuerySelectorAll(".result").ShouldBeEmpty();
        page.Words(".syntax").ShouldContain("fray*");
        foreach (var example in page.QuerySelectorAll(".examples a"))
            (await site.PageAsync(example.GetAttribute("href").ShouldNotBeNull())).QuerySelectorAll(".result").ShouldNotBeEmpty(example.TextContent);
    }

    [Theory]
    [InlineData("/search?q=the&page=-1", "best match")]
    [InlineData("/search?q=the&page=none&sort=sideways", "best match")]
    public async Task Odd_numbers_and_orders_show_the_first_page_in_the_usual_order(string address, string order)
    {
        var page = await site.PageAsync(address);

        page.QuerySelectorAll(".result").ShouldNotBeEmpty();
        page.Words(".sorts [aria-current]").ShouldBe(order);
    }

    [Fact]
    public async Task A_page_beyond_the_last_leads_back()
    {
        var page = await site.PageAsync("/search?q=the&page=400");

        page.QuerySelectorAll(".result").ShouldBeEmpty();
        page.Attribute(".results > p a", "href").ShouldBe("/search?q=the");
    }

    [Theory]
    [InlineData("from=2016-13", "“2016-13”")]
    [InlineData("within=Banana", "“Banana”")]
    public async Task A_date_that_is_none_is_told_as_typed_and_narrows_nothing(string given, string typed)
    {
        var page = await site.PageAsync($"/search?q=the&{given}");

        page.QuerySelectorAll(".filters").ShouldBeEmpty();
        page.Words(".reading .note").ShouldStartWith(typed);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\" autofocus onfocus=\"alert(1)")]
    public async Task What_is_typed_is_text_wherever_it_is_shown(string typed)
    {
        var page = await site.PageAsync($"/search?q={Uri.EscapeDataString(typed)}");

        page.Attribute("#q", "value").ShouldBe(typed);
        page.QuerySelectorAll("main script, [onfocus]").ShouldBeEmpty();
    }
}

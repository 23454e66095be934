namespace ArticleArchive.Tests.Web;

/// <summary>The views of a search beside the list. Every number opens what it counts.</summary>
public sealed class ResearchPageTests(SiteFixture site)
{
    [Fact]
    public async Task Lines_show_each_match_between_the_words_before_and_after_it()
    {
        var page = await site.PageAsync("/search?q=crack&view=lines");

        page.Words(".total").ShouldBe("1 line in 1 paragraph");
        page.Words(".lines td.before").ShouldBe("Col Marsh said that the garrison was \"beginning to");
        page.Words(".lines td.match").ShouldBe("crack");
        page.Words(".lines td.after").ShouldBe("\", and that the mayor's café had reopened.");
        page.Words(".lines td.who").ShouldBe("Owen Marsh");
        page.Words(".lines td.when").ShouldBe("29 January 2016");
        page.Attribute(".lines td.match a", "href").ShouldNotBeNull().ShouldMatch("^/articles/river-crossing-held\\?q=crack#[a-z0-9]+$");
        page.Words(".views [aria-current]").ShouldBe("Lines");
        page.Attribute(".search-box input[name=view]", "value").ShouldBe("lines");
    }

    [Fact]
    public async Task The_groups_of_lines_open_the_lines_that_they_count()
    {
        var page = await site.PageAsync("/search?q=the&view=lines&order=right1");

        var groups = page.QuerySelectorAll(".groups li").ToList();
        groups.Count.ShouldBeGreaterThan(5);
        foreach (var group in groups.Take(5))
        {
            var address = group.QuerySelector("a").ShouldNotBeNull().GetAttribute("href").ShouldNotBeNull();
            var narrowed = await site.PageAsync(address);
            narrowed.QuerySelectorAll(".lines tbody tr").Length.ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(group.QuerySelector(".count").ShouldNotBeNull().TextContent, address);
        }
    }

    [Fact]
    public async Task Lines_are_the_same_on_the_page_in_the_file_and_in_the_API()
    {
        const string Asked = "q=the&order=left1";
        var page = await site.PageAsync($"/search?{Asked}&view=lines");
        var answer = await site.JsonAsync($"/api/lines?{Asked}");
        var file = CsvText.Read((await site.ReadAsync($"/search.csv?{Asked}&view=lines")).TrimStart('\uFEFF'));

        var hits = page.AllWords(".lines td.match");
        hits.Count.ShouldBeGreaterThan(8);
        answer["total"].Number().ShouldBe(hits.Count);
        answer["lines"].Items().Select(line => line.At("hit").Text()).ShouldBe(hits);
        file[0].ShouldBe(["left", "hit", "right", "speaker", "voice", "date", "source", "title", "url"]);
        file.Skip(1).Select(line => line[1]).ShouldBe(hits);
        file.Skip(1).Select(line => line[8]).ShouldBe(answer["lines"].Items().Select(line => line.At("url").Text()));
    }

    [Theory]
    [InlineData("/search?q=zebra&view=lines", "Nothing found")]
    [InlineData("/search?q=zebra&view=time", "Nothing found")]
    [InlineData("/search?topic=Iraq&view=lines", "0 lines in 11 paragraphs")]
    public async Task A_view_of_nothing_says_so(string address, string heading)
    {
        var page = await site.PageAsync(address);

        page.Words(".total").ShouldBe(heading);
        page.Words(".page p").ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("/search?q=the&view=lines&page=999")]
    [InlineData("/search?q=the&view=lines&page=-1&order=7&window=abc&near=%20")]
    [InlineData("/search?q=the&view=lines&only=nobody")]
    [InlineData("/search?q=the&view=nonsense")]
    [InlineData("/search?q=the&view=time&span=century&measure=x")]
    [InlineData("/search?view=lines")]
    [InlineData("/search?view=time")]
    [InlineData("/search?q=the&view=words&window=99&rank=7&stop=maybe")]
    [InlineData("/search?view=words")]
    [InlineData("/search?q=-the&view=words")]
    [InlineData("/compare")]
    [InlineData("/compare?a=the")]
    [InlineData("/compare?a=the&b=the")]
    [InlineData("/compare?a=(((&b=%00")]
    [InlineData("/api/words")]
    [InlineData("/api/compare")]
    [InlineData("/compare.csv")]
    [InlineData("/api/lines")]
    [InlineData("/api/time")]
    public async Task Odd_addresses_of_a_view_are_answered(string address)
    {
        using var answer = await site.GetAsync(address);

        ((int)answer.StatusCode).ShouldBe(200, address);
    }

    [Fact]
    public async Task Time_has_a_picture_with_a_title_and_a_table_whose_numbers_open_what_they_count()
    {
        var page = await site.PageAsync("/search?q=the&view=time");

        page.Words(".chart title").ShouldBe("Paragraphs by year");
        page.Words(".chart desc").ShouldStartWith("From 2015 to 2016.");
        page.AllWords(".periods tbody th").ShouldBe(["2015", "2016", "Undated"]);
        foreach (var number in page.QuerySelectorAll(".periods td a"))
        {
            var address = number.GetAttribute("href").ShouldNotBeNull();
            (await site.PageAsync(address)).Words(".total").ShouldStartWith($"{number.TextContent} paragraph", Case.Sensitive, address);
        }
    }

    [Fact]
    public async Task Time_has_the_same_numbers_on_the_page_in_the_file_and_in_the_API()
    {
        var page = await site.PageAsync("/search?q=the&view=time");
        var answer = await site.JsonAsync("/api/time?q=the");
        var file = CsvText.Read((await site.ReadAsync("/search.csv?q=the&view=time")).TrimStart('\uFEFF'));

        var shown = page.QuerySelectorAll(".periods tbody tr").Select(row => row.QuerySelector("td").ShouldNotBeNull().TextContent.Trim()).ToList();
        answer["periods"].Items().Concat(answer["aside"].Items()).Select(period => $"{period.At("all", "passages").Number()}").ShouldBe(shown);
        file.Skip(1).Select(row => row[1]).ShouldBe(shown);
    }

    [Fact]
    public async Task A_strip_of_years_above_the_results_narrows_them()
    {
        var page = await site.PageAsync("/search?q=the");

        page.AllWords("#strip a title").NotEmpty().ShouldAllBe(name => name.StartsWith("201", StringComparison.Ordinal));
        var bar = page.QuerySelector("#strip a").ShouldNotBeNull();
        var address = bar.GetAttribute("href").ShouldNotBeNull();
        var narrowed = await site.PageAsync(address);
        bar.GetAttribute("aria-label").ShouldBe($"2015: {narrowed.Words(".total")}");
        narrowed.Words(".filters").ShouldBe("Date: 2015 ×");
    }

    [Fact]
    public async Task The_views_are_links_in_the_head_of_the_results_with_a_key_each()
    {
        var page = await site.PageAsync("/search?q=the&topic=Iraq");

        page.AllWords(".views a").ShouldBe(["List", "Lines", "Time", "Words", "Compare"]);
        page.QuerySelectorAll(".views a").Select(link => link.GetAttribute("data-follow-key")).ShouldBe(["1", "2", "3", "4", "5"]);
        page.QuerySelectorAll(".views a").Select(link => link.GetAttribute("href")).ShouldBe(
        [
            "/search?q=the&topic=Iraq", "/search?q=the&topic=Iraq&view=lines", "/search?q=the&topic=Iraq&view=time", "/search?q=the&topic=Iraq&view=words", "/compare?a=the%20topic%3AIraq",
        ]);
    }

    [Fact]
    public async Task The_numbers_of_words_open_the_lines_and_the_paragraphs_that_they_count()
    {
        var page = await site.PageAsync("/search?q=the&view=words&stop=yes&window=2");

        var near = page.QuerySelectorAll("[aria-labelledby=near-words] td a").Take(6).ToList();
        near.Count.ShouldBe(6);
        foreach (var number in near)
        {
            var address = number.GetAttribute("href").ShouldNotBeNull();
            (await site.PageAsync(address)).Words(".total").ShouldStartWith($"{number.TextContent} line", Case.Sensitive, address);
        }

        var key = page.QuerySelectorAll("[aria-labelledby=key-words] td a").ToList();
        key.ShouldNotBeEmpty();
        foreach (var number in key)
        {
            var address = number.GetAttribute("href").ShouldNotBeNull();
            (await site.PageAsync(address)).Words(".total").ShouldStartWith($"{number.TextContent} paragraph", Case.Sensitive, address);
        }
    }

    [Fact]
    public async Task Words_are_the_same_on_the_page_in_the_file_and_in_the_API()
    {
        const string Asked = "q=the&stop=yes&window=2";
        var page = await site.PageAsync($"/search?{Asked}&view=words");
        var answer = await site.JsonAsync($"/api/words?{Asked}");
        var file = CsvText.Read((await site.ReadAsync($"/search.csv?{Asked}&view=words")).TrimStart('\uFEFF'));

        var shown = page.AllWords("[aria-labelledby=near-words] tbody th");
        shown.Count.ShouldBeGreaterThan(5);
        answer["near"].Items().Select(word => word.At("word").Text()).ShouldBe(shown);
        file.Where(row => row[0] == "near").Select(row => row[1]).ShouldBe(shown);
        file.Where(row => row[0] == "key").Select(row => row[1]).ShouldBe(answer["key"].Items().Select(word => word.At("word").Text()));
    }

    [Fact]
    public async Task Two_searches_are_compared_and_every_number_opens_what_it_counts()
    {
        var page = await site.PageAsync("/compare?a=the&b=crossing+OR+harbour");

        page.AllWords(".sides thead th").ShouldBe(["the", "crossing OR harbour"]);
        var numbers = page.QuerySelectorAll("main td a").ToList();
        numbers.Count.ShouldBeGreaterThan(8);
        foreach (var number in numbers)
        {
            var address = number.GetAttribute("href").ShouldNotBeNull();
            (await site.PageAsync(address)).Words(".total").ShouldBe(number.TextContent == "1" ? "1 paragraph" : $"{number.TextContent} paragraphs", address);
        }

        var answer = await site.JsonAsync("/api/compare?a=the&b=crossing+OR+harbour");
        new[] { answer.At("a", "total").Number(), answer.At("b", "total").Number(), answer.At("both", "total").Number() }
            .ShouldBe(numbers.Take(3).Select(number => (long?)long.Parse(number.TextContent, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Searches_of_different_speakers_have_no_search_for_what_both_find()
    {
        var page = await site.PageAsync("/compare?a=by:marsh&b=by:%22harbour+master%22");

        page.Words(".sides tbody tr:nth-child(2) td").ShouldBe("cannot be counted in one search");
    }
}

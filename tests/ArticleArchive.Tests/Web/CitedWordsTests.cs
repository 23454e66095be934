using System.Net;
using System.Text.Json.Nodes;
using ArticleArchive.History;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.TextFragments;

namespace ArticleArchive.Tests.Web;

/// <summary>Links to words of a passage, followed.</summary>
public sealed class CitedWordsTests(SiteFixture site)
{
    private const string Crossing = "/articles/river-crossing-held";
    private const string Said = "\"We are seeing the enemy fray at the edges,\" said Colonel Owen Marsh. \"It is not a rout, and it is not over.\"";

    [Fact]
    public async Task The_words_of_a_link_and_no_others_are_lit_on_the_page_of_their_passage()
    {
        var (address, told) = await LinkAsync("not a rout");

        var page = await site.PageAsync($"{address}?v={PassageState.Compute(Said)}&words={told}");

        page.AllWords("mark").ShouldBe(["not a rout"]);
        page.Words(".words").ShouldBe(Said);
        page.Words("h1").ShouldBe("Words of paragraph 2 of River crossing held after three days, spokesman says");
        page.AllWords(".link-status.quiet strong").ShouldBe(["Unchanged since it was cited."]);
        (await site.PageAsync($"{address}?words={told}")).AllWords(".link-status.quiet strong").ShouldBe(["The words of this link are here, letter for letter."]);
        page.Attribute("link[rel=canonical]", "href").ShouldBe($"http://localhost{address}");
        page.Attribute("meta[property='og:description']", "content").ShouldBe("not a rout");
    }

    [Fact]
    public async Task The_page_gives_the_link_the_citation_and_the_way_back_to_the_whole_paragraph()
    {
        var (address, told) = await LinkAsync("not a rout");
        var cited = $"http://localhost{address}?v={PassageState.Compute(Said)}&words={told}";

        var page = await site.PageAsync(new Uri(cited).PathAndQuery);

        page.Words("#link-to").ShouldBe("Link to these words");
        page.Words("#link").ShouldBe($"{cited}#:~:text=is-,not%20a%20rout,-%2C");
        page.Words("#citation").ShouldBe(
            $"Colonel Owen Marsh, quoted in “River crossing held after three days, spokesman says”, Meridian Wire, 29 January 2016, paragraph 2, {cited}.");
        page.Words(".cite-panel summary").ShouldBe("Cite these words");
        page.Words("#cite-words").ShouldStartWith("not a rout Colonel Owen Marsh, quoted in");
        page.QuerySelectorAll(".in-context a").Select(link => link.GetAttribute("href")).ShouldBe(
            [$"http://localhost{Crossing}?v={address.Split('/')[^1]}.{PassageState.Compute(Said)}#{address.Split('/')[^1]}:~:text=is-,not%20a%20rout,-%2C", address]);
    }

    [Theory]
    [InlineData("cite-markdown", "> not a rout\n>\n> — Colonel Owen Marsh, in [")]
    [InlineData("cite-wikipedia", "|quote=not a rout |url=")]
    [InlineData("cite-bibtex", "  abstract = {not a rout},\n")]
    [InlineData("cite-ris", "AB  - not a rout\r\n")]
    [InlineData("cite-csljson", "\"abstract\": \"not a rout\"")]
    public async Task Each_form_that_has_words_has_exactly_those(string form, string part)
    {
        var (address, told) = await LinkAsync("not a rout");

        var page = await site.PageAsync($"{address}?words={told}");

        page.GetElementById(form).ShouldNotBeNull().TextContent.ReplaceLineEndings("\n").ShouldContain(part.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData(".bib", "  abstract = {not a rout},\n")]
    [InlineData(".ris", "AB  - not a rout\r\n")]
    [InlineData(".csl.json", "\"locator\": \"2\"")]
    [InlineData(".md", "> not a rout\n>\n")]
    [InlineData(".txt", "not a rout\n\nColonel Owen Marsh, quoted in")]
    [InlineData(".json", "\"exact\":\"not a rout\"")]
    public async Task Each_form_of_words_has_an_address_of_its_own(string ending, string part)
    {
        var (address, told) = await LinkAsync("not a rout");

        var text = await site.ReadAsync($"{address}{ending}?words={told}");

        text.ShouldContain(part);
        text.ShouldContain($"http://localhost{address}?v={PassageState.Compute(Said)}&words={told}");
        (await site.PageAsync($"{address}?words={told}")).QuerySelectorAll(".cite-panel a").Select(link => link.GetAttribute("href")).ShouldContain($"{address}{ending}?words={told}");
    }

    [Theory]
    [InlineData("words=12-31")]
    [InlineData("words=31-12.90ab12cd")]
    [InlineData("words=0-9999.90ab12cd")]
    [InlineData("words=2147483646-2147483647.90ab12cd")]
    [InlineData("words=%00")]
    [InlineData("words=%ff%fe")]
    [InlineData("words=<script>")]
    [InlineData("words=1-2.90ab12cd&words=3-4.90ab12cd")]
    [InlineData("words=" + "1-2.90ab12cd_2-3.90ab12cd_3-4.90ab12cd_4-3.90ab12cd")]
    public async Task A_mangled_link_lights_nothing_and_says_so(string query)
    {
        var (address, _) = await LinkAsync("not a rout");

        using var answer = await site.GetAsync($"{address}?{query}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await site.PageAsync($"{address}?{query}");

        page.QuerySelectorAll("mark").ShouldBeEmpty();
        page.Words(".link-status:not(.quiet) strong").ShouldBeOneOf("This link does not say which words it means.", "The words of this link are no longer here, letter for letter.");
        page.Words("#link-to").ShouldBe("Link to this paragraph");
    }

    [Theory]
    [InlineData("words=12", HttpStatusCode.NotFound, "This link does not say which words it means.")]
    [InlineData("words=12-31.00000000", HttpStatusCode.Gone, "The words of this link are no longer here, letter for letter.")]
    public async Task No_form_cites_words_that_are_not_there(string query, HttpStatusCode status, string told)
    {
        var (address, _) = await LinkAsync("not a rout");
        foreach (var ending in new[] { ".bib", ".ris", ".csl.json", ".md", ".txt" })
        {
            using var answer = await site.GetAsync($"{address}{ending}?{query}");

            answer.StatusCode.ShouldBe(status, ending);
            (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(told);
        }
    }

    [Fact]
    public async Task Words_that_run_on_in_the_next_paragraph_are_words_of_both()
    {
        var range = await RangeAsync(4, 5);
        var text = "The road beyond it is being cleared of mines.\n\nCol Marsh said that the garrison was \"beginning to crack\", and that the mayor's café had reopened.";
        var told = WordsReference.For(text, [Span(text, "cleared of mines.\n\nCol Marsh said")]).ToString();

        var page = await site.PageAsync($"{range}?v={PassageState.Compute(text)}&words={told}");

        page.AllWords("mark").ShouldBe(["cleared of mines.", "Col Marsh said"]);
        page.Words("h1").ShouldBe("Words of paragraphs 4–5 of River crossing held after three days, spokesman says");
        page.Words("#link").ShouldEndWith("#:~:text=cleared%20of%20mines.,Col%20Marsh%20said");
        (await site.ReadAsync($"{range}.md?words={told}")).ShouldStartWith("> cleared of mines.\n> \n> Col Marsh said\n>\n> — [");
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(0, 3)]
    [InlineData(-1, 1)]
    public async Task What_stands_between_two_paragraphs_is_no_word_of_either(int from, int to)
    {
        const string Text = "The bridge opens to lorries on Monday.\n\nThe road beyond it is being cleared of mines.";
        var end = Text.IndexOf('\n', StringComparison.Ordinal);
        var told = WordsReference.For(Text, [new TextSpan(end + from, to - from)]).ToString();

        var page = await site.PageAsync($"{await RangeAsync(3, 4)}?words={told}");

        page.AllWords("mark").ShouldBeEmpty();
        page.Words(".link-status:not(.quiet) strong").ShouldBe("The words of this link are no longer here, letter for letter.");
    }

    [Theory]
    [InlineData("beginning to crack", "Colonel Owen Marsh, quoted in")]
    [InlineData("Col Marsh said that the garrison was \"beginning to crack\"", "“River crossing")]
    [InlineData("that the mayor's café had reopened", "“River crossing")]
    public async Task Somebody_is_named_only_where_the_words_are_theirs(string words, string begins)
    {
        var address = await PassageAsync(5);
        var text = (await site.PageAsync(address)).QuerySelector(".words").ShouldNotBeNull().TextContent;

        var page = await site.PageAsync($"{address}?words={WordsReference.For(text, [Span(text, words)])}");

        page.Words("#citation").ShouldStartWith(begins);
    }

    [Fact]
    public async Task A_program_makes_a_link_from_a_place_alone()
    {
        var (address, told) = await LinkAsync("not a rout");
        var at = Said.IndexOf("ot a ro", StringComparison.Ordinal);

        var words = (await site.JsonAsync($"/api{address}?words={at}-{at + 7}"))["words"];

        words.At("text").Text().ShouldBe("not a rout");
        words.At("page").Text().ShouldBe($"http://localhost{address}?v={PassageState.Compute(Said)}&words={told}");
        words.At("link").Text().ShouldBe($"{words.At("page").Text()}#:~:text=is-,not%20a%20rout,-%2C");
        words.At("standing").Text().ShouldBe("unchanged");
        (await site.JsonAsync($"/api{address}?words=9999-99999"))["words"].At("standing").Text().ShouldBe("unreadable");
        (await site.JsonAsync($"/api{address}?words=12-31.00000000"))["words"].At("standing").Text().ShouldBe("changed");
        (await site.JsonAsync($"/api{address}"))["words"].ShouldBeNull();
    }

    [Fact]
    public async Task The_text_fragment_of_any_words_is_found_first_where_they_stand_on_their_page()
    {
        var passages = JsonNode.Parse(await site.ReadAsync($"{Crossing}.json")).At("passages").Items();
        foreach (var passage in passages.Where(passage => passage.At("number").Number() is not null).NotEmpty())
        {
            var words = TextFragmentIndex.Words(passage.At("text").Text().ShouldNotBeNull());
            var address = $"{Crossing}/{passage.At("id").Text()}";
            for (var from = 0; from < words.Length; from += 3)
            {
                var start = string.Join(' ', words.Take(from)).Length + (from > 0 ? 1 : 0);
                var answer = await site.JsonAsync($"/api{address}?words={start}-{start + words[from].Length}");
                var link = answer.At("words", "link").Text().ShouldNotBeNull();
                var page = await site.PageAsync(new Uri(link).PathAndQuery);

                FragmentText.FindsFirst(link, page).ShouldBe(page.QuerySelector("mark"), link);
            }
        }
    }

    [Theory]
    [InlineData(Crossing, ".speaker-note a[data-cites]")]
    [InlineData("/speakers/owen-marsh", ".speech-article a[data-cites]")]
    [InlineData("/search?q=rout", ".result a[data-cites]")]
    public async Task Every_quotation_leads_to_its_own_citation(string from, string link)
    {
        var address = (await site.PageAsync(from)).Attribute(link, "href").ShouldNotBeNull();
        address.ShouldEndWith("#cite");
        using var answer = await site.GetAsync(address);

        var page = await site.PageAsync(answer.Headers.Location?.OriginalString ?? address);

        page.AllWords("mark").ShouldBe(["We are seeing the enemy fray at the edges,", "It is not a rout, and it is not over."]);
        page.Words("#citation").ShouldStartWith("Colonel Owen Marsh, quoted in “River crossing");
        page.Words("#cite-wikipedia").ShouldContain("|quote=We are seeing the enemy fray at the edges, … It is not a rout, and it is not over. |");
        page.Words("#link").ShouldEndWith("#:~:text=We%20are%20seeing%20the%20enemy%20fray%20at%20the%20edges%2C&text=It%20is%20not%20a%20rout%2C%20and%20it%20is%20not%20over.");
        page.QuerySelectorAll(".link-status:not(.quiet)").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", 302)]
    [InlineData(".bib", 302)]
    [InlineData("9", 404)]
    public async Task The_number_of_a_statement_leads_on_to_its_words(string rest, int status)
    {
        var address = await PassageAsync(2);

        using var answer = await site.GetAsync($"{address}-1{rest}");

        ((int)answer.StatusCode).ShouldBe(status);
        (answer.Headers.Location?.OriginalString.StartsWith($"{address}{rest}?v=", StringComparison.Ordinal)).ShouldBe(status == 302 ? true : null);
    }

    [Fact]
    public async Task What_is_put_into_another_page_is_the_words()
    {
        var (address, told) = await LinkAsync("not a rout");
        var page = await site.PageAsync($"{address}?words={told}");

        var block = JsonNode.Parse(await site.ReadAsync(page.Attribute("link[type='application/json+oembed']", "href").ShouldNotBeNull()));

        block.At("html").Text().ShouldNotBeNull().ShouldContain("<p>not a rout</p>");
    }

    /// <summary>The page of paragraph 2, and how an address names words of it.</summary>
    private async Task<(string Address, string Told)> LinkAsync(string words) => (await PassageAsync(2), WordsReference.For(Said, [Span(Said, words)]).ToString());

    private static TextSpan Span(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);

    private async Task<string> RangeAsync(int first, int last) => $"{await PassageAsync(first)}..{(await PassageAsync(last)).Split('/')[^1]}";

    private async Task<string> PassageAsync(int number)
    {
        var passages = JsonNode.Parse(await site.ReadAsync($"{Crossing}.json")).At("passages").Items();
        return $"{Crossing}/{passages.Single(passage => passage.At("number").Number() == number).At("id").Text()}";
    }
}

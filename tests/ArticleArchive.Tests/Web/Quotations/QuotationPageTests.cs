using System.Net;
using System.Text.Json.Nodes;

namespace ArticleArchive.Tests.Web.Quotations;

public sealed class QuotationPageTests(QuotationSite site) : IClassFixture<QuotationSite>
{
    [Fact]
    public async Task A_quotation_that_others_print_leads_from_its_article_to_all_printings()
    {
        var article = await site.PageAsync("/articles/first");

        article.AllWords(".in-articles a").ShouldHaveSingleItem().ShouldStartWith("In 4 articles");
        (await site.PageAsync("/articles/alone")).QuerySelectorAll(".in-articles").ShouldBeEmpty();

        var page = await site.PageAsync(await FamilyAsync());
        page.Words("h1").ShouldBe("Printed in 4 articles");
        page.Words("#printings").ShouldBe("Versions, earliest first");
        page.AllWords(".printings h3").ShouldBe(["First report", "Second report", "Third report", "Undated report"]);
        page.AllWords(".printings > li .date").ShouldBe(["2 March 2016", "3 March 2016", "4 March 2016", "Undated"]);
    }

    [Fact]
    public async Task What_a_printing_leaves_out_and_what_that_turns_is_said()
    {
        var page = await site.PageAsync(await FamilyAsync());
        var printings = page.QuerySelectorAll(".printings > li").ToList();

        printings[0].Words(".note").ShouldBe("The same words.");
        printings[1].AllWords(".turning").ShouldBe(["Leaves out “not”"]);
        printings[1].AllWords("del").ShouldBe(["left out: not"]);
        printings[2].AllWords(".turning").ShouldBe(["Leaves out “if”"]);
        printings[3].AllWords("del, ins").ShouldBe(["left out: unless", "added: until"], ignoreOrder: true);
        page.Words("#unchanged + p").ShouldContain("withdraw from the valley");
    }

    [Fact]
    public async Task To_whom_each_printing_gives_the_words_is_said()
    {
        var page = await site.PageAsync(await FamilyAsync());

        page.Words(".family > p").ShouldStartWith("Attributed to different speakers:");
        page.Words(".printings > li:nth-child(2) .meta").ShouldContain("attributed to Paul Dorn");
        page.Attribute(".printings > li:first-child .meta a", "href").ShouldBe("/speakers/owen-marsh");
    }

    [Fact]
    public async Task Api_and_files_have_the_same_printings()
    {
        var family = await FamilyAsync();
        var json = JsonNode.Parse(await site.ReadAsync("/api" + family)).ShouldNotBeNull();
        var csv = (await site.ReadAsync(family + ".csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        json.At("articles").Number().ShouldBe(4);
        json.At("printings").Items().Select(printing => printing.At("article", "slug").Text()).ShouldBe(["first", "second", "third", "undated"]);
        json.At("printings", 1, "turning", 0, "words").Text().ShouldBe("not");
        json.At("printings", 1, "turning", 0, "leftOut").Json().ShouldBe("true");
        csv.Length.ShouldBe(5);
        csv[2].ShouldContain("3 March 2016");
        csv[2].ShouldContain(",not,");
    }

    [Fact]
    public async Task An_address_that_names_no_words_of_the_archive_is_not_found()
    {
        foreach (var address in (string[])["/quotations/bcdfghjkmnpq", "/quotations/x", "/quotations/bcdfghjkmnpq.csv", "/api/quotations/bcdfghjkmnpq"])
            (await site.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
    }

    [Fact]
    public async Task Results_and_speakers_lead_to_all_printings()
    {
        (await site.PageAsync("/search?q=%22withdraw+from+the+valley%22")).QuerySelectorAll(".result .meta a").Count(link => link.TextContent == "In 4 articles").ShouldBe(4);
        (await site.PageAsync("/speakers/owen-marsh")).QuerySelectorAll(".speech-article .meta a").Select(link => link.TextContent).ShouldContain("In 4 articles");
    }

    [Fact]
    public async Task The_check_says_what_others_printed_otherwise()
    {
        var page = await site.PageAsync("/check?q=We+will+not+withdraw+from+the+valley+if+they+attack+us,+unless+the+council+asks+us+to+go");

        page.AllWords(".verdict .turning").ShouldBe(
            ["1 other version has it without “not”.", "1 other version has it without “if”.", "1 other version has it without “unless”.", "1 other version has it with “until”."], ignoreOrder: true);
    }

    [Fact]
    public async Task Articles_that_print_most_of_one_another_say_so()
    {
        var page = await site.PageAsync("/articles/reprint");

        page.Attribute(".reprints a", "href").ShouldBe("/articles/alone");
        page.Words(".reprints .meta").ShouldContain("3 paragraphs word for word");
    }

    private async Task<string> FamilyAsync() => (await site.PageAsync("/articles/first")).QuerySelector(".in-articles a")?.GetAttribute("href") ?? "";
}

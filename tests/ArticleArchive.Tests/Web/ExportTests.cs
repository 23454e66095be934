using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace ArticleArchive.Tests.Web;

/// <summary>Lists as files, to take away.</summary>
public sealed class ExportTests(SiteFixture site)
{
    private const string Crossing = "http://localhost/articles/river-crossing-held";
    private static readonly string[] Columns = ["key", "title", "source", "date", "authors", "language", "paragraph", "speaker", "words", "url", "citation", "type", "voice", "topics", "cue", "datePrecision", "left", "hit", "right"];
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("/search.csv?q=the", "text/csv", "search.csv")]
    [InlineData("/search.jsonl?q=the", "application/jsonl", "search.jsonl")]
    [InlineData("/search.ris?q=the", "application/x-research-info-systems", "search.ris")]
    [InlineData("/search.bib?q=the", "application/x-bibtex", "search.bib")]
    [InlineData("/speakers/owen-marsh.csv", "text/csv", "owen-marsh.csv")]
    [InlineData("/speakers/owen-marsh.bib", "application/x-bibtex", "owen-marsh.bib")]
    [InlineData("/articles.csv?topic=Iraq", "text/csv", "articles.csv")]
    [InlineData("/search.xlsx?q=the", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "search.xlsx")]
    [InlineData("/speakers/owen-marsh.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "owen-marsh.xlsx")]
    [InlineData("/articles.ris", "application/x-research-info-systems", "articles.ris")]
    public async Task A_list_is_a_file_with_a_name_and_a_tag(string address, string type, string name)
    {
        using var answer = await site.GetAsync(address);

        ((int)answer.StatusCode).ShouldBe(200);
        answer.Content.Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe(type);
        answer.Content.Headers.ContentDisposition.ShouldNotBeNull().FileName.ShouldBe(name);
        answer.Headers.ETag.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_search_is_handed_over_with_an_address_and_a_citation_a_row()
    {
        var lines = await CsvAsync("/search.csv?q=%22enemy+fray%22");

        lines[0].ShouldBe(Columns);
        var row = lines.Skip(1).ShouldHaveSingleItem();
        row[1].ShouldBe("River crossing held after three days, spokesman says");
        row[2].ShouldBe("Meridian Wire");
        row[3].ShouldBe("2016-01-29");
        row[4].ShouldBe("Ada Harper");
        row[6].ShouldBe("2");
        row[7].ShouldBe("Colonel Owen Marsh");
        row[8].ShouldBe("\"We are seeing the enemy fray at the edges,\" said Colonel Owen Marsh. \"It is not a rout, and it is not over.\"");
        row[9].ShouldStartWith($"{Crossing}/");
        row[10].ShouldStartWith("Colonel Owen Marsh, quoted in “River crossing held");
        row.Skip(11).ShouldBe(
            ["paragraph", "quote", "Iraq; air power", "said Colonel Owen Marsh", "day", "\"We are seeing the", "enemy fray", "at the edges,\" said Colonel Owen Marsh."]);
    }

    [Fact]
    public async Task A_search_is_handed_over_whole_and_in_its_order()
    {
        await using var own = new TestSite();
        for (var i = 1; i <= 130; i++)
            own.With($"a{i:000}.md", $"---\ntitle: Report {i}\ndate: 2016-01-01\n---\n\nThe bridge stands, says report {i}.\n");
        using var client = await own.ReadyAsync(TestContext.Current.CancellationToken);

        var lines = CsvText.Read((await client.GetStringAsync("/search.csv?q=bridge&sort=newest", TestContext.Current.CancellationToken)).TrimStart('\uFEFF'));
        var first = JsonNode.Parse(await client.GetStringAsync("/api/search?q=bridge&sort=newest", TestContext.Current.CancellationToken)).At("results").Items();

        lines.Count.ShouldBe(131);
        lines.Skip(1).Select(line => line[0]).ShouldBeUnique();
        lines.Skip(1).Take(first.Count).Select(line => line[1]).ShouldBe(first.Select(result => result.At("article", "title").Text()));
    }

    [Fact]
    public async Task JSON_Lines_have_an_object_a_line()
    {
        var lines = (await site.ReadAsync("/search.jsonl?q=enemy+OR+horn")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)).ToList();

        lines.Count.ShouldBe(2);
        lines.ShouldAllBe(line => line.Keys().SequenceEqual(Columns));
        lines.Select(line => line.At("source").Text()).ShouldBe(["Meridian Wire", "Harbour Gazette"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("/search.xlsx?q=enemy+OR+horn", "/search.csv?q=enemy+OR+horn")]
    [InlineData("/speakers.xlsx", "/speakers.csv")]
    [InlineData("/articles.xlsx?year=2016", "/articles.csv?year=2016")]
    public async Task A_workbook_has_the_rows_of_the_other_forms(string workbook, string csv)
    {
        using var answer = await site.GetAsync(workbook);
        using var file = new ZipArchive(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        await using var sheet = file.GetEntry("xl/worksheets/sheet1.xml").ShouldNotBeNull().Open();
        var rows = XDocument.Load(sheet).Descendants().Where(element => element.Name.LocalName == "row").ToList();

        rows.Select(row => string.Join('|', row.Elements().Select(cell => cell.Value))).ShouldBe((await CsvAsync(csv)).Select(line => string.Join('|', line)));
    }

    [Theory]
    [InlineData("2016-01-29", "day")]
    [InlineData("2016-01-29T14:05:00Z", "time")]
    [InlineData("2016-01~", "month, uncertain")]
    [InlineData("2016", "year")]
    [InlineData("2015/2016-02", "range")]
    [InlineData("..", "")]
    public async Task A_row_says_how_exactly_its_date_is_known(string date, string precision)
    {
        await using var own = new TestSite().With("one.md", $"---\ndate: {date}\n---\n\n# One\n\nWords.\n");
        using var client = await own.ReadyAsync(TestContext.Current.CancellationToken);

        CsvText.Read((await client.GetStringAsync("/articles.csv", TestContext.Current.CancellationToken)).TrimStart('\uFEFF'))[1][15].ShouldBe(precision);
    }

    [Fact]
    public async Task RIS_and_BibTeX_have_an_entry_for_each()
    {
        var (ris, bib) = (await site.ReadAsync("/search.ris?q=enemy+OR+horn"), await site.ReadAsync("/search.bib?q=enemy+OR+horn"));

        ris.Split("\r\n").Count(line => line == "TY  - NEWS").ShouldBe(2);
        ris.Split("\r\n").Count(line => line == "ER  - ").ShouldBe(2);
        bib.Split('\n').Count(line => line.StartsWith("@article{", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public async Task What_somebody_says_is_handed_over_statement_by_statement()
    {
        var lines = await CsvAsync("/speakers/owen-marsh.csv");

        lines.Skip(1).Select(line => line[8]).ShouldBe(["We are seeing the enemy fray at the edges, … It is not a rout, and it is not over.", "beginning to crack"]);
        lines.Skip(1).Select(line => line[6]).ShouldBe(["2", "5"]);
        lines.Skip(1).ShouldAllBe(line => line[7].EndsWith("Marsh"));
    }

    [Fact]
    public async Task Who_is_quoted_is_handed_over_with_counts_and_an_address()
    {
        var lines = await CsvAsync("/speakers.csv");

        lines[0].ShouldBe(["key", "name", "roles", "statements", "articles", "first", "last", "url", "citation"]);
        lines.Single(line => line[0] == "owen-marsh").Take(8).ShouldBe(["owen-marsh", "Owen Marsh", "Colonel", "2", "1", "2016-01-29", "2016-01-29", "http://localhost/speakers/owen-marsh"]);
        JsonNode.Parse((await site.ReadAsync("/speakers.jsonl")).Split('\n')[0]).Keys().ShouldBe(lines[0]);
        (await site.ReadAsync("/speakers.bib")).ShouldContain("title = {{2 statements by Owen Marsh, Colonel}}");
        (await site.ReadAsync("/speakers.ris")).ShouldContain("UR  - http://localhost/speakers/owen-marsh");
        (await site.PageAsync("/speakers")).QuerySelectorAll(".export a").Select(link => link.GetAttribute("href")).ShouldContain("/speakers.csv");
    }

    [Fact]
    public async Task A_file_that_has_not_the_whole_list_says_so_at_its_end()
    {
        const string Cut = "This file has only the first 10,000 of 10,001 rows. To download the rest, narrow the list, for example by year: http://localhost/search?q=heron";
        await using var own = new TestSite().With("long.txt", "Birds counted\n\n" + string.Join("\n\n", Enumerable.Range(1, 10_001).Select(number => $"Heron {number}.")));
        using var client = await own.ReadyAsync(TestContext.Current.CancellationToken);
        Task<string> File(string ending) => client.GetStringAsync($"/search.{ending}?q=heron", TestContext.Current.CancellationToken);

        var rows = CsvText.Read((await File("csv")).TrimStart('\uFEFF'));
        rows.Count.ShouldBe(10_002);
        rows[^1].Count.ShouldBe(Columns.Length);
        rows[^1][0].ShouldBe(Cut);
        JsonNode.Parse((await File("jsonl")).TrimEnd().Split('\n')[^1]).At("cut").Text().ShouldBe(Cut);
        (await File("bib")).ShouldEndWith($"@comment{{{Cut}}}\n");
        (await File("ris")).ShouldEndWith($"TY  - GEN\r\nTI  - {Cut}\r\nUR  - http://localhost/search?q=heron\r\nER  - \r\n");
        (await client.GetStringAsync("/search.csv?q=%22Heron+7%22", TestContext.Current.CancellationToken)).ShouldNotContain("cut");
    }

    [Fact]
    public async Task A_list_of_articles_is_handed_over_under_its_filters()
    {
        (await CsvAsync("/articles.csv")).Count.ShouldBe(SampleArticles.Files.Count + 1);
        (await CsvAsync("/articles.csv?topic=ports")).Skip(1).ShouldHaveSingleItem()[9].ShouldBe("http://localhost/articles/harbour-reopens");
        (await CsvAsync("/articles.csv?year=1999")).ShouldHaveSingleItem().ShouldBe(Columns);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("＝HYPERLINK(A1)")]
    [InlineData("＋1+1")]
    public async Task A_spreadsheet_reckons_nothing_that_an_article_says(string title)
    {
        await using var own = new TestSite().With("a.md", $"---\ntitle: \"{title}\"\n---\n\nWords.\n");
        using var client = await own.ReadyAsync(TestContext.Current.CancellationToken);

        var lines = CsvText.Read((await client.GetStringAsync("/articles.csv", TestContext.Current.CancellationToken)).TrimStart('\uFEFF'));

        lines[1][1].ShouldBe($"'{title}");
    }

    [Theory]
    [InlineData("/search.csv")]
    [InlineData("/search.csv?q=")]
    [InlineData("/search.csv?q=submarine")]
    public async Task Where_nothing_is_found_the_file_has_only_its_head(string address) => (await CsvAsync(address)).ShouldHaveSingleItem().ShouldBe(Columns);

    [Fact]
    public async Task Nobodys_statements_are_not_found()
    {
        using var answer = await site.GetAsync("/speakers/nobody.csv");
        ((int)answer.StatusCode).ShouldBe(404);
    }

    [Theory]
    [InlineData("/search?q=enemy&sort=oldest", "/search.csv?q=enemy&sort=oldest", "All 1 ", false)]
    [InlineData("/search?q=the", "/search.atom?q=the", "with address and citation", true)]
    [InlineData("/speakers/owen-marsh", "/speakers/owen-marsh.jsonl", "All 2, with address and citation", true)]
    [InlineData("/articles?topic=Iraq", "/articles.ris?topic=Iraq", "All 2, with address and citation", true)]
    [InlineData("/topics/Iraq", "/articles.bib?topic=Iraq", "All 2, with address and citation", true)]
    public async Task A_list_offers_its_files_and_says_how_much_they_hold(string address, string file, string words, bool said)
    {
        var page = await site.PageAsync(address);

        page.QuerySelectorAll(".export a").Select(link => link.GetAttribute("href")).ShouldContain(file);
        page.Words(".export p").Contains(words, StringComparison.Ordinal).ShouldBe(said);
        using var answer = await site.GetAsync(file);
        ((int)answer.StatusCode).ShouldBe(200);
    }

    [Fact]
    public async Task A_search_can_be_followed_as_a_feed()
    {
        var feed = XDocument.Parse(await site.ReadAsync("/search.atom?q=enemy+OR+horn")).Root.ShouldNotBeNull();

        feed.Element(Atom + "id").ShouldNotBeNull().Value.ShouldBe("http://localhost/search.atom?q=enemy%20OR%20horn");
        feed.Element(Atom + "title").ShouldNotBeNull().Value.ShouldStartWith("Search: ");
        feed.Element(Atom + "updated").ShouldNotBeNull();
        var entries = feed.Elements(Atom + "entry").ToList();
        entries.Select(entry => entry.Element(Atom + "published")?.Value).ShouldBe(["2016-01-29T00:00:00Z", "2015-11-03T00:00:00Z"]);
        entries.ShouldAllBe(entry => entry.Element(Atom + "updated") != null && entry.Element(Atom + "author") != null);
        entries[0].Element(Atom + "title").ShouldNotBeNull().Value.ShouldBe("Paragraph 2 of River crossing held after three days, spokesman says");
        entries[0].Element(Atom + "id").ShouldNotBeNull().Value.ShouldStartWith($"{Crossing}/");
        (await site.PageAsync("/search?q=enemy")).QuerySelectorAll("head link[href='/search.atom?q=enemy']").Length.ShouldBe(1);
    }

    private async Task<IReadOnlyList<IReadOnlyList<string>>> CsvAsync(string address)
    {
        var text = await site.ReadAsync(address);
        return CsvText.Read(text.TrimStart('\uFEFF'));
    }
}

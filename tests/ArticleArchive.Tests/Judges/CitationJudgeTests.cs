using System.Text.Json.Nodes;
using ArticleArchive.Citations;

namespace ArticleArchive.Tests.Judges;

/// <summary>BibTeX and RIS as Citation.js reads them, CSL-JSON too and by its schemas; references of the APA beside those of the processor of CSL.</summary>
public sealed class CitationJudgeTests
{
    public static TheoryData<string, string?> Titles => new()
    {
        { "River crossing held after three days, spokesman says", "2016-01-29" },
        { "100% of {A_B} & C# for $5 ~ maybe \\ not ^ \"so\"", "2016-01" },
        { "“Café” in Erbîl – ‘nobody’ left…", "2016" },
        { "Letters from the road", null },
        { "Ministers meet", "2016-01~" },
    };

    [Fact]
    public async Task CSL_JSON_of_every_kind_is_as_the_schemas_have_it()
    {
        string?[] dates = [null, "2016-01-29", "2016-01", "2016", "2016-01~", "2016?", "2016%", "2016-21", "201X", "2015/2016", "2016-01-29T14:05:00Z"];
        PersonName[][] authors = [[], [BylineReader.Name("Ada Harper")], [BylineReader.Name("Reuters"), BylineReader.Name("Ada van der Berg")]];
        (string? Paragraphs, string? Words, string? Speaker)[] places = [(null, null, null), ("3", "It is not a rout.", null), ("3–5", "A\n\nB", "Colonel Owen Marsh")];
        var citations =
            from kind in Enum.GetValues<CitationKind>()
            from date in dates
            from named in authors
            from place in places
            select new Citation
            {
                Kind = kind,
                Title = "River \"crossing\" held",
                Publisher = place.Words is null ? null : "Meridian Wire",
                Authors = named,
                Date = ArticleDate.TryParse(date, out var parsed) ? parsed : null,
                Paragraphs = place.Paragraphs,
                Words = place.Words,
                Speaker = place.Speaker,
                Address = "https://archive.example/articles/river-crossing",
                Archive = "Article Archive",
                Key = "river-crossing",
            };
        var written = citations.Select(citation => (JsonNode)CitationStyle.CslJson.Write(citation)).ToArray();

        var faults = await OutsideJudge.AskAsync("schema", new JsonArray([.. written, "[{\"id\":1,\"type\":\"article-newspaper\",\"paragraph\":\"3\"}]"]));

        faults.Items().Count.ShouldBe(written.Length + 1);
        faults.Items()[^1].Items().ShouldNotBeEmpty();
        faults.Items().SkipLast(1).SelectMany(fault => fault.Items()).Select(fault => fault.Text()).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Titles))]
    public async Task Another_reader_takes_from_each_form_what_was_put_in(string title, string? date)
    {
        var citation = new Citation
        {
            Title = title,
            Publisher = "Meridian & Wire",
            Authors = [BylineReader.Name("Ada Harper"), BylineReader.Name("Reuters")],
            Date = ArticleDate.TryParse(date, out var parsed) ? parsed : null,
            Paragraphs = "3–5",
            Words = "It is not a rout,\n\nand it is not over.",
            Speaker = "Colonel Owen Marsh",
            Address = "https://archive.example/articles/river_crossing/k7f3q..m2r4t?v=0a1b2c3d",
            Archive = "Article Archive",
            Key = "river-crossing-k7f3q-m2r4t",
        };

        var read = await ReadAsync(citation);

        foreach (var form in new[] { "bibtex", "ris", "csl" })
        {
            var entry = read.At(form).Items().ShouldHaveSingleItem();
            entry.At("id").Text().ShouldBe(citation.Key, form);
            entry.At("title").Text().ShouldBe(title, form);
            entry.At("container-title").Text().ShouldBe(citation.Publisher, form);
            entry.At("URL").Text().ShouldBe(citation.Address, form);
            YearOf(entry).ShouldBe(parsed?.Earliest.Year, form);
        }

        read.At("bibtex", 0, "author", 0, "family").Text().ShouldBe("Harper");
        read.At("bibtex", 0, "author", 1).Json().ShouldContain("Reuters");
        read.At("ris", 0, "type").Text().ShouldBe("article-newspaper");
        read.At("csl", 0, "locator").Text().ShouldBe("3–5");
    }

    [Theory]
    [InlineData("Ada Harper")]
    [InlineData("Reuters")]
    [InlineData("Gabriel García Márquez|Jane van Dyke")]
    [InlineData("John Paul Smith, Jr.|Ministry of Defence|Ana Kolbe")]
    [InlineData("José Ortega y Gasset|Jean-Paul du Pont|Martin Luther King III")]
    [InlineData("A. B. Carver|O’Neill, Mary Anne")]
    public async Task Authors_and_day_of_a_reference_are_as_the_processor_of_CSL_writes_them(string bylines)
    {
        var citation = new Citation
        {
            Title = "River crossing held",
            Publisher = "Meridian Wire",
            Authors = [.. bylines.Split('|').Select(BylineReader.Name)],
            Date = ArticleDate.TryParse("2016-01-29", out var date) ? date : null,
            Address = "https://archive.example/articles/river-crossing",
            Archive = "Article Archive",
            Key = "river-crossing",
        };

        var written = JsonNode.Parse(CitationStyle.CslJson.Write(citation)).ShouldNotBeNull();

        // The processor names the archive beside the publisher; the site's own reference leaves that to the address.
        written[0].ShouldNotBeNull().AsObject().Remove("archive");
        var references = await OutsideJudge.AskAsync("styles", new JsonObject { ["csl"] = written });

        CitationStyle.Apa.Write(citation).ShouldStartWith(references.Items().ShouldHaveSingleItem().Text() + "\n");
    }

    private static long? YearOf(JsonNode entry) => entry.At("issued") is { } issued ? issued.At("date-parts", 0, 0).Number() : null;

    private static Task<JsonNode?> ReadAsync(Citation citation) => OutsideJudge.AskAsync("citations", new JsonObject
    {
        ["bibtex"] = CitationStyle.BibTex.Write(citation),
        ["ris"] = CitationStyle.Ris.Write(citation),
        ["csl"] = CitationStyle.CslJson.Write(citation),
    });
}

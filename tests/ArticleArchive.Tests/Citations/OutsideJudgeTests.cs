using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using ArticleArchive.Articles;
using ArticleArchive.Citations;
using ArticleArchive.Tests.Support;

namespace ArticleArchive.Tests.Citations;

/// <summary>BibTeX, RIS and CSL-JSON as Citation.js reads them. Left out where its packages are not installed; <c>tests/run</c> installs them.</summary>
public sealed class OutsideJudgeTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "ArticleArchive.OutsideJudges");

    public static TheoryData<string, string?> Titles => new()
    {
        { "River crossing held after three days, spokesman says", "2016-01-29" },
        { "100% of {A_B} & C# for $5 ~ maybe \\ not ^ \"so\"", "2016-01" },
        { "“Café” in Erbîl – ‘nobody’ left…", "2016" },
        { "Letters from the road", null },
        { "Ministers meet", "2016-01~" },
    };

    [Theory, MemberData(nameof(Titles))]
    public async Task Another_reader_takes_from_each_form_what_was_put_in(string title, string? date)
    {
        var citation = new Citation
        {
            Title = title,
            Publisher = "Meridian & Wire",
            Authors = [PersonName.Parse("Ada Harper"), PersonName.Parse("Reuters")],
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
        read.At("csl", 0, "custom", "locator").Text().ShouldBe("3–5");
    }

    private static long? YearOf(JsonNode entry) => entry.At("issued") is { } issued ? issued.At("date-parts", 0, 0).Number() : null;

    private static async Task<JsonNode?> ReadAsync(Citation citation)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
            Assert.Skip("Citation.js is not installed: run 'npm ci' in tests/ArticleArchive.OutsideJudges.");

        var written = new JsonObject
        {
            ["bibtex"] = CitationWriter.Write(citation, CitationFormat.BibTex),
            ["ris"] = CitationWriter.Write(citation, CitationFormat.Ris),
            ["csl"] = CitationWriter.Write(citation, CitationFormat.CslJson),
        };
        var start = new ProcessStartInfo("node", ["judge.mjs"])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var judge = Process.Start(start).ShouldNotBeNull();
        await judge.StandardInput.WriteAsync(written.ToJsonString());
        judge.StandardInput.Close();
        var answer = await judge.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await judge.WaitForExitAsync(TestContext.Current.CancellationToken);
        judge.ExitCode.ShouldBe(0);
        return JsonNode.Parse(answer);
    }
}

using System.Text.Json;
using ArticleArchive.Articles;
using ArticleArchive.Citations;

namespace ArticleArchive.Tests.Citations;

public sealed class CitationWriterTests
{
    private static readonly Citation Undated = new()
    {
        Title = "Recruits told of 'unicorns'",
        Publisher = "ArticleArchive",
        Paragraphs = "3",
        Words = "It is 100% over & done.",
        Speaker = "Colonel Steve Warren",
        Address = "https://archive.example/articles/recruits/bkq3fm",
        Archive = "ArticleArchive",
        Key = "recruits-bkq3fm",
    };

    [Theory]
    [InlineData(CitationFormat.Plain, "Colonel Steve Warren, quoted in “Recruits told of 'unicorns'”, ArticleArchive, undated, paragraph 3, https://archive.example/articles/recruits/bkq3fm.")]
    [InlineData(CitationFormat.Chicago, "“Recruits told of 'unicorns',” ArticleArchive, n.d., paragraph 3, https://archive.example/articles/recruits/bkq3fm.")]
    [InlineData(CitationFormat.Apa, "Recruits told of 'unicorns'. (n.d.). ArticleArchive. https://archive.example/articles/recruits/bkq3fm\n(“Recruits told of 'unicorns'”, n.d., para. 3)")]
    [InlineData(CitationFormat.Mla, "“Recruits told of 'unicorns'.” ArticleArchive, n.d., par. 3, https://archive.example/articles/recruits/bkq3fm.")]
    [InlineData(CitationFormat.Harvard, "‘Recruits told of 'unicorns'’ (no date), ArticleArchive, para. 3. Available at: https://archive.example/articles/recruits/bkq3fm.")]
    [InlineData(CitationFormat.Wikipedia, "{{cite news |title=Recruits told of 'unicorns' |work=ArticleArchive |date=n.d. |at=para. 3 |quote=It is 100% over & done. |url=https://archive.example/articles/recruits/bkq3fm |via=ArticleArchive}}")]
    [InlineData(CitationFormat.Markdown, "> It is 100% over \\& done.\n>\n> — Colonel Steve Warren, in [“Recruits told of 'unicorns'”](<https://archive.example/articles/recruits/bkq3fm>), ArticleArchive, undated, paragraph 3\n")]
    public void An_undated_article_without_author_is_cited_by_its_title(CitationFormat format, string expected) => CitationWriter.Write(Undated, format).ShouldBe(expected);

    [Theory]
    [InlineData(CitationFormat.Plain, "Colonel Steve Warren, quoted in “Recruits told of 'unicorns'”, ArticleArchive, 29 January 2016, paragraph 3, https://archive.example/articles/recruits/bkq3fm.")]
    [InlineData(CitationFormat.Chicago, "Jane van Dyke and Reuters, “Recruits told of 'unicorns',” ArticleArchive, January 29, 2016, paragraph 3, https://archive.example/articles/recruits/bkq3fm.")]
    [InlineData(CitationFormat.Apa, "van Dyke, J., & Reuters (2016, January 29). Recruits told of 'unicorns'. ArticleArchive. https://archive.example/articles/recruits/bkq3fm\n(van Dyke & Reuters, 2016, para. 3)")]
    [InlineData(CitationFormat.Mla, "van Dyke, Jane and Reuters. “Recruits told of 'unicorns'.” ArticleArchive, 29 Jan. 2016, par. 3, https://archive.example/articles/recruits/bkq3fm.")]
    [InlineData(CitationFormat.Harvard, "van Dyke, J. and Reuters (2016) ‘Recruits told of 'unicorns'’, ArticleArchive, 29 January, para. 3. Available at: https://archive.example/articles/recruits/bkq3fm.")]
    public void Authors_and_a_whole_date_are_put_as_each_style_wants_them(CitationFormat format, string expected) =>
        CitationWriter.Write(Undated with { Authors = [PersonName.Parse("Jane van Dyke"), PersonName.Parse("Reuters")], Date = On("2016-01-29") }, format).ShouldBe(expected);

    [Theory]
    [InlineData("2016-01~", CitationFormat.Chicago, "ca. January 2016")]
    [InlineData("2016?", CitationFormat.Chicago, "[2016?]")]
    [InlineData("2016", CitationFormat.Mla, "ArticleArchive, 2016, par. 3")]
    [InlineData("2016-09", CitationFormat.Mla, "Sept. 2016")]
    [InlineData("2016-01~", CitationFormat.Apa, "(ca. 2016, January)")]
    [InlineData("2016-01~", CitationFormat.Harvard, "(c.2016)")]
    [InlineData("201X", CitationFormat.Harvard, "(the 2010s)")]
    [InlineData("2016-01~", CitationFormat.CslJson, "\"circa\": true")]
    [InlineData("2016-01~", CitationFormat.Wikipedia, "|date=c. January 2016 ")]
    public void An_uncertain_date_stays_uncertain(string edtf, CitationFormat format, string expected) =>
        CitationWriter.Write(Undated with { Date = On(edtf) }, format).ShouldContain(expected);

    [Fact]
    public void Several_paragraphs_are_cited_as_a_range() => CitationWriter.Write(Undated with { Paragraphs = "3–5" }, CitationFormat.Mla).ShouldContain("pars. 3–5");

    [Fact]
    public void What_LaTeX_would_take_for_markup_is_escaped_in_BibTeX() =>
        CitationWriter.Write(Undated with { Title = "100% of {A_B} & C#" }, CitationFormat.BibTex).ShouldContain(@"title = {{100\% of \textbraceleft{}A\_B\textbraceright{} \& C\#}}");

    [Theory]
    [InlineData("Held}}, author = {{Made Up}}, note = {{")]
    [InlineData("Held \\} not")]
    [InlineData("{{{")]
    public void Braces_of_a_headline_balance_in_BibTeX(string title)
    {
        var entry = CitationWriter.Write(Undated with { Title = title, Words = title, Speaker = title, Publisher = title }, CitationFormat.BibTex).TrimEnd();

        var depth = 0;
        foreach (var c in entry[entry.IndexOf('{', StringComparison.Ordinal)..^1])
        {
            depth += c switch { '{' => 1, '}' => -1, _ => 0 };
            depth.ShouldBePositive(entry);
        }

        depth.ShouldBe(1, entry);
    }

    [Theory]
    [InlineData(CitationFormat.Ris, "Held\vAU  - Made Up", "TI  - Held AU  - Made Up\r\n")]
    [InlineData(CitationFormat.Ris, "Held\u2028AU  - Made Up", "TI  - Held AU  - Made Up\r\n")]
    [InlineData(CitationFormat.Wikipedia, "Held}} <ref>[[Made]] up ~~~~ ''so'' | last=Me", "|title=Held&#125;&#125; &#60;ref&#62;&#91;&#91;Made&#93;&#93; up &#126;&#126;&#126;&#126; &#39;&#39;so&#39;&#39; {{!}} last=Me |")]
    [InlineData(CitationFormat.Markdown, "Held](http://x) ~~not~~\n\n# So", "[“Held\\](http://x) \\~\\~not\\~\\~  \\# So”]")]
    [InlineData(CitationFormat.BibTex, "Held\n}", "title = {{Held \\textbraceright{}}}")]
    public void A_headline_stays_in_its_field(CitationFormat format, string title, string expected) => CitationWriter.Write(Undated with { Title = title }, format).ShouldContain(expected);

    [Theory]
    [InlineData("- not a list", "> \\- not a list\n")]
    [InlineData("1. not a list", "> 1\\. not a list\n")]
    public void Quoted_words_stay_words_in_Markdown(string words, string expected) => CitationWriter.Write(Undated with { Words = words }, CitationFormat.Markdown).ShouldStartWith(expected);

    [Fact]
    public void Each_line_of_RIS_is_a_tag_and_a_value_and_ends_in_CR_LF()
    {
        var lines = CitationWriter.Write(Undated with { Date = On("2016-01"), Words = "One\ntwo" }, CitationFormat.Ris).Split("\r\n");

        lines[0].ShouldBe("TY  - NEWS");
        lines.ShouldContain("DA  - 2016/01//");
        lines.ShouldContain("AB  - One two");
        lines[^2..].ShouldBe(["ER  - ", ""]);
        lines.SkipLast(1).ShouldAllBe(line => line.IndexOf("  - ", StringComparison.Ordinal) == 2);
    }

    [Fact]
    public void The_CSL_item_is_a_newspaper_article_with_its_paragraph_as_locator()
    {
        var item = JsonDocument.Parse(CitationWriter.Write(Undated with { Date = On("2016-01-29") }, CitationFormat.CslJson)).RootElement[0];

        item.GetProperty("type").GetString().ShouldBe("article-newspaper");
        item.GetProperty("locator").GetString().ShouldBe("3");
        item.GetProperty("issued").GetProperty("date-parts")[0].EnumerateArray().Select(part => part.GetInt32()).ShouldBe([2016, 1, 29]);
    }

    [Theory]
    [InlineData("Jane Smith", "Smith", "Jane")]
    [InlineData("Ursula von der Leyen", "von der Leyen", "Ursula")]
    [InlineData("Reuters", "Reuters", null)]
    [InlineData("The staff of the Evening Post", "The staff of the Evening Post", null)]
    [InlineData("Smith, Jane and others", "Smith, Jane and others", null)]
    public void A_byline_is_read_as_a_person_only_where_it_is_one(string byline, string family, string? given) => PersonName.Parse(byline).ShouldBe(new PersonName(family, given));

    private static ArticleDate On(string edtf) => ArticleDate.TryParse(edtf, out var date) ? date : throw new ArgumentException(edtf);
}

using System.Text.Json;
using ArticleArchive.Citations;

namespace ArticleArchive.Tests.Citations;

public sealed class CitationStyleTests
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
    [InlineData(nameof(CitationStyle.Plain), "Colonel Steve Warren, quoted in “Recruits told of 'unicorns'”, ArticleArchive, undated, paragraph 3, https://archive.example/articles/recruits/bkq3fm.")]
    [InlineData(nameof(CitationStyle.Chicago), "“Recruits told of 'unicorns',” ArticleArchive, n.d., paragraph 3, https://archive.example/articles/recruits/bkq3fm.")]
    [InlineData(nameof(CitationStyle.Apa), "Recruits told of 'unicorns'. (n.d.). ArticleArchive. https://archive.example/articles/recruits/bkq3fm\n(“Recruits told of 'unicorns'”, n.d., para. 3)")]
    [InlineData(nameof(CitationStyle.Mla), "“Recruits told of 'unicorns'.” ArticleArchive, n.d., par. 3, https://archive.example/articles/recruits/bkq3fm.")]
    [InlineData(nameof(CitationStyle.Harvard), "‘Recruits told of “unicorns”’ (no date), ArticleArchive, para. 3. Available at: https://archive.example/articles/recruits/bkq3fm.")]
    [InlineData(nameof(CitationStyle.Wikipedia), "{{cite news |title=Recruits told of 'unicorns' |work=ArticleArchive |date=n.d. |at=para. 3 |quote=It is 100% over & done. |url=https://archive.example/articles/recruits/bkq3fm |via=ArticleArchive}}")]
    [InlineData(nameof(CitationStyle.Markdown), "> It is 100% over \\& done.\n>\n> — Colonel Steve Warren, in [“Recruits told of 'unicorns'”](<https://archive.example/articles/recruits/bkq3fm>), ArticleArchive, undated, paragraph 3\n")]
    public void An_undated_article_without_author_is_cited_by_its_title(string style, string expected) => Written(Undated, style).ShouldBe(expected);

    [Theory]
    [InlineData(nameof(CitationStyle.Plain), "Colonel Steve Warren, quoted in “Recruits told of 'unicorns'”, ArticleArchive, 29 January 2016, paragraph 3, https://archive.example/articles/recruits/bkq3fm.")]
    [InlineData(nameof(CitationStyle.Chicago), "Jane van Dyke and Reuters, “Recruits told of 'unicorns',” ArticleArchive, January 29, 2016, paragraph 3, https://archive.example/articles/recruits/bkq3fm.")]
    [InlineData(nameof(CitationStyle.Apa), "van Dyke, J., & Reuters. (2016, January 29). Recruits told of 'unicorns'. ArticleArchive. https://archive.example/articles/recruits/bkq3fm\n(van Dyke & Reuters, 2016, para. 3)")]
    [InlineData(nameof(CitationStyle.Mla), "van Dyke, Jane, and Reuters. “Recruits told of 'unicorns'.” ArticleArchive, 29 Jan. 2016, par. 3, https://archive.example/articles/recruits/bkq3fm.")]
    [InlineData(nameof(CitationStyle.Harvard), "van Dyke, J. and Reuters (2016) ‘Recruits told of “unicorns”’, ArticleArchive, 29 January, para. 3. Available at: https://archive.example/articles/recruits/bkq3fm.")]
    public void Authors_and_a_whole_date_are_put_as_each_style_wants_them(string style, string expected) =>
        Written(Undated with { Authors = [BylineReader.Name("Jane van Dyke"), BylineReader.Name("Reuters")], Date = On("2016-01-29") }, style).ShouldBe(expected);

    [Theory]
    [InlineData(nameof(CitationStyle.Plain), "undated, paragraph 3, ArticleArchive, https://")]
    [InlineData(nameof(CitationStyle.Chicago), "n.d., paragraph 3, ArticleArchive, accessed November 30, 2026, https://")]
    [InlineData(nameof(CitationStyle.Apa), "(n.d.). ArticleArchive. https://")]
    [InlineData(nameof(CitationStyle.Mla), "n.d., par. 3, ArticleArchive, https://archive.example/articles/recruits/bkq3fm. Accessed 30 Nov. 2026.")]
    [InlineData(nameof(CitationStyle.Harvard), "(no date), ArticleArchive, para. 3. Available at: https://archive.example/articles/recruits/bkq3fm (Accessed: 30 November 2026).")]
    [InlineData(nameof(CitationStyle.Wikipedia), "|access-date=30 November 2026 |via=ArticleArchive}}")]
    [InlineData(nameof(CitationStyle.BibTex), "urldate = {2026-11-30}")]
    [InlineData(nameof(CitationStyle.Ris), "\r\nY2  - 2026/11/30\r\n")]
    [InlineData(nameof(CitationStyle.CslJson), "\"accessed\": {")]
    public void The_archive_is_where_a_text_was_read_and_the_day_is_given_as_each_style_wants_it(string style, string expected) =>
        Written(Undated with { Publisher = null, Accessed = new DateOnly(2026, 11, 30) }, style).ShouldContain(expected);

    [Theory]
    [InlineData(nameof(CitationStyle.Wikipedia), "work=")]
    [InlineData(nameof(CitationStyle.BibTex), "journal")]
    [InlineData(nameof(CitationStyle.Ris), "T2  -")]
    [InlineData(nameof(CitationStyle.CslJson), "container-title")]
    public void No_publisher_is_guessed(string style, string field) => Written(Undated with { Publisher = null }, style).ShouldNotContain(field);

    [Theory]
    [InlineData("“Not losing,” says colonel", nameof(CitationStyle.Chicago), "“‘Not losing,’ says colonel,”")]
    [InlineData("He said \"no\" twice", nameof(CitationStyle.Mla), "“He said ‘no’ twice.”")]
    [InlineData("‘It’s the army’s war,’ he said", nameof(CitationStyle.Harvard), "‘“It’s the army’s war,” he said’")]
    [InlineData("Soldiers’ pay and officers’ pay", nameof(CitationStyle.Harvard), "‘Soldiers’ pay and officers’ pay’")]
    [InlineData("A gun of 5\" and no more", nameof(CitationStyle.Plain), "“A gun of 5\" and no more”")]
    public void Marks_of_a_title_are_nested_as_the_style_nests_them(string title, string style, string expected) =>
        Written(Undated with { Title = title }, style).ShouldContain(expected);

    [Theory]
    [InlineData("2016-01~", nameof(CitationStyle.Chicago), "ca. January 2016")]
    [InlineData("2016?", nameof(CitationStyle.Chicago), "[2016?]")]
    [InlineData("2016", nameof(CitationStyle.Mla), "ArticleArchive, 2016, par. 3")]
    [InlineData("2016-09", nameof(CitationStyle.Mla), "Sept. 2016")]
    [InlineData("2016-01~", nameof(CitationStyle.Apa), "(ca. 2016, January)")]
    [InlineData("2016-01~", nameof(CitationStyle.Harvard), "(c.2016)")]
    [InlineData("201X", nameof(CitationStyle.Harvard), "(the 2010s)")]
    [InlineData("2016-01~", nameof(CitationStyle.CslJson), "\"circa\": true")]
    [InlineData("2016-01~", nameof(CitationStyle.Wikipedia), "|date=c. January 2016 ")]
    public void An_uncertain_date_stays_uncertain(string edtf, string style, string expected) =>
        Written(Undated with { Date = On(edtf) }, style).ShouldContain(expected);

    [Fact]
    public void Several_paragraphs_are_cited_as_a_range() => CitationStyle.Mla.Write(Undated with { Paragraphs = "3–5" }).ShouldContain("pars. 3–5");

    [Fact]
    public void A_month_is_left_to_the_style_in_BibTeX() =>
        CitationStyle.BibTex.Write(Undated with { Date = On("2016-01-29") }).ShouldContain("\n  year = {2016},\n  month = jan,\n  day = {29},\n");

    [Fact]
    public void What_LaTeX_would_take_for_markup_is_escaped_in_BibTeX() =>
        CitationStyle.BibTex.Write(Undated with { Title = "100% of {A_B} & C#" }).ShouldContain(@"title = {{100\% of \textbraceleft{}A\_B\textbraceright{} \& C\#}}");

    [Theory]
    [InlineData("Held}}, author = {{Made Up}}, note = {{")]
    [InlineData("Held \\} not")]
    [InlineData("{{{")]
    public void Braces_of_a_headline_balance_in_BibTeX(string title)
    {
        var entry = CitationStyle.BibTex.Write(Undated with { Title = title, Words = title, Speaker = title, Publisher = title }).TrimEnd();

        var depth = 0;
        foreach (var c in entry[entry.IndexOf('{', StringComparison.Ordinal)..^1])
        {
            depth += c switch { '{' => 1, '}' => -1, _ => 0 };
            depth.ShouldBePositive(entry);
        }

        depth.ShouldBe(1, entry);
    }

    [Theory]
    [InlineData(nameof(CitationStyle.Ris), "Held\vAU  - Made Up", "TI  - Held AU  - Made Up\r\n")]
    [InlineData(nameof(CitationStyle.Ris), "Held\u2028AU  - Made Up", "TI  - Held AU  - Made Up\r\n")]
    [InlineData(nameof(CitationStyle.Wikipedia), "Held}} <ref>[[Made]] up ~~~~ ''so'' | last=Me", "|title=Held&#125;&#125; &#60;ref&#62;&#91;&#91;Made&#93;&#93; up &#126;&#126;&#126;&#126; &#39;&#39;so&#39;&#39; {{!}} last=Me |")]
    [InlineData(nameof(CitationStyle.Markdown), "Held](http://x) ~~not~~\n\n# So", "[“Held\\](http://x) \\~\\~not\\~\\~  \\# So”]")]
    [InlineData(nameof(CitationStyle.BibTex), "Held\n}", "title = {{Held \\textbraceright{}}}")]
    public void A_headline_stays_in_its_field(string style, string title, string expected) => Written(Undated with { Title = title }, style).ShouldContain(expected);

    [Theory]
    [InlineData("- not a list", "> \\- not a list\n")]
    [InlineData("1. not a list", "> 1\\. not a list\n")]
    public void Quoted_words_stay_words_in_Markdown(string words, string expected) => CitationStyle.Markdown.Write(Undated with { Words = words }).ShouldStartWith(expected);

    [Fact]
    public void Each_line_of_RIS_is_a_tag_and_a_value_and_ends_in_CR_LF()
    {
        var lines = CitationStyle.Ris.Write(Undated with { Date = On("2016-01"), Words = "One\ntwo" }).Split("\r\n");

        lines[0].ShouldBe("TY  - NEWS");
        lines.ShouldContain("DA  - 2016/01//");
        lines.ShouldContain("AB  - One two");
        lines[^2..].ShouldBe(["ER  - ", ""]);
        lines.SkipLast(1).ShouldAllBe(line => line.IndexOf("  - ", StringComparison.Ordinal) == 2);
    }

    [Theory]
    [InlineData("2016-01~", "2016/01//about then")]
    [InlineData("2016?", "2016///perhaps then")]
    [InlineData("2016-01-29%", "2016/01/29/perhaps about then")]
    [InlineData("2016-21", "2016///spring 2016")]
    public void RIS_says_what_is_uncertain_about_a_date_where_it_leaves_room_for_words(string date, string value) =>
        CitationStyle.Ris.Write(Undated with { Date = On(date) }).ShouldContain($"DA  - {value}\r\n");

    [Fact]
    public void The_CSL_item_is_a_newspaper_article_with_its_paragraph_as_locator()
    {
        var item = JsonDocument.Parse(CitationStyle.CslJson.Write(Undated with { Date = On("2016-01-29") })).RootElement[0];

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
    [InlineData("García Márquez, Gabriel", "García Márquez", "Gabriel")]
    [InlineData("José Ortega y Gasset", "Ortega y Gasset", "José")]
    [InlineData("Jean-Paul du Pont", "du Pont", "Jean-Paul")]
    [InlineData("Associated Press", "Associated Press", null)]
    [InlineData("BBC News", "BBC News", null)]
    [InlineData("Ministry of Defence", "Ministry of Defence", null)]
    [InlineData("Marks and Spencer", "Marks and Spencer", null)]
    [InlineData("John Smith Jr.", "Smith", "John", "Jr.")]
    [InlineData("Sammy Davis, Jr.", "Davis", "Sammy", "Jr.")]
    [InlineData("Smith, John, III", "Smith", "John", "III")]
    [InlineData("Smith, Jr., John", "Smith", "John", "Jr.")]
    public void A_byline_is_read_as_a_person_only_where_it_is_one(string byline, string family, string? given, string? suffix = null) =>
        BylineReader.Name(byline).ShouldBe(new PersonName(family, given) { Suffix = suffix });

    [Theory]
    [InlineData("Jo Reed and Al Poe", "Jo Reed|Al Poe")]
    [InlineData("Jo Reed, Al Poe and Bo Lin", "Jo Reed|Al Poe|Bo Lin")]
    [InlineData("Jo Reed, Al Poe, and Bo Lin", "Jo Reed|Al Poe|Bo Lin")]
    [InlineData("Jo Reed & Reuters", "Jo Reed|Reuters")]
    [InlineData("John Smith, Jr. and Jo Reed", "John Smith Jr.|Jo Reed")]
    [InlineData("García Márquez, Gabriel and Reed, Jo", "Gabriel García Márquez|Jo Reed")]
    [InlineData("Department of Health and Social Care", "Department of Health and Social Care")]
    [InlineData("Simon and Garfunkel", "Simon and Garfunkel")]
    [InlineData("Jo Reed", "Jo Reed")]
    public void A_byline_of_several_names_is_several_authors(string byline, string names) => PersonName.ParseAll(byline).Select(name => name.Said).ShouldBe(names.Split('|'));

    [Theory]
    [InlineData(nameof(CitationStyle.Chicago), 2, "Jo Reed and John Smith Jr., “")]
    [InlineData(nameof(CitationStyle.Chicago), 3, "Jo Reed, John Smith Jr., and Gabriel García Márquez, “")]
    [InlineData(nameof(CitationStyle.Chicago), 4, "Jo Reed et al., “")]
    [InlineData(nameof(CitationStyle.Apa), 2, "Reed, J., & Smith, J., Jr. (2016")]
    [InlineData(nameof(CitationStyle.Apa), 3, "Reed, J., Smith, J., Jr., & García Márquez, G. (2016")]
    [InlineData(nameof(CitationStyle.Apa), 4, "Reed, J., Smith, J., Jr., García Márquez, G., & Associated Press. (2016")]
    [InlineData(nameof(CitationStyle.Mla), 2, "Reed, Jo, and John Smith Jr. “")]
    [InlineData(nameof(CitationStyle.Mla), 3, "Reed, Jo, et al. “")]
    [InlineData(nameof(CitationStyle.Harvard), 2, "Reed, J. and Smith, J., Jr. (2016)")]
    [InlineData(nameof(CitationStyle.Harvard), 3, "Reed, J., Smith, J., Jr. and García Márquez, G. (2016)")]
    [InlineData(nameof(CitationStyle.Harvard), 4, "Reed, J. et al. (2016)")]
    public void Several_authors_are_listed_as_each_style_wants_them(string style, int count, string beginning) =>
        Written(By(count), style).ShouldStartWith(beginning);

    [Theory]
    [InlineData(2, "(Reed & Smith, 2016, para. 3)")]
    [InlineData(3, "(Reed et al., 2016, para. 3)")]
    public void The_citation_in_the_text_names_two_authors_at_most(int count, string end) => CitationStyle.Apa.Write(By(count)).ShouldEndWith(end);

    [Theory]
    [InlineData(nameof(CitationStyle.BibTex), "author = {Reed, Jo and Smith, Jr., John and García Márquez, Gabriel and {Associated Press}}")]
    [InlineData(nameof(CitationStyle.Ris), "AU  - Reed, Jo\r\nAU  - Smith, John, Jr.\r\nAU  - García Márquez, Gabriel\r\nAU  - Associated Press\r\n")]
    [InlineData(nameof(CitationStyle.Wikipedia), "|last1=Reed |first1=Jo |last2=Smith |first2=John Jr. |last3=García Márquez |first3=Gabriel |author4=Associated Press")]
    public void Programs_get_the_parts_of_each_name(string style, string expected) => Written(By(4), style).ShouldContain(expected);

    [Fact]
    public void A_family_name_with_a_small_word_inside_stays_whole_in_BibTeX() =>
        CitationStyle.BibTex.Write(Undated with { Authors = [BylineReader.Name("José Ortega y Gasset")] }).ShouldContain("author = {{Ortega y Gasset}, José}");

    private static readonly string[] Four = ["Jo Reed", "John Smith Jr.", "García Márquez, Gabriel", "Associated Press"];

    private static Citation By(int count) =>
        Undated with { Date = On("2016-01-29"), Authors = [.. Four.Take(count).Select(BylineReader.Name)] };

    private static string Written(Citation citation, string style) =>
        CitationStyle.All.Single(known => known.Id.Equals(style, StringComparison.OrdinalIgnoreCase)).Write(citation);

    private static ArticleDate On(string edtf) => ArticleDate.TryParse(edtf, out var date) ? date : throw new ArgumentException(edtf);
}

using static ArticleArchive.Tests.Importing.MadeFiles;

namespace ArticleArchive.Tests.Importing;

public sealed class WordDocumentTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Paragraphs_headings_lists_quotations_and_tables_are_what_they_were()
    {
        var body = WordParagraph("Bridge reopens", """<w:pStyle w:val="Titel"/>""")
            + WordParagraph("The bridge at Kesrat was opened on Friday.")
            + WordParagraph("What happens next", """<w:pStyle w:val="berschrift2"/>""")
            + WordParagraph("Nobody knows.", """<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>""")
            + WordParagraph("Nobody asks.", """<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>""")
            + WordParagraph("We had no choice.", """<w:pStyle w:val="Zitat"/>""")
            + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Pier</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Built</w:t></w:r></w:p></w:tc></w:tr>"
            + "<w:tr><w:tc><w:p><w:r><w:t>North</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1911</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

        var article = await _folder.ArticleOf("release.docx", Word(body));

        article.Passages.Select(passage => (passage.Kind, passage.Text)).ShouldBe(
        [
            (PassageKind.Headline, "Bridge reopens"),
            (PassageKind.Paragraph, "The bridge at Kesrat was opened on Friday."),
            (PassageKind.Heading, "What happens next"),
            (PassageKind.Item, "Nobody knows."),
            (PassageKind.Item, "Nobody asks."),
            (PassageKind.Quotation, "We had no choice."),
            (PassageKind.Table, "Pier\tBuilt\nNorth\t1911"),
        ]);
        article.Passages[3].Lead.ShouldBe("<ol><li>");
    }

    [Fact]
    public async Task Byline_day_and_place_come_from_the_text_and_properties_are_only_suggested()
    {
        var body = WordParagraph("Bridge reopens", """<w:pStyle w:val="Titel"/>""") + WordParagraph("By Anna Tarvey") + WordParagraph("29 January 2016") + WordParagraph("KESRAT, Jan 29 - The bridge is open again, the mayor said.");

        var article = await _folder.ArticleOf("release.docx", Word(body, """<dc:creator>Typist Three</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2016-02-03T09:00:00Z</dcterms:created>"""));

        article.Metadata.Bylines.ShouldBe(["Anna Tarvey"]);
        article.Date.ShouldNotBeNull().Edtf.ShouldBe("2016-01-29");
        article.Metadata.Dateline.ShouldBe("KESRAT");
        _folder.TextOf("bridge-reopens.md").ShouldNotContain("Typist Three");
    }

    [Fact]
    public async Task Where_the_text_names_nobody_the_properties_are_a_comment()
    {
        var body = WordParagraph("Bridge reopens", """<w:pStyle w:val="Titel"/>""") + WordParagraph("The bridge is open again, the mayor said.");

        var article = await _folder.ArticleOf("release.docx", Word(body, "<dc:creator>Typist \"Three\"</dc:creator>"));

        article.Metadata.Bylines.ShouldBeEmpty();
        _folder.TextOf("bridge-reopens.md").ShouldContain("# Review: The document names this author, who may only have typed it.\n# byline: \"Typist \\\"Three\\\"\"\n");
    }

    [Fact]
    public async Task Struck_out_words_are_left_out_and_listed_and_a_power_stays_one()
    {
        const string Struck =
            """
            <w:p><w:r><w:t xml:space="preserve">The bridge </w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t xml:space="preserve">never </w:t></w:r><w:r><w:rPr><w:strike w:val="0"/></w:rPr><w:t>has 10</w:t></w:r>
            <w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>6</w:t></w:r><w:r><w:t xml:space="preserve"> stones on 5 km</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>
            """;

        var article = await _folder.ArticleOf("release.docx", Word(WordParagraph("Bridge reopens", """<w:pStyle w:val="Titel"/>""") + Struck));

        article.Passages[^1].Text.ShouldBe("The bridge has 10^6 stones on 5 km².");
        _folder.TextOf("bridge-reopens.md").ShouldContain("# Review: Struck-out words were left out: “never”.\n");
    }

    [Fact]
    public async Task Tracked_changes_are_accepted_and_hidden_text_is_left_out()
    {
        const string Changed =
            """
            <w:p><w:r><w:t xml:space="preserve">The bridge is </w:t></w:r><w:del w:id="1" w:author="x"><w:r><w:delText>shut</w:delText></w:r></w:del><w:ins w:id="2" w:author="x"><w:r><w:t>open</w:t></w:r></w:ins>
            <w:r><w:t>.</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:br/><w:t>So it is.</w:t></w:r></w:p>
            """;

        var article = await _folder.ArticleOf("release.docx", Word(WordParagraph("Bridge reopens", """<w:pStyle w:val="Titel"/>""") + Changed));

        article.Passages[^1].Text.ShouldBe("The bridge is open.\nSo it is.");
        _folder.TextOf("bridge-reopens.md").ShouldContain("# Review: The document contains tracked changes: the text is as if all of them were accepted.\n");
    }
}

namespace ArticleArchive.Tests.Importing;

public sealed class PdfFileTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Blocks_are_paragraphs_broken_words_are_whole_and_running_heads_are_out()
    {
        string[] first = ["The bridge at Kesrat was opened on Friday, a month after the flood had", "taken two of its piers and left the town in two halves, as the minis-", "ter said in a letter to the council."];
        string[] second = ["Guards with anti-", "aircraft guns stand at both of its ends, and nobody knows for how long", "they will stay there with short-", "and long-range weapons."];
        string[] third = ["Nobody knows when the ferries will stop, the mayor said on Saturday, and"];
        string[] fourth = ["nobody asks, for the ferries were slow and dear and never came when they", "were looked for."];
        string[] fifth = ["It is a new bridge, as the engineers of the town said in their letter to", "the council."];

        var article = await _folder.ArticleOf("release.pdf", MadeFiles.Pdf("Bridge reopens", [first, second, third], [fourth, fifth]));

        article.Passages.Select(passage => (passage.Kind, passage.Text)).ShouldBe(
        [
            (PassageKind.Headline, "Bridge reopens"),
            (PassageKind.Paragraph, "The bridge at Kesrat was opened on Friday, a month after the flood had taken two of its piers and left the town in two halves, as the minister said in a letter to the council."),
            (PassageKind.Paragraph, "Guards with anti-aircraft guns stand at both of its ends, and nobody knows for how long they will stay there with short- and long-range weapons."),
            (PassageKind.Paragraph, "Nobody knows when the ferries will stop, the mayor said on Saturday, and nobody asks, for the ferries were slow and dear and never came when they were looked for."),
            (PassageKind.Paragraph, "It is a new bridge, as the engineers of the town said in their letter to the council."),
        ]);
        _folder.TextOf("bridge-reopens.md").ShouldContain("# Review: Left out, because they are in the margins of pages: \"ALDERMOOR PRESS OFFICE\", \"Page 1 of 2\", \"Page 2 of 2\".\n");
    }

    [Fact]
    public async Task A_line_at_the_edge_of_one_page_alone_is_part_of_the_text()
    {
        var article = await _folder.ArticleOf("release.pdf", MadeFiles.Pdf("", [["The bridge at Kesrat was opened on Friday."]]));

        article.Passages.Select(passage => passage.Text).ShouldContain(text => text.Contains("ALDERMOOR PRESS OFFICE", StringComparison.Ordinal));
        article.Passages.Select(passage => passage.Text).ShouldNotContain(text => text.Contains("Page 1 of 1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Byline_and_day_come_from_the_text()
    {
        var article = await _folder.ArticleOf("release.pdf", MadeFiles.Pdf("Bridge reopens", [["By Anna Tarvey"], ["29 January 2016"], ["The bridge at Kesrat was opened on Friday, a month after the flood had", "taken two of its piers and left the town in two halves, as the engineer", "of the town said in a letter to the council."], ["Nobody knows when the ferries will stop, which had carried people over", "the river since then, and which cost the town as much in a week as the", "bridge in a year."]]));

        article.Metadata.Bylines.ShouldBe(["Anna Tarvey"]);
        article.Date.ShouldNotBeNull().Edtf.ShouldBe("2016-01-29");
    }

    [Fact]
    public async Task A_ligature_is_two_letters()
    {
        var article = await _folder.ArticleOf("release.pdf", MadeFiles.PdfWithLigature("The of", "cer said so."));

        string.Join(' ', article.Passages.Select(passage => passage.Text)).ShouldContain("The officer said so.");
    }
}

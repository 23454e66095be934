using ArticleArchive.Content;
using static ArticleArchive.Tests.Support.TestContent;

namespace ArticleArchive.Tests.Content;

public sealed class PlainTextArticleTests
{
    [Fact]
    public void A_saved_news_page_is_read_without_its_furniture()
    {
        var article = ArticleOf("saved-page.txt", """
            Group 'beginning to crack', colonel says

            Updated

            "We view it exactly the opposite", he said.

            "It isn't *all* <b>unicorns</b> & _rainbows_ - 40% of it."

            Advertisement
            """);

        article.Slug.Value.ShouldBe("saved-page");
        article.Title.ShouldBe("Group 'beginning to crack', colonel says");
        article.Date.ShouldBeNull();
        article.Passages.Select(p => (p.Kind, p.Number, p.Text)).ShouldBe(
        [
            (PassageKind.Headline, null, "Group 'beginning to crack', colonel says"),
            (PassageKind.Paragraph, 1, "\"We view it exactly the opposite\", he said."),
            (PassageKind.Paragraph, 2, "\"It isn't *all* <b>unicorns</b> & _rainbows_ - 40% of it.\""),
        ]);
        article.Passages[2].Html.ShouldBe("\"It isn't *all* &lt;b>unicorns&lt;/b> &amp; _rainbows_ - 40% of it.\"");
        article.Furniture.ShouldBe([new FurnitureLine(3, "Updated"), new FurnitureLine(9, "Advertisement")]);
    }

    [Theory]
    [InlineData("H&amp;H open the caf&#233;", "H&H open the café")]
    [InlineData("&quot;It is held,&quot;&nbsp;she said&#x2026;", "\"It is held,\"\u00A0she said…")]
    [InlineData("R&D; AT&T, &unknown; & so on", "R&D; AT&T, &unknown; & so on")]
    [InlineData("&amp;lt; is &lt;", "&lt; is <")]
    public void Entities_are_the_characters_that_they_stand_for(string line, string text)
    {
        ArticleOf("a.txt", $"H\n\n{line}\n\nTwo.").Passages[1].Text.ShouldBe(text);
        ArticleOf("a.txt", $"{line}\n\nOne.\n\nTwo.").Title.ShouldBe(text.Replace('\u00A0', ' '));
    }

    [Theory]
    [InlineData("H\n\none\ntwo\n\n\n \t\u00A0\n\nthree", "one\ntwo|three")]
    [InlineData("\n\n  H  \none", "one")]
    [InlineData("H\r\n\r\none\r\ntwo\r\n\r\nthree", "one\ntwo|three")]
    [InlineData("H\r\rone\rtwo\r\rthree", "one\ntwo|three")]
    [InlineData("H\n\n  one  \n\ttwo\t\n", "one\ntwo")]
    [InlineData("H\n\none\n\ftwo", "one\ntwo")]
    [InlineData("H\n\nform\ffeed, tab\there", "form feed, tab\there")]
    [InlineData("H\n\n# no heading\n\n- no list\n\n    no code\n\n> no quotation\n\n***", "# no heading|- no list|no code|> no quotation|***")]
    [InlineData("---\n\ntitle: no front matter", "title: no front matter")]
    public void Blank_lines_part_the_paragraphs_and_nothing_is_markup(string text, string paragraphs) =>
        string.Join('|', ArticleOf("a.txt", text).Passages.Skip(1).Select(p => p.Text)).ShouldBe(paragraphs);

    [Theory]
    [InlineData("H\nUpdated\n\nWords.", "2")]
    [InlineData("Advertisement\n\nH\n\nWords.", "1")]
    [InlineData("H\n\nWords.\nAdvertisement", "4")]
    [InlineData("H\n\nShare this article\nUpdated:\n\nWords.", "3 4")]
    [InlineData("H\n\nADVERTISEMENT.\n\nWords.", "3")]
    [InlineData("H\n\nshare  this\tarticle\n\nWords.", "3")]
    [InlineData("H\n\n  Updated  \n\nWords.", "3")]
    [InlineData("H\n\nRead more\nWords.", "3")]
    public void Page_furniture_is_left_out_and_recorded(string text, string lines)
    {
        var article = ArticleOf("a.txt", text);

        article.Passages.Select(p => p.Text).ShouldBe(["H", "Words."]);
        string.Join(' ', article.Furniture.Select(f => f.Line)).ShouldBe(lines);
    }

    [Theory]
    [InlineData("The figures have been\nupdated.")]
    [InlineData("The figures have been\nUpdated")]
    [InlineData("It was an advertisement")]
    [InlineData("Updated yesterday")]
    [InlineData("print this page\nand read it")]
    public void Words_of_a_sentence_are_not_furniture(string paragraph)
    {
        var article = ArticleOf("a.txt", $"H\n\n{paragraph}\n");

        article.Passages[1].Text.ShouldBe(paragraph);
        article.Furniture.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("H\n\n{0}.\n{0}.", 2)]
    [InlineData("H\n\n{0}.\n\n{0}.", 2)]
    [InlineData("H\n\n{0}\nand no other.", 1)]
    public void A_line_that_was_never_broken_is_a_paragraph(string text, int paragraphs)
    {
        var reading = ReadingOf("a.txt", text.Replace("{0}", string.Join(", ", Enumerable.Repeat("A long line", 20)), StringComparison.Ordinal));

        reading.Problems.ShouldBeEmpty();
        reading.Article.ShouldNotBeNull().Texts.Count.ShouldBe(1 + paragraphs);
    }

    [Fact]
    public void The_archive_says_which_lines_are_furniture()
    {
        using var content = new TestContent().With("a.txt", "H\n\nUpdated\n\nLire la suite\n\nWords.");
        var folder = new ContentFolder(new ContentOptions { ContentPath = content.FullPath, PageFurniture = ["Lire la suite:"] });

        var article = folder.Read(folder.List().Files.ShouldHaveSingleItem()).Article.ShouldNotBeNull().Complete([]);

        article.Passages.Select(p => p.Text).ShouldBe(["H", "Updated", "Words."]);
        article.Furniture.ShouldBe([new FurnitureLine(5, "Lire la suite")]);
    }

    [Fact]
    public void Metadata_may_stand_beside_the_text()
    {
        using var content = new TestContent()
            .With("2016/a.txt", "The headline\n\nWords.")
            .With("2016/a.yml", "date: 2016-01\nsource: Meridian Wire\nsummary: In short.\nspeakers:\n  - name: Owen Marsh\n");

        var reading = content.ReadSingle();

        reading.Problems.ShouldBeEmpty();
        var parsed = reading.Article.ShouldNotBeNull();
        parsed.Metadata.Speakers.ShouldHaveSingleItem().Name.ShouldBe("Owen Marsh");
        var article = parsed.Complete([]);
        article.Date.ShouldNotBeNull().Words.ShouldBe("January 2016");
        article.Metadata.Publisher.ShouldNotBeNull().Name.ShouldBe("Meridian Wire");
        article.Passages.Select(p => p.Text).ShouldBe(["The headline", "In short.", "Words."]);
    }

    [Theory]
    [InlineData("A better headline", "A better headline|The  headline|Words.")]
    [InlineData("The headline", "The headline|Words.")]
    public void A_title_beside_the_text_is_the_headline_and_loses_no_words_of_it(string title, string texts)
    {
        using var content = new TestContent().With("a.txt", "The  headline\n\nWords.").With("a.yml", $"title: {title}");

        var article = content.ReadSingle().Article.ShouldNotBeNull().Complete([]);

        article.Title.ShouldBe(title);
        string.Join('|', article.Passages.Select(p => p.Text)).ShouldBe(texts);
        article.Passages.Skip(1).SkipLast(1).ShouldAllBe(p => p.Kind == PassageKind.Heading && p.Level == 2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    public void An_empty_sidecar_is_none(string yaml)
    {
        using var content = new TestContent().With("a.txt", "The headline\n\nWords.").With("a.yml", yaml);

        var reading = content.ReadSingle();

        reading.Problems.ShouldBeEmpty();
        reading.Article.ShouldNotBeNull().Texts.Count.ShouldBe(2);
    }

    [Fact]
    public void A_change_of_the_sidecar_changes_stamp_and_digest()
    {
        using var content = new TestContent().With("a.txt", "The headline\n\nWords.");
        var (alone, digestAlone) = (content.Folder.List().Files[0].Stamp, content.ReadSingle().Sha256);
        content.With("a.yml", "date: 2016");
        var (with, digestWith) = (content.Folder.List().Files[0].Stamp, content.ReadSingle().Sha256);
        content.With("a.yml", "date: 2016-01");
        var (changed, digestChanged) = (content.Folder.List().Files[0].Stamp, content.ReadSingle().Sha256);

        new[] { alone, with, changed }.Distinct().Count().ShouldBe(3);
        new[] { digestAlone, digestWith, digestChanged }.Distinct().Count().ShouldBe(3);
        content.ReadSingle().Article.ShouldNotBeNull().Complete([]).File.Sha256.ShouldBe(digestAlone);
    }
}

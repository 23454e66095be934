using static ArticleArchive.Tests.Support.TestContent;

namespace ArticleArchive.Tests.Content;

public sealed class MarkdownArticleTests
{
    [Fact]
    public void Every_key_of_the_front_matter_is_read()
    {
        var reading = ReadingOf("river-crossing.md", """
            ---
            title: "River crossing held: spokesman"
            date: 2016-01-29
            event-date: 2016-01~
            updated: 2016-01-30T09:15:00+01:00
            source:
              name: Meridian Wire
              url: https://meridian.example/a
              id: mw-1
            byline: [Ada Harper, Ben Iles]
            dateline: Baghdad
            topics:
              - Iraq
              - air power
              - Iraq
            speakers:
              - name: Owen Marsh
                role: Colonel
                aliases: [Col Marsh, Marsh]
              - Ada Lund
            summary: >
              Engineers put a second
              bridge across.
            language: en-GB
            rights: Meridian Wire
            aliases: [crossing, Old-Crossing]
            ---

            The crossing was held.
            """);

        reading.Problems.ShouldBeEmpty();
        var article = reading.Article.ShouldNotBeNull().Complete([]);
        article.Slug.Value.ShouldBe("river-crossing");
        article.Title.ShouldBe("River crossing held: spokesman");
        article.Date.ShouldNotBeNull().Words.ShouldBe("29 January 2016");
        article.Metadata.EventDate.ShouldNotBeNull().Words.ShouldBe("about January 2016");
        article.Metadata.Updated.ShouldNotBeNull().Words.ShouldBe("30 January 2016, 09:15 UTC+1");
        article.Metadata.Publisher.ShouldBe(new Publisher("Meridian Wire", "https://meridian.example/a", "mw-1"));
        article.Metadata.Bylines.ShouldBe(["Ada Harper", "Ben Iles"]);
        article.Metadata.Dateline.ShouldBe("Baghdad");
        article.Metadata.Topics.ShouldBe(["Iraq", "air power"]);
        article.Metadata.Speakers.Select(s => (s.Name, s.Role, string.Join('|', s.Aliases))).ShouldBe([("Owen Marsh", "Colonel", "Col Marsh|Marsh"), ("Ada Lund", null, "")]);
        article.Metadata.Summary.ShouldBe("Engineers put a second bridge across.");
        article.Metadata.Language.ShouldBe("en-GB");
        article.Metadata.Rights.ShouldBe("Meridian Wire");
        article.Metadata.Aliases.Select(a => a.Value).ShouldBe(["crossing", "old-crossing"]);
        article.Passages.Select(p => (p.Kind, p.Text)).ShouldBe(
        [
            (PassageKind.Headline, "River crossing held: spokesman"),
            (PassageKind.Standfirst, "Engineers put a second bridge across."),
            (PassageKind.Paragraph, "The crossing was held."),
        ]);
    }

    [Theory]
    [InlineData("date: ..")]
    [InlineData("date:")]
    [InlineData("date: null")]
    [InlineData("source: ~")]
    [InlineData("topics: []")]
    [InlineData("# a note")]
    public void A_key_without_a_value_is_as_good_as_none(string line)
    {
        var reading = ReadingOf("a.md", $"---\ntitle: T\n{line}\n---\nWords.");

        reading.Problems.ShouldBeEmpty();
        var article = reading.Article.ShouldNotBeNull().Complete([]);
        article.Date.ShouldBeNull();
        article.Metadata.Publisher.ShouldBeNull();
        article.Metadata.Topics.ShouldBeEmpty();
        article.Metadata.Language.ShouldBe("en");
    }

    [Theory]
    [InlineData("\uFEFF---\ntitle: T\n---\nWords.")]
    [InlineData("---\r\ntitle: T\r\n---\r\nWords.\r\n")]
    [InlineData("---\rtitle: T\r---\rWords.\r")]
    [InlineData("---  \ntitle: T\n...\n\nWords.")]
    public void Line_ends_and_a_byte_order_mark_make_no_difference(string text)
    {
        var reading = ReadingOf("a.md", text);

        reading.Problems.ShouldBeEmpty();
        reading.Article.ShouldNotBeNull().Texts.Select(t => t.Text).ShouldBe(["T", "Words."]);
    }

    [Fact]
    public void The_stored_file_is_kept_as_it_is()
    {
        const string Text = "---\r\ntitle: T\r\n---\r\nWords  \r\n";

        var file = ArticleOf("a.md", Text).File;

        file.Text.ShouldBe(Text);
        file.Path.ShouldBe("a.md");
        file.Format.ShouldBe(StoredFormat.Markdown);
        file.Sha256.ShouldBe("74461594e78fce23bdd1cb2b712e45a5c164080758ecfeb696ba04920c9e231f");
    }

    [Theory]
    [InlineData("# Headline\n\nWords.", "Headline|Words.")]
    [InlineData("Headline\n===\n\nWords.", "Headline|Words.")]
    [InlineData("# *Headline*\n\nWords.", "Headline|Words.")]
    [InlineData("# Another headline\n\nWords.", "Headline|Another headline|Words.")]
    [InlineData("Words.\n\n# Headline", "Headline|Words.|Headline")]
    [InlineData("## Headline\n\nWords.", "Headline|Headline|Words.")]
    public void A_first_heading_that_repeats_the_title_is_shown_once(string body, string texts) =>
        string.Join('|', MarkdownArticle(body).Passages.Select(p => p.Text)).ShouldBe(texts);

    [Theory]
    [InlineData("It's \"so\" -- he... said (c) 1/2 == y H~2~O :) https://x.example ^1", "")]
    [InlineData("a_b_c 2 * 3 * 4 snake_case", "")]
    [InlineData("<b>bold</b> & <!-- note -->so", "bold & so")]
    [InlineData("[^1] [ ] - [x] $x$", "")]
    [InlineData("&amp; &nbsp;&copy; &unknown; \\* \\[a]", "& \u00A0© &unknown; * [a]")]
    [InlineData("one  \ntwo\\\nthree\nfour", "one\ntwo\nthree\nfour")]
    [InlineData("`code  x` and *so* **on**", "code  x and so on")]
    [InlineData("[words](http://x.example \"title\") <http://x.example>", "words http://x.example")]
    [InlineData("![A map](map.png) of it", "A map of it")]
    [InlineData("tab\there\u00A0there ", "tab\there\u00A0there")]
    public void Words_are_shown_as_stored(string body, string text) =>
        MarkdownArticle(body).Passages[1].Text.ShouldBe(text.Length == 0 ? body : text);

    [Theory]
    [InlineData("# Army keeps bridge\n\nBy Jo Reed\n\n*January 29, 2016*\n\nLARNAVIA (Meridian Wire) - The army keeps it.")]
    [InlineData("---\ntitle: Army keeps bridge\n---\n**By Jo Reed**\n\nLARNAVIA, Jan. 29, 2016 /[Meridian Wire](https://wire.example)/ -- The army keeps it.")]
    public void What_the_metadata_does_not_give_is_read_from_the_first_lines(string text)
    {
        var article = ArticleOf("a.md", text);

        (article.Date?.Edtf, article.Metadata.Publisher?.Name, article.Metadata.Bylines.Single(), article.Metadata.Dateline)
            .ShouldBe(("2016-01-29", "Meridian Wire", "Jo Reed", "LARNAVIA"));
        article.Metadata.Derived.Where(key => key != "title").ShouldBe(["date", "source", "byline", "dateline"]);
    }

    [Theory]
    [InlineData("---\ndate: ..\nsource: Ours\nbyline: Ida Flint\n---\nBy Jo Reed\n\nLARNAVIA, Jan. 29, 2016 (Meridian Wire) - The army keeps it.", null, "Ours", "Ida Flint")]
    [InlineData("# Army keeps bridge\n\n> By Jo Reed\n\nJan. 29, 2016\n\nOne.", null, null, null)]
    public void Metadata_and_what_others_wrote_go_before_the_first_lines(string text, string? date, string? source, string? byline)
    {
        var article = ArticleOf("a.md", text);

        (article.Date?.Edtf, article.Metadata.Publisher?.Name, article.Metadata.Bylines.SingleOrDefault()).ShouldBe((date, source, byline));
    }
}

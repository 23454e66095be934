using ArticleArchive.Content;
using static ArticleArchive.Tests.Support.TestContent;

namespace ArticleArchive.Tests.Content;

/// <summary>Metadata as other programs write it.</summary>
public sealed class HeaderDialectTests
{
    [Theory]
    [InlineData("---\nlayout: post\ntitle:  \"Bridge\"\ndate:   2016-01-29 14:05:00 +0300\ncategories: [defence]\ntags: [iraq, syria]\nauthor: Jo Reed\n---\n")]
    [InlineData("---\nTitle: Bridge\nDate: 2016-01-29T14:05:00+03:00\nTags: defence, iraq, syria\nAuthors: [Jo Reed]\n---\n")]
    [InlineData("+++\ntitle = \"Bridge\"\ndate = 2016-01-29T14:05:00+03:00\nauthors = [\"Jo Reed\"]\n[taxonomies]\ncategories = [\"defence\"]\ntags = [\n  \"iraq\",\n  \"syria\",\n]\n+++\n")]
    [InlineData("{\n  \"title\": \"Bridge\",\n  \"date\": \"2016-01-29T14:05:00+03:00\",\n  \"tags\": [\"defence\", \"iraq\", \"syria\"],\n  \"author\": {\"name\": \"Jo Reed\", \"url\": \"x\"}\n}\n")]
    [InlineData("\"title\": x\n", false)]
    [InlineData("Title: Bridge\nDate: 2016-01-29 14:05 +0300\nCategory: defence\nTags: iraq, syria\nAuthor: Jo Reed\n\n")]
    [InlineData("title: Bridge\ndate: 2016-01-29 14:05:00 +0300\ntags:\n- defence\n- iraq\n- syria\nauthor: By Jo Reed\n---\n")]
    [InlineData("\uFEFF\n---\ntitle: Bridge\npubDate: Fri, 29 Jan 2016 14:05:00 +0300\ntags: [{name: defence}, {name: iraq}, {name: syria}]\nauthor: [{name: Jo Reed}]\n---\n")]
    [InlineData("---\ntitle: Bridge\nexcerpt_text: \"The first part.\n\nThe \\\"second\\\" part.\"\nnote: 'It''s\nlong.'\ndate: 2016-01-29 14:05:00 +3\ntags: [defence, iraq, syria]\nauthor: Jo Reed\n---\n")]
    [InlineData("---\ntitle: Bridge\ndate: 2016-01-29T14:05+03:00\ntags: defence; iraq; syria\nauthor: Jo Reed\n...\n")]
    public void A_header_is_read_in_every_dialect(string header, bool isHeader = true)
    {
        var article = ArticleOf("a.md", $"{header}\nThe first words.\n\nThe second words.\n");

        if (!isHeader)
        {
            article.Title.ShouldBe("A");
            return;
        }

        (article.Title, article.Date?.Moment).ShouldBe(("Bridge", new DateTimeOffset(2016, 1, 29, 14, 5, 0, TimeSpan.FromHours(3))));
        article.Metadata.Topics.Order(StringComparer.Ordinal).ShouldBe(["defence", "iraq", "syria"]);
        article.Metadata.Bylines.ShouldBe(["Jo Reed"]);
        article.Passages.Select(passage => passage.Text).ShouldBe(["Bridge", "The first words.", "The second words."]);
    }

    [Fact]
    public void The_head_of_a_plain_text_is_metadata_and_is_kept_apart_from_its_words()
    {
        var article = ArticleOf("a.txt", "---\ntitle: \"Bridge: held\"\ndate: \"2016-01-29\"\ncreators:\n  - \"Jo Reed\"\nshelf: 7\n---\n\nThe first words.\n\nThe second words.\n");

        (article.Title, article.Date?.Edtf).ShouldBe(("Bridge: held", "2016-01-29"));
        article.Metadata.Bylines.ShouldBe(["Jo Reed"]);
        article.Metadata.Derived.ShouldBeEmpty();
        article.Passages.Select(passage => passage.Text).ShouldBe(["Bridge: held", "The first words.", "The second words."]);
        article.Furniture.Select(line => line.Text).ShouldBe(["---", "title: \"Bridge: held\"", "date: \"2016-01-29\"", "creators:", "  - \"Jo Reed\"", "shelf: 7", "---"]);
    }

    [Fact]
    public void A_sidecar_takes_precedence_over_the_head_of_its_text()
    {
        using var content = new TestContent().With("a.txt", "Title: One\nDate: 2016-01-29\n\nThe first words.").With("a.yml", "title: Two");

        var article = content.ReadSingle().Article.ShouldNotBeNull().Complete([]);

        (article.Title, article.Date).ShouldBe(("Two", null));
        article.Passages.Select(passage => passage.Text).ShouldBe(["Two", "The first words."]);
    }

    [Theory]
    [InlineData("---\n\nThe bridge is held.\n\n---\n\nMore words.")]
    [InlineData("Date: Monday\nBridge: held\n\nMore words.")]
    [InlineData("---\ntitle: words\nThe bridge is held.\n---\n\nMore words.")]
    public void Words_of_a_plain_text_are_no_metadata(string text) => ArticleOf("a.txt", text).Furniture.ShouldBeEmpty();

    [Theory]
    [InlineData("<!-- TITLE: The bridge -->\n<!-- SUBTITLE: It is held -->\n\n# Header\n\nWords.", "The bridge")]
    [InlineData("<!-- Our note: nothing -->\n\n# Header\n\nWords.", "Header")]
    public void Keys_in_comments_are_metadata(string text, string title) => ArticleOf("a.md", text).Title.ShouldBe(title);

    [Theory]
    [InlineData("+++\ntitle = \"Bridge\"\n[params]\nauthor = \"Jo Reed\"\n+++\nWords.")]
    [InlineData("---\nparams:\n  author: Jo Reed\n  title: Other\ntitle: Bridge\n---\nWords.")]
    public void Keys_of_a_theme_are_read_after_those_of_the_article(string text)
    {
        var article = ArticleOf("a.md", text);

        (article.Title, article.Metadata.Bylines.Single()).ShouldBe(("Bridge", "Jo Reed"));
    }

    [Theory]
    [InlineData("Update: the bridge holds.\n\nMore words.", "Update: the bridge holds.")]
    [InlineData("{% include head.html %}\n\nMore words.", null)]
    [InlineData("---\n\nOnly a rule above.\n\n---\n\nMore words.", "Only a rule above.")]
    [InlineData("Note well: one thing.\nAnd another line.\n\nMore words.", "Note well: one thing. And another line.")]
    public void Words_that_only_look_like_a_header_are_words(string text, string? first)
    {
        var article = ArticleOf("2016-01-29-the-bridge.md", text);

        article.Title.ShouldBe("The bridge");
        article.Date?.Edtf.ShouldBe("2016-01-29");
        article.Metadata.Derived.ShouldBe(["title", "date"]);
        if (first is not null)
            article.Passages[1].Text.ReplaceLineEndings(" ").ShouldBe(first);
        article.Passages[^1].Text.ShouldBe("More words.");
    }

    [Theory]
    [InlineData("# The heading\n\nWords.", "The heading", "Words.")]
    [InlineData("## The heading\n\nWords.", "The heading", "Words.")]
    [InlineData("Words.\n\n# The heading\n\nMore.", "The heading", "Words.|The heading|More.")]
    [InlineData("Words.", "A b", "Words.")]
    public void The_first_heading_is_the_title_where_none_is_given(string body, string title, string rest)
    {
        var article = ArticleOf("a_b.md", $"---\nsummary: \n---\n{body}");

        article.Passages.Select(passage => passage.Text).ShouldBe([title, .. rest.Split('|')]);
        article.Metadata.Derived.ShouldBe(["title"]);
    }

    [Theory]
    [InlineData("title: Coalition: it cracks", "Coalition: it cracks", "The metadata is not YAML: While scanning a plain scalar value, found invalid mapping.")]
    [InlineData("title: \"Held\" says colonel", "\"Held\" says colonel", null)]
    [InlineData("title: @home in the city", "@home in the city", null)]
    [InlineData("title: [Analysis] The bridge", "[Analysis] The bridge", null)]
    [InlineData("title: 100% held\n\tdate: x", "100% held date: x", null)]
    public void Metadata_that_is_no_yaml_is_read_line_by_line_with_a_warning(string yaml, string title, string? what)
    {
        var reading = ReadingOf("a.md", $"---\n{yaml}\ntopics: [x, y]\n---\nWords.");

        var problem = reading.Problems[0];
        problem.Severity.ShouldBe(ProblemSeverity.Warning);
        if (what is not null)
            problem.What.ShouldBe(what);
        var article = reading.Article.ShouldNotBeNull().Complete([]);
        article.Title.ShouldBe(title);
        article.Metadata.Topics.ShouldBe(["x", "y"]);
    }

    [Theory]
    [InlineData("title: Unit #5 holds", "The words \"#5 holds\" are a comment in YAML, so they are not read.", 13)]
    [InlineData("title: T\nbyline: Jo Reed # and Al Poe", "The words \"# and Al Poe\" are a comment in YAML, so they are not read.", 17)]
    public void Words_that_yaml_takes_for_a_comment_are_told(string yaml, string what, int column)
    {
        var problem = ReadingOf("a.md", $"---\n{yaml}\n---\nWords.").Problems.ShouldHaveSingleItem();

        (problem.Severity, problem.What, problem.Column).ShouldBe((ProblemSeverity.Warning, what, column));
        problem.Advice.ShouldBe("Put the value in double quotation marks.");
    }

    [Theory]
    [InlineData("title: \"Unit #5 holds\"")]
    [InlineData("title: Unit no#5 holds")]
    [InlineData("title: T\ndraft: false # for now")]
    public void Comments_and_quoted_words_are_no_mistake(string yaml) => ReadingOf("a.md", $"---\n{yaml}\n---\nWords.").Problems.ShouldBeEmpty();

    [Fact]
    public void Entities_and_tags_of_a_title_are_not_words()
    {
        ArticleOf("a.md", "---\ntitle: \"WP &#8211; entity &amp; <em>title</em>\"\nsummary: A &lt; B\n---\nWords.").Passages.Select(passage => passage.Text)
            .ShouldBe(["WP – entity & title", "A < B", "Words."]);
        ArticleOf("a.md", "---\ntitle: T\nsummary: 'See <a href=\"https://x.example/\">the report</a>.'\n---\nWords.").Passages[1].Text.ShouldBe("See the report.");
    }

    [Fact]
    public void Front_matter_that_is_never_closed_is_read_down_to_its_last_key()
    {
        var reading = ReadingOf("a.md", "---\ntitle: T\ndate: 2016\n\nWords.\n");

        reading.Problems.ShouldHaveSingleItem().What.ShouldStartWith("The front matter is not closed");
        reading.Article.ShouldNotBeNull().Texts.Select(text => text.Text).ShouldBe(["T", "Words."]);
    }

    [Fact]
    public void Toml_with_a_mistake_is_a_warning_and_the_article_is_shown()
    {
        var reading = ReadingOf("a.md", "+++\ntitle = \"T\"\ndate = tomorrow\n+++\nWords.\n");

        reading.Problems[0].Severity.ShouldBe(ProblemSeverity.Warning);
        reading.Problems[0].Line.ShouldBe(3);
        reading.Article.ShouldNotBeNull().Texts.Select(text => text.Text).ShouldBe(["T", "Words."]);
    }

    [Theory]
    [InlineData("publication: The Courier\ndeck: Two lines", "The Courier", "Two lines")]
    [InlineData("newspaper: The Courier\nteaser: Two lines", "The Courier", "Two lines")]
    [InlineData("outlet: The Courier\ndek: Two lines", "The Courier", "Two lines")]
    [InlineData("outlet: The Herald\nsource: The Courier\ndeck: Three lines\nsummary: Two lines", "The Courier", "Two lines")]
    public void Publisher_and_standfirst_have_the_names_that_newsrooms_give_them(string yaml, string publisher, string summary)
    {
        var metadata = ArticleOf("a.md", $"---\ntitle: T\n{yaml}\n---\nWords.").Metadata;

        (metadata.Publisher?.Name, metadata.Summary).ShouldBe((publisher, summary));
    }

    [Theory]
    [InlineData("published: 2016-01-29", "2016-01-29")]
    [InlineData("created: 2015-01-01\npublished: 2016-01-29", "2016-01-29")]
    [InlineData("published: true\ncreated: 2016-01-29", "2016-01-29")]
    [InlineData("pubDate: 2015\ndate: 2016-01-29", "2016-01-29")]
    [InlineData("date: someday", "2014-05-06")]
    [InlineData("date: ..", null)]
    [InlineData("date: unknown", "2014-05-06")]
    [InlineData("topics: x", "2014-05-06")]
    public void The_date_is_read_from_the_key_that_goes_first_or_else_from_the_name(string yaml, string? date) =>
        ArticleOf("2014-05-06-a.md", $"---\ntitle: T\n{yaml}\n---\nWords.").Date?.Edtf.ShouldBe(date);

    [Theory]
    [InlineData("unknown")]
    [InlineData("N/A")]
    public void A_date_that_nobody_knows_is_no_mistake(string date)
    {
        var reading = ReadingOf("a.md", $"---\ntitle: T\ndate: {date}\n---\nWords.\n");

        reading.Problems.ShouldBeEmpty();
        reading.Article.ShouldNotBeNull().Metadata.Date.ShouldBeNull();
    }

    [Theory]
    [InlineData("2016/01/29/bridge.md", "", "2016-01-29")]
    [InlineData("2016/0129/bridge.md", "", "2016-01-29")]
    [InlineData("2016/01/bridge.md", "", "2016-01")]
    [InlineData("pages/1984/bridge.md", "", null)]
    [InlineData("a.md", "permalink: /2016/1/9/bridge.html", "2016-01-09")]
    [InlineData("20160129-bridge.md", "", "2016-01-29")]
    [InlineData("28Jun2005Bingaman221.md", "", "2005-06-28")]
    [InlineData("2016-Jan-9-bridge.md", "", "2016-01-09")]
    [InlineData("KG-2016-JAN-29.md", "", "2016-01-29")]
    [InlineData("KG-2016-BAR-29.md", "", null)]
    [InlineData("3-March-2005_report.md", "", "2005-03-03")]
    [InlineData("bridge-2016-01-29.md", "", "2016-01-29")]
    [InlineData("Hearing. Friday, January 29, 2016..md", "", "2016-01-29")]
    [InlineData("bridge 2016-13-29.md", "", null)]
    [InlineData("bridge-in-may-2016.md", "", null)]
    [InlineData("31Jun2005.md", "", null)]
    [InlineData("12monkeys2005.md", "", null)]
    [InlineData("20160199-bridge.md", "", null)]
    [InlineData("201601291234.md", "", null)]
    public void A_day_or_month_in_folders_and_addresses_is_the_date(string path, string yaml, string? date)
    {
        using var content = new TestContent().With(path, $"---\ntitle: T\n{yaml}\n---\nWords.");

        content.ReadSingle().Article.ShouldNotBeNull().Complete([]).Date?.Edtf.ShouldBe(date);
    }

    [Fact]
    public void Keys_of_an_archive_mean_what_its_settings_say()
    {
        using var content = new TestContent().With("a.md", "---\ntitle: T\nstrap_line: Below\nlayout: post\nzzz: x\n---\nWords.");
        var folder = new ContentFolder(new ContentOptions { ContentPath = content.FullPath, Keys = new Dictionary<string, string?> { ["Strap-Line"] = "summary", ["layout"] = "" } });

        var reading = folder.Read(folder.List().Files[0]);

        reading.Article.ShouldNotBeNull().Texts.Select(text => text.Text).ShouldBe(["T", "Below", "Words."]);
        reading.UnusedKeys.ShouldBe(["zzz"]);
    }

    [Theory]
    [InlineData("byline: [Jo Reed, Al Poe]", "Jo Reed|Al Poe")]
    [InlineData("byline: Jo Reed, Al Poe", "Jo Reed|Al Poe")]
    [InlineData("byline: Reed, Jo", "Reed, Jo")]
    [InlineData("byline: Reed, Jo; Poe, Al", "Reed, Jo|Poe, Al")]
    [InlineData("byline: By Jo Reed", "Jo Reed")]
    [InlineData("author:\n  - name: Jo Reed\n    email: x\n  - Al Poe", "Jo Reed|Al Poe")]
    [InlineData("author: Jo Reed and Ana Barr-Poe", "Jo Reed|Ana Barr-Poe")]
    [InlineData("author: Jo Reed, Al Poe and Ana van der Barr", "Jo Reed|Al Poe|Ana van der Barr")]
    [InlineData("author: [Jo Reed & Al Poe]", "Jo Reed|Al Poe")]
    [InlineData("author: Northport Fire and Rescue Service", "Northport Fire and Rescue Service")]
    [InlineData("author: Ministry of Roads and Bridge Works", "Ministry of Roads and Bridge Works")]
    [InlineData("author:\n  - \"[[Jo Reed]]\"\n  - \"[[People/Al Poe|Al Poe]]\"\n  - \"[[People/Ana Barr]]\"", "Jo Reed|Al Poe|Ana Barr")]
    public void Names_are_read_from_lists_lines_and_maps(string yaml, string names) =>
        ArticleOf("a.md", $"---\ntitle: T\n{yaml}\n---\nWords.").Metadata.Bylines.ShouldBe(names.Split('|'));

    [Theory]
    [InlineData("Jo Reed, Tom Barr ([@tom](https://x.example/tom)), and Ana Kolbe ([@ana](https://x.example/ana))", "Jo Reed|Tom Barr|Ana Kolbe")]
    [InlineData("[Jo Reed](/people/jo)", "Jo Reed")]
    [InlineData("Jo Reed (Larnavia)", "Jo Reed (Larnavia)")]
    public void Links_to_authors_are_not_part_of_their_names(string author, string names) =>
        string.Join('|', ArticleOf("a.md", $"---\ntitle: T\nauthor: '{author}'\n---\nWords.").Metadata.Bylines).ShouldBe(names);

    [Theory]
    [InlineData("source: https://www.wire.example/a", "wire.example", "https://www.wire.example/a")]
    [InlineData("source_url: https://wire.example/a", "wire.example", "https://wire.example/a")]
    [InlineData("source: https://wire.example/a\nsite: Wire", "Wire", "https://wire.example/a")]
    [InlineData("source: Wire\nsource_url: https://wire.example/a", "Wire", "https://wire.example/a")]
    public void A_source_that_is_an_address_is_that_of_the_publisher(string yaml, string name, string address)
    {
        var reading = ReadingOf("a.md", $"---\ntitle: T\n{yaml}\n---\nWords.");

        (reading.UnusedKeys.Count, reading.Problems.Count).ShouldBe((0, 0));
        reading.Article.ShouldNotBeNull().Metadata.Publisher.ShouldBe(new Publisher(name, address, null));
    }

    [Fact]
    public void The_times_of_publication_and_of_a_change_are_read()
    {
        var article = ArticleOf("a.md", "---\ntitle: T\npublished_time: 2016-01-29\nmodified_time: 2016-01-30\n---\nWords.");

        (article.Date?.Edtf, article.Metadata.Updated?.Edtf).ShouldBe(("2016-01-29", "2016-01-30"));
    }

    [Theory]
    [InlineData("bridge.fr.md", "", "fr")]
    [InlineData("bridge.fr.md", "language: de", "de")]
    [InlineData("bridge.md", "lang: en_US", "en-US")]
    [InlineData("bridge.v2.md", "", "en")]
    public void The_language_is_given_or_stands_in_the_name(string name, string yaml, string language) =>
        ArticleOf(name, $"---\ntitle: T\n{yaml}\n---\nWords.").Metadata.Language.ShouldBe(language);
}

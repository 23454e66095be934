using System.Text;

namespace ArticleArchive.Tests.Importing;

public sealed class WebPageTests : IDisposable
{
    private const string Body =
        """
        <h1>Bridge reopens after the flood</h1><p class="byline">By Anna Tarvey</p>
        <p>The bridge at Kesrat was opened on Friday, a month after the flood had taken away two of its piers and left the town in two halves.</p>
        <p>"We are beginning to see the <em>fraying</em> around the edges," Colonel Martin Ostley said, and he added that the ferries,
        which had carried people over the river since then, would go on until March; that costs £40,000 a week, *not* less.</p>
        <h2>What happens next</h2>
        <p>Nobody knows when the ferries will stop,<br>and the town council has not met since the flood; it will meet on Monday, the mayor said.</p>
        <ol start="3"><li>One pier is new, as the engineers of the town said.</li><li>One is old.</li></ol>
        <blockquote><p>We had no choice, said the engineer of the town in a letter to the council.</p></blockquote>
        <table><tr><th>Pier</th><th>Built</th></tr><tr><td>North</td><td>1911</td></tr></table>
        """;

    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_article_is_imported_and_what_stands_round_it_is_not()
    {
        var article = await _folder.ArticleOf("saved.html", MadeFiles.Page("<title>Bridge reopens after the flood - Aldermoor Gazette</title>", Body));

        article.Passages.Select(passage => (passage.Kind, passage.Text)).ShouldBe(
        [
            (PassageKind.Headline, "Bridge reopens after the flood"),
            (PassageKind.Paragraph, "The bridge at Kesrat was opened on Friday, a month after the flood had taken away two of its piers and left the town in two halves."),
            (PassageKind.Paragraph, "\"We are beginning to see the fraying around the edges,\" Colonel Martin Ostley said, and he added that the ferries, which had carried people over the river since then, would go on until March; that costs £40,000 a week, *not* less."),
            (PassageKind.Heading, "What happens next"),
            (PassageKind.Paragraph, "Nobody knows when the ferries will stop,\nand the town council has not met since the flood; it will meet on Monday, the mayor said."),
            (PassageKind.Item, "One pier is new, as the engineers of the town said."),
            (PassageKind.Item, "One is old."),
            (PassageKind.Quotation, "We had no choice, said the engineer of the town in a letter to the council."),
            (PassageKind.Table, "Pier\tBuilt\nNorth\t1911"),
        ]);
        article.Passages[5].Lead.ShouldBe("<ol start=\"3\"><li>");
    }

    [Fact]
    public async Task Author_day_publisher_and_address_come_from_its_linked_data_the_day_as_it_was_there()
    {
        const string Head =
            """
            <link rel="canonical" href="https://gazette.example/2016/01/bridge">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","headline":"Bridge reopens after the flood",
              "datePublished":"2016-01-29T23:05:00-03:00","author":[{"@type":"Person","name":"Anna Tarvey"},{"@type":"Person","name":"Tom Barr"}],"publisher":{"@type":"Organization","name":"Aldermoor Gazette"},
              "description":"A month without it is over."}]}</script>
            """;

        var article = await _folder.ArticleOf("saved.html", MadeFiles.Page(Head, Body));

        article.Date.ShouldNotBeNull().Edtf.ShouldBe("2016-01-29T23:05:00-03:00");
        article.Metadata.Bylines.ShouldBe(["Anna Tarvey", "Tom Barr"]);
        article.Metadata.Publisher.ShouldBe(new Publisher("Aldermoor Gazette", "https://gazette.example/2016/01/bridge", null));
        article.Metadata.Summary.ShouldBe("A month without it is over.");
        article.Metadata.Language.ShouldBe("en-GB");
        _folder.TextOf("bridge-reopens-after-the-flood.md").ShouldNotContain("# Review");
    }

    [Fact]
    public async Task Entities_in_its_linked_data_are_the_characters_that_they_stand_for()
    {
        const string Head =
            """
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge &amp; dam reopen","datePublished":"2016-01-29","description":"Tom&#8217;s bridge.",
              "author":"Anna O&#39;Hara","publisher":{"name":"Aldermoor &amp; Hull Gazette"}}</script>
            """;

        var article = await _folder.ArticleOf("saved.html", MadeFiles.Page(Head, Body.Replace("Bridge reopens after the flood", "Bridge &amp; dam reopen", StringComparison.Ordinal)));

        (article.Title, article.Metadata.Summary, article.Metadata.Bylines.Single(), article.Metadata.Publisher?.Name)
            .ShouldBe(("Bridge & dam reopen", "Tom’s bridge.", "Anna O'Hara", "Aldermoor & Hull Gazette"));
    }

    [Fact]
    public async Task They_come_from_names_in_its_head_and_from_what_the_browser_noted_where_it_has_no_linked_data()
    {
        const string Head =
            """
            <!-- saved from url=(0039)https://gazette.example/2016/01/bridge -->
            <meta property="og:title" content="Bridge reopens"><meta property="og:site_name" content="Aldermoor Gazette">
            <meta property="article:published_time" content="2016-01-29"><meta name="author" content="By Anna Tarvey and Tom Barr">
            """;

        var article = await _folder.ArticleOf("saved.html", MadeFiles.Page(Head, Body));

        article.Title.ShouldBe("Bridge reopens");
        article.Date.ShouldNotBeNull().Edtf.ShouldBe("2016-01-29");
        article.Metadata.Bylines.ShouldBe(["Anna Tarvey", "Tom Barr"]);
        article.Metadata.Publisher.ShouldBe(new Publisher("Aldermoor Gazette", "https://gazette.example/2016/01/bridge", null));
    }

    [Fact]
    public async Task What_the_page_gives_as_its_date_stays_a_comment_beside_the_day_in_the_name_of_its_file()
    {
        var article = await _folder.ArticleOf("2016-01-29-bridge.html", MadeFiles.Page("""<meta property="article:published_time" content="last week">""", Body));

        article.Date.ShouldNotBeNull().Edtf.ShouldBe("2016-01-29");
        var text = _folder.TextOf(_folder.Written.Single(path => path.EndsWith(".md", StringComparison.Ordinal)));
        text.ShouldContain("# Review: The page gives “last week” as its date of publication, which is not a date.\n");
        text.ShouldContain("# Review: The original does not give its date; this one is from the name of its file.\n");
    }

    [Theory]
    [InlineData("Aldermoor Gazette", "Aldermoor Gazette")]
    [InlineData("Aldermoor Gazette Staff", "Aldermoor Gazette Staff")]
    [InlineData("Gazette Online GmbH", "Gazette Online GmbH")]
    [InlineData("Anna Tarvey", null)]
    public async Task A_publisher_named_as_the_author_is_a_comment(string author, string? comment)
    {
        var head = $"""<meta property="og:site_name" content="Aldermoor Gazette"><meta name="author" content="{author}">""";

        var article = await _folder.ArticleOf("saved.html", MadeFiles.Page(head, Body));

        article.Metadata.Bylines.Contains(author).ShouldBe(comment is null);
        if (comment is not null)
            _folder.TextOf(_folder.Written.Single(path => path.EndsWith(".md", StringComparison.Ordinal))).ShouldContain($"# byline: \"{comment}\"\n");
    }

    [Theory]
    [InlineData("Bridge reopens after the flood | AG | 29.01.2016")]
    [InlineData("Bridge reopens after the...")]
    [InlineData("Bridge reopens after the flood")]
    public async Task The_headline_is_the_heading_of_which_the_head_gives_more_or_less(string title)
    {
        var page = MadeFiles.Page($"<meta property=\"og:title\" content=\"{title}\">", Body);

        (await _folder.ArticleOf("saved.html", page)).Title.ShouldBe("Bridge reopens after the flood");
    }

    [Fact]
    public async Task What_is_not_sure_is_a_comment_and_not_a_value()
    {
        var article = await _folder.ArticleOf("saved.html", MadeFiles.Page("<title>Bridge reopens</title>", Body + "<p><time datetime='2016-01-29'>Friday</time></p>"));

        article.Date.ShouldBeNull();
        _folder.TextOf("bridge-reopens-after-the-flood.md").ShouldContain("# Review: The head of the page has no date. This date is from the text, and may belong to another article.\n# date: \"2016-01-29\"\n");
    }

    [Fact]
    public async Task A_day_that_is_said_and_is_none_is_a_comment()
    {
        var article = await _folder.ArticleOf("saved.html", MadeFiles.Page("<meta property=\"article:published_time\" content=\"2016-13-45\">", Body));

        article.Date.ShouldBeNull();
        _folder.TextOf("bridge-reopens-after-the-flood.md").ShouldContain("# Review: The page gives “2016-13-45” as its date of publication, which is not a date.\n");
    }

    [Theory]
    [InlineData("It <span style=\"color:red; display: none\">surely</span> holds.", "It holds.")]
    [InlineData("It <b hidden>surely</b> holds.", "It holds.")]
    [InlineData("It <i aria-hidden=\"true\">surely</i> holds.", "It holds.")]
    [InlineData("It <em style=\"visibility:hidden\">surely</em> holds.", "It holds.")]
    [InlineData("It <em style=\"border:none;display:inline\">surely</em> holds.", "It surely holds.")]
    [InlineData("It <del>never</del> <s>hardly</s> <strike>seldom</strike> holds.", "It holds.")]
    [InlineData("It has 10<sup>6</sup> stones on 5 km<sup>2</sup>, H<sub>2</sub>O and 101<sub>2</sub>, the 5<sup>th</sup>, and log<sub>10</sub>100.", "It has 10^6 stones on 5 km², H2O and 101_2, the 5th, and log_(10)100.")]
    public async Task Only_what_a_reader_saw_is_words_and_numbers_stay_what_they_are(string html, string words)
    {
        var article = await _folder.ArticleOf("saved.html", MadeFiles.Page("<title>Bridge</title>", $"{Body}<p>{html}</p>"));

        article.Passages.Select(passage => passage.Text).ShouldContain(words);
    }

    [Fact]
    public async Task What_is_struck_out_is_listed_in_a_comment()
    {
        await _folder.ArticleOf("saved.html", MadeFiles.Page("<title>Bridge</title>", Body + "<p>It <del>never</del> holds, <s>he</s> said.</p>"));

        _folder.TextOf("bridge-reopens-after-the-flood.md").ShouldContain("# Review: Struck-out words were left out: “never”, “he”.\n");
    }

    [Fact]
    public async Task A_page_that_a_dialog_covered_when_it_was_saved_keeps_its_text()
    {
        var article = await _folder.ArticleOf("saved.html", MadeFiles.Page("<title>Bridge</title>", $"<div aria-hidden=\"true\">{Body}</div>"));

        article.Passages.Select(passage => passage.Text).ShouldContain("What happens next");
    }

    [Theory]
    [InlineData("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1252\">")]
    [InlineData("")]
    public async Task A_page_in_an_old_encoding_keeps_its_quotation_marks(string said)
    {
        var page = Encoding.ASCII.GetBytes($"<html><head>{said}<title>Bridge reopens</title></head><body><p>");

        var article = await _folder.ArticleOf("saved.html", [.. page, 0x93, .. Encoding.ASCII.GetBytes("It is open,"), 0x94, .. Encoding.ASCII.GetBytes(" he said.</p></body></html>")]);

        article.Passages[^1].Text.ShouldBe("“It is open,” he said.");
    }

    [Theory]
    [InlineData("Prices rose 3 < 4, and {{ x }} [a](b) stayed.", "Prices rose 3 &lt; 4, and {{ x }} [a](b) stayed.")]
    [InlineData("1914. The year was long.", "1914. The year was long.")]
    [InlineData("# 1 of the list: --- and | more", "# 1 of the list: --- and | more")]
    [InlineData("<script>alert(1)</script> is what stood there", "&lt;script&gt;alert(1)&lt;/script&gt; is what stood there")]
    public async Task Words_that_look_like_markup_stay_words(string words, string html)
    {
        var article = await _folder.ArticleOf("saved.html", MadeFiles.Page("<title>Bridge</title>", $"<p>{html}</p><p>More of the text.</p>"));

        article.Passages.Select(passage => passage.Text).ShouldContain(words);
    }
}

using ArticleArchive.Tests.Cli;

namespace ArticleArchive.Tests.Importing;

public sealed class WordPressExportTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_post_is_an_article_with_what_the_export_says_of_it()
    {
        var article = await ArticleOf(Post("Bridge &amp; ferry &#8211; both open", "<p>The bridge at Kesrat was opened.</p>", more: "<excerpt:encoded><![CDATA[A month <em>without</em> it.]]></excerpt:encoded>"));

        article.Title.ShouldBe("Bridge & ferry – both open");
        article.Slug.Value.ShouldBe("bridge-and-ferry");
        article.Metadata.Date.ShouldNotBeNull().Edtf.ShouldBe("2016-01-29T23:05:00+03:00");
        article.Metadata.Updated.ShouldBeNull();
        article.Metadata.Bylines.ShouldBe(["Anna Tarvey"]);
        article.Metadata.Publisher.ShouldBe(new Publisher("Aldermoor Gazette", "https://gazette.example/2016/01/bridge/", null));
        article.Metadata.Topics.ShouldBe(["Roads & rivers", "ferry"]);
        article.Metadata.Summary.ShouldBe("A month without it.");
        article.Metadata.OldPaths.ShouldContain("/2016/01/bridge/");
        article.Metadata.Language.ShouldBe("en-GB");
    }

    [Theory]
    [InlineData("One line\nand the next.\n\nA second paragraph.", "One line\nand the next.|A second paragraph.")]
    [InlineData("<!-- wp:paragraph -->\n<p>One.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:list --><ul><li>An item.</li></ul><!-- /wp:list -->", "One.|An item.")]
    [InlineData("[caption id=\"a1\" align=\"left\"]<img src=\"x.jpg\" /> The bridge.[/caption]\nAfter it [sic] came <b>rain</b>.\n\n[gallery ids=\"1,2\"]", "The bridge.\nAfter it [sic] came rain.")]
    [InlineData("* not a list\n\n# no heading, and 5. no number", "* not a list|# no heading, and 5. no number")]
    [InlineData("&lt;Name withheld&gt; said &quot;no&quot;.", "<Name withheld> said \"no\".")]
    public async Task Words_stand_as_the_blog_showed_them(string content, string paragraphs) =>
        string.Join('|', (await ArticleOf(Post("Bridge", content))).Passages.Skip(1).Select(passage => passage.Text)).ShouldBe(paragraphs);

    [Fact]
    public async Task Every_post_is_an_article_and_the_export_is_kept_once()
    {
        var export = _folder.With("gazette.xml", Export(Post("Bridge", "It is open.", name: "bridge") + Post("Ferry", "It is shut.", name: "ferry") + Post("A picture", "", name: "picture", type: "attachment") + Post("Nothing", "", name: "nothing")));

        var run = await _folder.Import(export);

        run.ExitCode.ShouldBe(0, run.Error);
        run.Error.ShouldBe("2 articles imported.\n");
        _folder.Written.ShouldBe([".originals/gazette.xml", "bridge.md", "ferry.md"]);
        (await CommandRun.RunAsync("verify", "--content", _folder.Content)).Error.ShouldEndWith("2 originals unchanged since import, 0 changed or missing.\n");
    }

    [Theory]
    [InlineData("draft", "")]
    [InlineData("private", "")]
    [InlineData("publish", "secret")]
    public async Task What_was_not_public_is_held_back(string status, string password)
    {
        await _folder.Import(_folder.With("gazette.xml", Export(Post("Bridge", "It is open.", status: status, more: $"<wp:post_password>{password}</wp:post_password>"))));

        var check = await CommandRun.RunAsync("check", "--content", _folder.Content);

        check.Error.ShouldContain("0 articles can be read");
        _folder.Written.ShouldContain("bridge-and-ferry.md");
    }

    [Fact]
    public async Task An_article_that_is_there_does_not_keep_the_other_posts_out()
    {
        _folder.With("content/bridge.txt", "Bridge\n\nIt is open.\n");

        var run = await _folder.Import(_folder.With("gazette.xml", Export(Post("Bridge", "It is open.", name: "bridge") + Post("Ferry", "It is shut.", name: "ferry"))));

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("There is already an article \"bridge\": bridge.txt.");
        run.Error.ShouldEndWith("1 article imported; 1 could not be imported.\n");
    }

    [Theory]
    [InlineData("<rss><channel><link>http://wordpress.org/export/1.2/</link>", "The file is damaged or incomplete, and cannot be read as a WordPress export.")]
    [InlineData("<rss><channel><link>http://wordpress.org/export/1.2/</link></channel></rss>", "The export has no posts with text.")]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"b\">]><rss><channel><link>http://wordpress.org/export/1.2/</link><title>&a;</title></channel></rss>", "The file is damaged or incomplete, and cannot be read as a WordPress export.")]
    [InlineData("<rss><channel><title>A feed</title></channel></rss>", "Files of this kind cannot be imported.")]
    public async Task An_export_that_cannot_be_imported_is_told(string xml, string told)
    {
        var run = await _folder.Import(_folder.With("gazette.xml", xml));

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain(told);
        _folder.Written.ShouldBeEmpty();
    }

    private async Task<Article> ArticleOf(string item) => await _folder.ArticleOf("gazette.xml", Export(item));

    private static string Export(string items) =>
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
        <channel><title>Aldermoor Gazette</title><link>https://gazette.example</link><language>en-GB</language>
        <wp:author><wp:author_login><![CDATA[atarvey]]></wp:author_login><wp:author_display_name><![CDATA[Anna Tarvey]]></wp:author_display_name></wp:author>
        {items}
        </channel></rss>
        """;

    private static string Post(string title, string content, string name = "bridge-and-ferry", string type = "post", string status = "publish", string more = "") =>
        $"""
        <item><title>{title}</title><link>https://gazette.example/2016/01/bridge/</link><dc:creator><![CDATA[atarvey]]></dc:creator>
        <content:encoded><![CDATA[{content}]]></content:encoded><wp:post_name>{name}</wp:post_name><wp:post_type>{type}</wp:post_type><wp:status>{status}</wp:status>
        <wp:post_date>2016-01-29 23:05:00</wp:post_date><wp:post_date_gmt>2016-01-29 20:05:00</wp:post_date_gmt>
        <wp:post_modified>2016-01-29 23:05:00</wp:post_modified><wp:post_modified_gmt>2016-01-29 20:05:00</wp:post_modified_gmt>
        <category domain="category" nicename="roads"><![CDATA[Roads &amp; rivers]]></category><category domain="post_tag" nicename="ferry"><![CDATA[ferry]]></category><category domain="category" nicename="uncategorized"><![CDATA[Uncategorized]]></category>
        {more}</item>
        """;
}

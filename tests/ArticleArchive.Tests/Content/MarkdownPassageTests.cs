using static ArticleArchive.Tests.Support.TestContent;

namespace ArticleArchive.Tests.Content;

public sealed class MarkdownPassageTests
{
    [Theory]
    [InlineData("Words.", PassageKind.Paragraph, "Words.", "Words.")]
    [InlineData("### Part *two*", PassageKind.Heading, "Part two", "Part <em>two</em>")]
    [InlineData("- item", PassageKind.Item, "item", "item")]
    [InlineData("> said", PassageKind.Quotation, "said", "said")]
    [InlineData("![A map <of> it](map.png)", PassageKind.Caption, "A map <of> it", "A map &lt;of> it")]
    [InlineData("![A map](https://x.example/m.png \"Large\")", PassageKind.Caption, "A map", "<a href=\"https://x.example/m.png\" title=\"Large\">A map</a>")]
    [InlineData("    if (a < b)\n        go();", PassageKind.Paragraph, "if (a < b)\n    go();", "<code class=\"block\">if (a &lt; b)\n    go();</code>")]
    [InlineData("```js\na\n```", PassageKind.Paragraph, "a", "<code class=\"block\">a</code>")]
    [InlineData("a  \nb", PassageKind.Paragraph, "a\nb", "a<br>\nb")]
    [InlineData("***so***", PassageKind.Paragraph, "so", "<em><strong>so</strong></em>")]
    public void A_block_is_a_passage_of_its_kind(string body, PassageKind kind, string text, string html)
    {
        var passage = MarkdownArticle(body).Passages.Skip(1).ShouldHaveSingleItem();

        passage.Kind.ShouldBe(kind);
        passage.Text.ShouldBe(text);
        passage.Html.ShouldBe(html);
    }

    [Fact]
    public void A_table_is_one_passage_with_cells_and_rows_apart()
    {
        var table = MarkdownArticle("| Force | Lost |\n|:-:|--:|\n| *IS* | 40% |\n| other | |").Passages[1];

        table.Kind.ShouldBe(PassageKind.Table);
        table.Text.ShouldBe("Force\tLost\nIS\t40%\nother\t");
        table.Html.ShouldBe(
            "<table><thead><tr><th scope=\"col\" class=\"centre\">Force</th>\t<th scope=\"col\" class=\"right\">Lost</th></tr></thead>\n"
            + "<tbody><tr><td class=\"centre\"><em>IS</em></td>\t<td class=\"right\">40%</td></tr>\n"
            + "<tr><td class=\"centre\">other</td>\t<td class=\"right\"></td></tr></tbody></table>");
    }

    [Theory]
    [InlineData("# x", 2)]
    [InlineData("## x", 2)]
    [InlineData("### x", 3)]
    [InlineData("###### x", 6)]
    public void The_headline_is_the_only_heading_of_the_first_level(string body, int level) => MarkdownArticle(body).Passages[1].Level.ShouldBe(level);

    [Fact]
    public void Passages_are_counted_as_a_reader_counts_them()
    {
        var article = ArticleOf("a.md", "---\ntitle: T\nsummary: S\n---\nOne.\n\n## Part\n\n- two\n- three\n\n> four\n");

        article.Passages.Select(p => (p.Kind, p.Number)).ShouldBe(
        [
            (PassageKind.Headline, null), (PassageKind.Standfirst, null), (PassageKind.Paragraph, 1), (PassageKind.Heading, null),
            (PassageKind.Item, 2), (PassageKind.Item, 3), (PassageKind.Quotation, 4),
        ]);
    }

    [Theory]
    [InlineData("- one\n- two", "<ul><li><p>one</p></li><li><p>two</p></li></ul>")]
    [InlineData("- one\n  - in\n- two", "<ul><li><p>one</p><ul><li><p>in</p></li></ul></li><li><p>two</p></li></ul>")]
    [InlineData("- one\n\n  more\n\nafter", "<ul><li><p>one</p><p>more</p></li></ul><p>after</p>")]
    [InlineData("3. three\n4. four", "<ol start=\"3\"><li><p>three</p></li><li><p>four</p></li></ol>")]
    [InlineData("1. one\n2. two", "<ol><li><p>one</p></li><li><p>two</p></li></ol>")]
    [InlineData("> one\n>\n> two", "<blockquote><p>one</p><p>two</p></blockquote>")]
    [InlineData("> - one\n>\n> two", "<blockquote><ul><li><p>one</p></li></ul><p>two</p></blockquote>")]
    [InlineData("one\n\n***\n\ntwo\n\n***", "<p>one</p><hr><p>two</p><hr>")]
    [InlineData("-\n\nafter", "<ul><li></li></ul><p>after</p>")]
    [InlineData("![](nothing.png)\n\nafter", "<p>after</p>")]
    public void Lists_and_quotations_stand_around_their_passages(string body, string html)
    {
        var article = MarkdownArticle(body);

        string.Concat(article.Passages.Skip(1).Select(p => $"{p.Lead}<p>{p.Html}</p>").Append(article.Tail)).ShouldBe(html);
    }

    [Theory]
    [InlineData("- a\n  > b\n  > - c\n\n    d\n- e\n\n## f\n\n1. g\n   - h\n\n     i\n\n| j | k |\n|---|---|\n| *l* | m |\n\n---\n\n> n")]
    [InlineData("1. a\n\n   ```\n   b\n   ```\n2. > c\n\n- ![d](http://x.example/d)\n\n***")]
    public void A_page_composed_of_leads_passages_and_tail_is_well_formed(string body)
    {
        var article = MarkdownArticle(body);
        var composed = PassagePage.HtmlOf(article);

        StrictHtml.ShouldBeWellFormed(composed);
        var page = PassagePage.Read(composed);
        foreach (var passage in article.Passages)
            page.GetElementById(passage.Id.Value).ShouldNotBeNull().TextContent.ShouldBe(passage.Text);
    }

    [Fact]
    public void A_passage_stays_in_its_list_when_composed()
    {
        var article = MarkdownArticle("- one\n  - in *em*\n- two");
        var page = PassagePage.Read(article);

        page.QuerySelectorAll("body > ul > li > ul > li > div").ShouldHaveSingleItem().TextContent.ShouldBe("in em");
        page.QuerySelectorAll("body > ul > li > div").Select(e => e.TextContent).ShouldBe(["one", "two"]);
    }
}

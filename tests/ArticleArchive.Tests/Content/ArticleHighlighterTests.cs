using ArticleArchive.Content.Rendering;
using static ArticleArchive.Tests.Support.TestContent;

namespace ArticleArchive.Tests.Content;

public sealed class ArticleHighlighterTests
{
    [Theory]
    [InlineData("one two three", "two", "one <mark id=\"hit-1\">two</mark> three")]
    [InlineData("one *two three* four", "two", "one <em><mark id=\"hit-1\">two</mark> three</em> four")]
    [InlineData("one *two three* four", "one two", "<mark id=\"hit-1\">one </mark><em><mark>two</mark> three</em> four")]
    [InlineData("one *two three* four", "three four", "one <em>two <mark id=\"hit-1\">three</mark></em><mark> four</mark>")]
    [InlineData("one [two](/x) three", "one two three", "<mark id=\"hit-1\">one </mark><a href=\"/x\"><mark>two</mark></a><mark> three</mark>")]
    [InlineData("a < b & c", "< b &", "a <mark id=\"hit-1\">&lt; b &amp;</mark> c")]
    [InlineData("AT&amp;T said", "AT&T", "<mark id=\"hit-1\">AT&amp;T</mark> said")]
    [InlineData("one  \ntwo\nthree", "one\ntwo\nthree", "<mark id=\"hit-1\">one<br>\ntwo\nthree</mark>")]
    [InlineData("one `two three`", "two", "one <code><mark id=\"hit-1\">two</mark> three</code>")]
    [InlineData("one **two", "**", "one <mark id=\"hit-1\">**</mark>two")]
    public void Words_are_highlighted_in_pieces_where_markup_is_in_the_way(string body, string words, string html)
    {
        var article = MarkdownArticle(body);

        ArticleHighlighter.Render(article, [SpanOf(article, words)])[1].ShouldBe(html);
    }

    [Fact]
    public void Hits_are_numbered_through_the_article()
    {
        var article = MarkdownArticle("one two\n\ntwo *two*");

        var html = ArticleHighlighter.Render(article, [Span(0, 0, 4), Span(1, 4, 3), Span(2, 0, 3), Span(2, 4, 3)]);

        html.ShouldBe(
        [
            "<mark id=\"hit-1\">Head</mark>line",
            "one <mark id=\"hit-2\">two</mark>",
            "<mark id=\"hit-3\">two</mark> <em><mark id=\"hit-4\">two</mark></em>",
        ]);
    }

    [Fact]
    public void Words_are_highlighted_inside_cells_and_never_between_them()
    {
        var article = MarkdownArticle("| a | b |\n|---|---|\n| c | d |");
        var html = ArticleHighlighter.Render(article, [new PassageSpan(1, new TextSpan(0, article.Passages[1].Text.Length))])[1];

        PassagePage.Read(html).QuerySelectorAll("table mark").Select(m => m.TextContent).ShouldBe(["a", "b", "c", "d"]);
        PassagePage.Read(html).QuerySelectorAll("mark#hit-1").ShouldHaveSingleItem();
        StrictHtml.ShouldBeWellFormed(html);
    }

    [Theory]
    [InlineData("\"We *do* see it\", he said.", "<span class=\"q direct\" data-utterance=\"1\">We </span><em><span class=\"q direct\" data-utterance=\"1\">do</span></em><span class=\"q direct\" data-utterance=\"1\"> see it</span>")]
    [InlineData("\"We do see it\", he said.", "<span class=\"q direct\" data-utterance=\"1\">We do see it</span>")]
    public void A_quotation_is_marked_with_its_statement(string body, string marked)
    {
        var article = Quoted(body, "We do see it", QuotationKind.Direct);

        article.Passages[1].Html.ShouldBe($"\"{marked}\", he said.");
        article.Utterances.Count.ShouldBe(1);
    }

    [Fact]
    public void A_fragment_is_told_apart_from_a_direct_quotation() =>
        Quoted("It is \"beginning to crack\".", "beginning to crack", QuotationKind.Fragment).Passages[1].Html
            .ShouldBe("It is \"<span class=\"q fragment\" data-utterance=\"1\">beginning to crack</span>\".");

    [Fact]
    public void A_hit_may_run_into_a_quotation_and_out_of_it()
    {
        var article = Quoted("He said \"it cracks\" today.", "it cracks", QuotationKind.Direct);

        ArticleHighlighter.Render(article, [SpanOf(article, "said \"it"), SpanOf(article, "cracks\" today")])[1].ShouldBe(
            "He <mark id=\"hit-1\">said \"</mark><span class=\"q direct\" data-utterance=\"1\"><mark>it</mark> <mark id=\"hit-2\">cracks</mark></span><mark>\" today</mark>.");
    }

    [Fact]
    public void Statements_are_numbered_in_the_order_of_the_article()
    {
        using var content = new TestContent().With("a.txt", "H\n\n\"One.\"\n\n\"Two.\" \"Three.\"");
        var parsed = content.ReadSingle().Article.ShouldNotBeNull();

        var article = parsed.Complete([Utterance(Span(1, 1, 4), Span(2, 1, 4)), Utterance(Span(2, 8, 6))]);

        article.Passages[1].Html.ShouldBe("\"<span class=\"q direct\" data-utterance=\"1\">One.</span>\"");
        article.Passages[2].Html.ShouldBe("\"<span class=\"q direct\" data-utterance=\"1\">Two.</span>\" \"<span class=\"q direct\" data-utterance=\"2\">Three.</span>\"");
    }

    [Theory]
    [InlineData(1, 0, 9999)]
    [InlineData(1, 5000, 3)]
    [InlineData(7, 0, 3)]
    [InlineData(1, 0, 0)]
    public void A_span_that_is_not_in_the_text_spoils_nothing(int passage, int start, int length)
    {
        var article = MarkdownArticle("one *two*");

        var html = ArticleHighlighter.Render(article, [Span(passage, start, length)]);

        html.Count.ShouldBe(2);
        PassagePage.Read(html[1]).Body.ShouldNotBeNull().TextContent.ShouldBe("one two");
    }

    [Theory]
    [InlineData("a.md", "---\ntitle: T\nsummary: In short.\n---\n# T\n\n- *a* b\n\n> c\n\n| d | e |\n|---|---|\n| f | g |\n")]
    [InlineData("a.txt", "H  h\n\nUpdated\n\n*one*\ntwo\n\nAdvertisement")]
    public void Without_hits_nothing_is_highlighted(string name, string text)
    {
        var article = ArticleOf(name, text);

        ArticleHighlighter.Render(article, []).ShouldBe(article.Passages.Select(p => p.Html));
    }

    [Fact]
    public void A_text_under_another_title_is_highlighted_in_the_right_passage()
    {
        using var content = new TestContent().With("a.txt", "Its own headline\n\nWords to light.").With("a.yml", "title: Another\nsummary: In short.");
        var article = content.ReadSingle().Article.ShouldNotBeNull().Complete([]);

        ArticleHighlighter.Render(article, [SpanOf(article, "light")]).ShouldBe(
            ["Another", "In short.", "Its own headline", "Words to <mark id=\"hit-1\">light</mark>."]);
    }

    private static Article Quoted(string body, string words, QuotationKind kind)
    {
        using var content = new TestContent().With("a.md", $"---\ntitle: Headline\n---\n{body}");
        var parsed = content.ReadSingle().Article.ShouldNotBeNull();
        var start = parsed.Texts[1].Text.IndexOf(words, StringComparison.Ordinal);
        return parsed.Complete([new Utterance { Quotations = [new Quotation(Span(1, start, words.Length), kind)], Rule = "test" }]);
    }

    private static Utterance Utterance(params PassageSpan[] spans) =>
        new() { Quotations = [.. spans.Select(span => new Quotation(span, QuotationKind.Direct))], Rule = "test" };

    private static PassageSpan Span(int passage, int start, int length) => new(passage, new TextSpan(start, length));

    private static PassageSpan SpanOf(Article article, string words)
    {
        var passage = article.Passages.Index().First(p => p.Item.Text.Contains(words, StringComparison.Ordinal));
        return Span(passage.Index, passage.Item.Text.IndexOf(words, StringComparison.Ordinal), words.Length);
    }
}

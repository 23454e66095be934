using static ArticleArchive.Tests.Support.TestContent;

namespace ArticleArchive.Tests.Content.Markup;

/// <summary>HTML in stored Markdown formats words and is none itself. Rows give the passages that are shown, apart by <c>|</c>.</summary>
public sealed class HtmlInMarkdownTests
{
    [Theory]
    [InlineData("Words.\n\n\\###\n")]
    [InlineData("Words.\n\n\\# \\# \\#")]
    public void The_mark_below_a_press_release_is_left_out(string body)
    {
        var article = MarkdownArticle(body);

        article.Passages.Skip(1).Select(passage => passage.Text).ShouldBe(["Words."]);
        article.Furniture.ShouldHaveSingleItem().Line.ShouldBe(7);
    }

    [Theory]
    [InlineData("<p>Major Poole said: &#8220;We hold it.&#8221; It&#8217;s cold.</p>", "Major Poole said: “We hold it.” It’s cold.")]
    [InlineData("<p>One.</p><p>Two.</p>", "One.|Two.")]
    [InlineData("<p>One.</p>\n<p>Two.</p>", "One.|Two.")]
    [InlineData("<div>\nInside a div the general said \"wait\".\n</div>", "Inside a div the general said \"wait\".")]
    [InlineData("<div>\n\nOne.\n\n</div>\n\nTwo.", "One.|Two.")]
    [InlineData("<div class=\"a\"\n     id=\"b\">One.</div>", "One.")]
    [InlineData("    <p>Deep.</p>", "Deep.")]
    [InlineData("<div>\n\n        <p>Deeper.</p>\n\n</div>", "Deeper.")]
    [InlineData("a<br>b<br/>c<BR />d", "a\nb\nc\nd")]
    [InlineData("x<span style=\"a\">y</span>z", "xyz")]
    [InlineData("m<sup>2</sup> and H<sub>2</sub>O", "m² and H2O")]
    [InlineData("10<sup>6</sup>, 10<sup>-3</sup>, **10**<sup>6</sup> and x<sup>2</sup>", "10^6, 10^-3, 10^6 and x²")]
    [InlineData("the 5<sup>th</sup>, M<sup>me</sup> Kolbe and 2<sup>n</sup>", "the 5th, Mme Kolbe and 2n")]
    [InlineData("101<sub>2</sub>, log<sub>10</sub>100 and 10<sup>6</sup>5", "101_2, log_(10)100 and 10^(6)5")]
    [InlineData("in 2016<sup><a href=\"#n3\">3</a></sup>, he said<sup>4</sup>", "in 2016^3, he said⁴")]
    [InlineData("a&nbsp;b &amp; c &lt;d&gt; &copy; &#x2014;", "a\u00A0b & c <d> © —")]
    [InlineData("<h2>Part <em>two</em></h2><p>One.</p>", "Part two|One.")]
    [InlineData("<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>", "a\tb\nc\td")]
    [InlineData("<table>\n  <tr>\n    <td>a</td>\n\n    <td>b</td>\n  </tr>\n</table>", "a\tb")]
    [InlineData("<table><tr><td>One.</td></tr><tr><td>Two.</td></tr></table>", "One.|Two.")]
    [InlineData("<table><tr><td>a<br>b</td><td>c</td></tr></table>", "a\nb\tc")]
    [InlineData("| a | b |\n|---|---|\n| c<br>d | <em>e</em> |", "a\tb\nc\nd\te")]
    [InlineData("**one <em>two</em>** three", "one two three")]
    [InlineData("<p>**Mixture:** one.", "Mixture: one.")]
    [InlineData("<p>One.\n\n<p>Two.", "One.|Two.")]
    [InlineData("<blockquote><p>One.</p><p>Two.</p></blockquote>", "One.|Two.")]
    [InlineData("<ul><li>one<li>two</ul>", "one|two")]
    [InlineData("<ul class=\"x\">- one\n- two", "- one|two")]
    [InlineData("<dl><dt>a</dt><dd>b</dd></dl>", "a|b")]
    [InlineData("<FONT SIZE=2>One.</FONT>", "One.")]
    [InlineData("<o:p>One.</o:p>", "One.")]
    [InlineData("<p>2016. was a year.</p>", "2016. was a year.")]
    [InlineData("a <a href=\"/b>the bridge</a> c, a <a href=\"/d\">dam</a>", "a the bridge c, a dam")]
    [InlineData("<p class=\"x>One.</p><p title='<b>y</b>'>Two.</p>", "One.|Two.")]
    [InlineData("<blockquote>\n\tOne.\n\n\tTwo *was* said.\n\t</blockquote>\n\nThree.", "One.|Two was said.|Three.")]
    [InlineData("<blockquote>\n\tOne.\n\n\tTwo <em>was</em> said.\n\t</blockquote>\n\nThree.", "One.|Two was said.|Three.")]
    [InlineData("<pre><code>a *b* &lt;c&gt;\n\n    d_e_f\n</code></pre>\n\nOne.", "a *b* <c>\n\n    d_e_f|One.")]
    [InlineData("- One\n\n  <div class=\"x\"><pre class=\"code y\">a *b*<br>c</pre></div>\n\n- Two", "One|a *b*\nc|Two")]
    [InlineData("<pre class=\"language-sql\">a *b*</pre>\n\nOne.", "a *b*|One.")]
    [InlineData("<pre data-lang=\"sql\">a *b*</pre>\n\nOne.", "a *b*|One.")]
    [InlineData("<pre style=\"font: serif\">The *bridge*\n\nis held.</pre>", "The bridge|is held.")]
    [InlineData("One.  \n\u00A0  \n**Two.**  \n\u00A0 \u2003\nThree.", "One.|Two.|Three.")]
    [InlineData("<pre>The *bridge*\n\nis held.</pre>", "The bridge|is held.")]
    [InlineData("![A bridge](/a.jpg)One.", "A bridge One.")]
    [InlineData("Click[![the bridge](/a.jpg)](/b)here", "Click the bridge here")]
    [InlineData("One![](/a.jpg)two, (![three](/a.jpg)).", "Onetwo, (three).")]
    [InlineData("It costs ~~40.\n\nOr ~~50.", "It costs ~~40.|Or ~~50.")]
    public void HTML_that_formats_is_formatting(string body, string passages)
    {
        var article = MarkdownArticle(body);

        string.Join('|', article.Passages.Skip(1).Select(p => p.Text)).ShouldBe(passages);
        article.Furniture.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<em>a</em> <i>b</i>", "<em>a</em> <em>b</em>")]
    [InlineData("<strong>a</strong> <b>b</b>", "<strong>a</strong> <strong>b</strong>")]
    [InlineData("<code>a <em>b</em></code>", "<code>a <em>b</em></code>")]
    [InlineData("<a href=\"https://x.example/a?b=1&amp;c=2\">d</a>", "<a href=\"https://x.example/a?b=1c=2\">d</a>")]
    [InlineData("<a href='/a'>b</a>", "<a href=\"/a\">b</a>")]
    [InlineData("<a href=/a>b</a>", "<a href=\"/a\">b</a>")]
    [InlineData("<a name=\"x\">b</a>", "b")]
    [InlineData("<a href=\"javascript:alert(1)\">b</a>", "b")]
    [InlineData("<a href=\"java&#115;cript:alert(1)\">b</a>", "b")]
    [InlineData("<a href=\"data:text/html,x\">b</a>", "b")]
    [InlineData("<b><i>a</b>b</i>", "<strong><em>a</em></strong>b")]
    [InlineData("a</em> b</strong>", "a b")]
    [InlineData("<em>a", "<em>a</em>")]
    [InlineData("<em onclick=\"x\">a</em>", "<em>a</em>")]
    public void Tags_become_elements_of_the_archives_own(string body, string html) => MarkdownArticle(body).Passages[1].Html.ShouldBe(html);

    [Theory]
    [InlineData("<ul><li>one</li><li>two</li></ul>", "<ul><li><p>one</p></li><li><p>two</p></li></ul>")]
    [InlineData("<ul>\n\n<li>one</li>\n\n<li>two</li>\n\n</ul>\n\nafter", "<ul><li><p>one</p></li><li><p>two</p></li></ul><p>after</p>")]
    [InlineData("<ol><li>one<ul><li>in</li></ul></li></ol>", "<ol><li><p>one</p><ul><li><p>in</p></li></ul></li></ol>")]
    [InlineData("<blockquote>\n\nsaid\n\n</blockquote>\n\nafter", "<blockquote><p>said</p></blockquote><p>after</p>")]
    [InlineData("> <blockquote>\n> said\n\nafter", "<blockquote><blockquote><p>said</p></blockquote></blockquote><p>after</p>")]
    [InlineData("</blockquote></li></ul>\n\nafter", "<p>after</p>")]
    [InlineData("> said </blockquote>\n\nafter", "<blockquote><p>said </p></blockquote><p>after</p>")]
    [InlineData("one<hr>two", "<p>one</p><hr><p>two</p>")]
    public void Structure_of_the_file_stands_around_its_passages(string body, string html)
    {
        var article = MarkdownArticle(body);

        string.Concat(article.Passages.Skip(1).Select(p => $"{p.Lead}<p>{p.Html}</p>").Append(article.Tail)).ShouldBe(html);
    }

    [Theory]
    [InlineData("<h1>x</h1>", PassageKind.Heading, 2)]
    [InlineData("<h4>x</h4>", PassageKind.Heading, 4)]
    [InlineData("<h3 class=\"x\">x", PassageKind.Heading, 3)]
    [InlineData("<li>x</li>", PassageKind.Item, 0)]
    [InlineData("<blockquote>x</blockquote>", PassageKind.Quotation, 0)]
    [InlineData("<figure><figcaption>x</figcaption></figure>", PassageKind.Caption, 0)]
    public void A_tag_says_what_kind_of_passage_it_holds(string body, PassageKind kind, int level)
    {
        var passage = MarkdownArticle(body).Passages.Skip(1).ShouldHaveSingleItem();

        (passage.Kind, passage.Level, passage.Text).ShouldBe((kind, level, "x"));
    }

    [Theory]
    [InlineData("a <!-- more --> b", "a  b", "<!-- more -->")]
    [InlineData("<!-- wp:paragraph -->\n<p>a</p>\n<!-- /wp:paragraph -->", "a", "<!-- wp:paragraph -->|<!-- /wp:paragraph -->")]
    [InlineData("a\n\n<!-- b\n\nc -->\n\nd", "a|d", "<!-- b c -->")]
    [InlineData("a\n\n<script>alert(1)\n\nx</script>\n\nb", "a|b", "<script>alert(1) x</script>")]
    [InlineData("a <iframe src=\"https://x.example/e\"></iframe> b", "a  b", "<iframe src=\"https://x.example/e\"></iframe>")]
    [InlineData("a <img src=\"x.jpg\" alt=\"A bridge\"/> b", "a  b", "<img src=\"x.jpg\" alt=\"A bridge\"/>")]
    [InlineData("<style>p { color: red }</style>a", "a", "<style>p { color: red }</style>")]
    [InlineData("<svg><text>x</text></svg>a", "a", "<svg><text>x</text></svg>")]
    [InlineData("<script>a", "a", "<script>")]
    [InlineData("We will <del>never</del> go, <s>he</s> <strike class=\"x\">she</strike> said.", "We will go, said.", "<del>never</del>|<s>he</s>|<strike class=\"x\">she</strike>")]
    [InlineData("a <s>b <strong>c</strong></s> d", "a d", "<s>b <strong>c</strong></s>")]
    [InlineData("a <del>b", "a b", "<del>")]
    [InlineData("We will ~~never~~ go.", "We will go.", "~~never~~")]
    [InlineData("~~a\nb~~ c", "c", "~~a b~~")]
    [InlineData("[caption id=\"a_5\" align=\"left\"]<img src=\"x.jpg\" /> The bridge in winter[/caption]", "The bridge in winter", "[caption id=\"a_5\" align=\"left\"]|<img src=\"x.jpg\" />|[/caption]")]
    [InlineData("a {{< figure src=\"x.jpg\" >}} b", "a  b", "{{< figure src=\"x.jpg\" >}}")]
    [InlineData("{{% notice %}}\nThe bridge.\n{{% /notice %}}", "The bridge.", "{{% notice %}}|{{% /notice %}}")]
    [InlineData("a {{ page.title }} b {% include x.html %}", "a  b ", "{{ page.title }}|{% include x.html %}")]
    [InlineData("a{% comment %} b {% endcomment %}c", "ac", "{% comment %} b {% endcomment %}")]
    [InlineData("a\n{: .note}", "a", "{: .note}")]
    [InlineData("## Part {#two.b}\n\na", "Part|a", "{#two.b}")]
    [InlineData("[gallery ids=\"1,2\"]\n\na", "a", "[gallery ids=\"1,2\"]")]
    [InlineData("See <a href=\"{{< ref \"x.md\" >}}\">the report</a>.", "See the report.", "")]
    [InlineData("- a\n\n    b {{ x }}", "a|b ", "{{ x }}")]
    [InlineData("[caption id=\"a_5\" align=\"left\"][![The bridge](/a.jpg)](/b.jpg) In winter[/caption]", "The bridge In winter", "[caption id=\"a_5\" align=\"left\"]|[/caption]")]
    [InlineData("a ![[../raw/bridge.jpg]] b", "a  b", "![[../raw/bridge.jpg]]")]
    [InlineData("![[The bridge]](/a.jpg) b", "[The bridge] b", "")]
    [InlineData("![The bridge](/up loads/Shot 2016-01-29 at 14.05.png) b", "The bridge b", "")]
    [InlineData("[caption id=\"a_5\" caption=\"The &#8220;bridge&#8221; *once*\"]<img src=\"x.jpg\" />[/caption]", "The “bridge” *once*", "[caption id=\"a_5\" caption=\"The &#8220;bridge&#8221; *once*\"]|<img src=\"x.jpg\" />|[/caption]")]
    [InlineData("a\n\n{{< figure src=\"x.jpg\" caption=\"In winter\" >}}\n\nb", "a|In winter|b", "{{< figure src=\"x.jpg\" caption=\"In winter\" >}}")]
    [InlineData("{{< figure caption=\"In winter\" class=\"right\" >}}", "In winter", "{{< figure caption=\"In winter\" class=\"right\" >}}")]
    [InlineData("{{< figure caption=\"The \\\"bridge\\\"\" class=\"right\" >}}", "The \"bridge\"", "{{< figure caption=\"The \\\"bridge\\\"\" class=\"right\" >}}")]
    [InlineData("{{< figure caption=\" \" class=\"right\" >}}\n\na", "a", "{{< figure caption=\" \" class=\"right\" >}}")]
    [InlineData("a %%b%% c", "a  c", "%%b%%")]
    [InlineData("a\n\n%%\nb\n\nc\n%%\n\nd", "a|d", "%% b c %%")]
    [InlineData("See [[Bridges|the bridge]], he said.", "See the bridge, he said.", "[[Bridges|")]
    [InlineData("The ==bridge== and *==dam==*.", "The bridge and dam.", "")]
    [InlineData("a\n\n{% include figure.html caption='In winter' %}", "a|In winter", "{% include figure.html caption='In winter' %}")]
    [InlineData("[jtable]\na\n[/jtable]\n\n[sic] b", "a|[sic] b", "[jtable]|[/jtable]")]
    [InlineData("&#123;% raw %}\n\na &#123;% raw %} b\n\n&#123;% endraw %}", "a {% raw %} b", "&#123;% raw %}|&#123;% endraw %}")]
    [InlineData("[hermit x=collect:31 loop]\n\na", "a", "[hermit x=collect:31 loop]")]
    [InlineData("[caption id=\"a_5\"]One[/caption][caption id=\"a_6\"]Two[/caption]", "One Two", "[caption id=\"a_5\"]|[/caption]|[caption id=\"a_6\"]|[/caption]")]
    [InlineData("<figure>\n\t<img src=\"{{site.url}}/a.jpg\" alt=\"b\"/>\n\t<figcaption>The bridge</figcaption>\n</figure>", "The bridge", "<img src=\"{{site.url}}/a.jpg\" alt=\"b\"/>")]
    [InlineData("<div>\n\t{{ \"jo\" | photo }}\n\t<blockquote>\nThe bridge\n\t</blockquote>\n</div>", "The bridge", "{{ \"jo\" | photo }}")]
    public void What_embeds_scripts_or_speaks_to_a_generator_is_left_out_and_recorded(string body, string passages, string leftOut)
    {
        var article = MarkdownArticle(body);

        string.Join('|', article.Passages.Skip(1).Select(p => p.Text.TrimStart())).TrimEnd().ShouldBe(passages.TrimEnd());
        string.Join('|', article.Furniture.Select(f => f.Text)).ShouldBe(leftOut);
        article.Furniture.ShouldAllBe(f => f.Line >= 5);
    }

    [Theory]
    [InlineData("<Name withheld> spoke.")]
    [InlineData("If 3 <b and c> 4 then")]
    [InlineData("He wrote <p as in Paul> twice.")]
    [InlineData("Some 5 ~~ or 6 ~~ came, ~~~two~~~ of them, ~~ all ~~ of it.")]
    [InlineData("5 < 6 and 7 > 6 & so on")]
    [InlineData("a <- b, c <3 d")]
    [InlineData("<not a tag>")]
    [InlineData("x <!-- not closed")]
    [InlineData("the road <?> was open <?> in May")]
    [InlineData("{{ not closed")]
    [InlineData("he [sic] said [Applause] and [we]")]
    [InlineData("a {set} of {1, 2}")]
    [InlineData("really! [[sic]] he said")]
    [InlineData("5 %% and 6 %% of them, 100%% sure of it%%")]
    [InlineData("if a == b and b == c, or a==b==c")]
    [InlineData("the <p")]
    public void Text_that_only_looks_like_markup_stays_text(string text)
    {
        var article = MarkdownArticle(text);

        article.Passages[1].Text.ShouldBe(text);
        article.Furniture.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("**Today\u00A0**we go", "<strong>Today</strong>\u00A0we go")]
    [InlineData("we **\u00A0go**\u00A0now", "we \u00A0<strong>go</strong>\u00A0now")]
    [InlineData("one\u00A0**two**\u00A0three *four\u00A0*", "one\u00A0<strong>two</strong>\u00A0three <em>four</em>\u00A0")]
    [InlineData("2\u00A0* 3 *\u00A04", "2\u00A0* 3 *\u00A04")]
    public void Emphasis_is_read_although_a_no_break_space_is_at_its_edge(string body, string html) => MarkdownArticle(body).Passages[1].Html.TrimEnd().ShouldBe(html.TrimEnd());

    [Theory]
    [InlineData("`<b>` and ``<!-- x -->``", "<b> and <!-- x -->")]
    [InlineData("```\n<script>alert(1)</script>\n{{ x }}\n```", "<script>alert(1)</script>\n{{ x }}")]
    [InlineData("\\<b> and \\{{ x }}", "<b> and {{ x }}")]
    [InlineData("a\n\n    name = '(?P<slug>.*)' <div class=\"x\">\n\n    {{ x }}", "a")]
    public void Code_and_escaped_marks_are_words(string body, string text) => MarkdownArticle(body).Passages[1].Text.ShouldBe(text);

    [Theory]
    [InlineData("<press@x.example> and <https://x.example/a>", "press@x.example and https://x.example/a")]
    [InlineData("[a](<b c>) and [r]\n\n[r]: <d e>", "a and r")]
    [InlineData("See [the report][1].\n\n[1]: https://x.example/r", "See the report.")]
    [InlineData("Held.[^1] So.\n\n[^1]: By the army.", "Held.[1] So.|[1] By the army.")]
    public void Links_and_notes_are_what_they_were(string body, string passages) =>
        string.Join('|', MarkdownArticle(body).Passages.Skip(1).Select(p => p.Text)).ShouldBe(passages);

    [Theory]
    [InlineData("2016. was a bad year, said Tom Barr.\n\n14. August 2017 was the day.\n\n1582. It will not hold.", "2016. was a bad year, said Tom Barr.|14. August 2017 was the day.|1582. It will not hold.")]
    [InlineData("1. one", "1. one")]
    [InlineData("007. Bond", "007. Bond")]
    [InlineData("1) one", "1) one")]
    [InlineData("3. three\n\n   more", "3. three|more")]
    [InlineData("1.", "1.")]
    [InlineData("1. - in", "1.|in")]
    [InlineData("> 14. August", "14. August")]
    [InlineData("1. one\n2. two\n\n9. nine", "one|two|9. nine")]
    public void A_paragraph_that_begins_with_a_number_keeps_it(string body, string passages) =>
        string.Join('|', MarkdownArticle(body).Passages.Skip(1).Select(p => p.Text)).ShouldBe(passages);

    [Fact]
    public void A_table_in_HTML_is_one_passage_of_the_archives_own()
    {
        var table = MarkdownArticle("<table border=1><thead><tr><th>Force</th><th>Lost</th></tr></thead><tbody><tr><td><em>IS</em></td><td>40%</td></tr></tbody></table>").Passages[1];

        table.Kind.ShouldBe(PassageKind.Table);
        table.Html.ShouldBe(
            "<table><thead><tr><th scope=\"col\">Force</th>\t<th scope=\"col\">Lost</th></tr></thead>\n"
            + "<tbody><tr><td><em>IS</em></td>\t<td>40%</td></tr></tbody></table>");
    }

    [Theory]
    [InlineData("<p>a</p>")]
    [InlineData("<ul><li>a<li>b</ul>")]
    [InlineData("a <!-- x --> b\n\n14. c")]
    public void Without_hits_nothing_is_highlighted(string body)
    {
        var article = MarkdownArticle(body);

        ArticleArchive.Content.Rendering.ArticleHighlighter.Render(article, []).ShouldBe(article.Passages.Select(p => p.Html));
    }
}

using System.Text;
using ArticleArchive.Content;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleArchive.Tests.Support;

/// <summary>Generators of stored texts, from plain words to hostile markup.</summary>
public static class StoredTexts
{
    // More lines and parts cost time and show nothing that a few of them do not.
    private const int MaxLines = 24;
    private const int MaxParts = 6;

    public static IReadOnlyList<string> Furniture => ContentOptions.DefaultPageFurniture;

    public static IReadOnlyList<string> AllowedElements { get; } =
    [
        "html", "head", "title", "body", "div", "ul", "ol", "li", "blockquote", "hr", "br", "em", "strong", "code", "a", "table", "thead", "tbody", "tr", "th", "td",
    ];

    public static IReadOnlyList<string> AllowedAttributes { get; } = ["id", "class", "href", "title", "scope", "start"];

    /// <summary>Lines of words, marks that would be markup elsewhere, blank lines, page furniture, all ends of lines.</summary>
    public static Gen<string> PlainText =>
        from count in Gen.Choose(0, MaxLines)
        from lines in Gen.OneOf(Sentence, Sentence, Gen.Elements("", " ", "\t\u00A0"), Gen.Elements("Updated", "Advertisement:", "share this article", "Read more.")).ListOf(count)
        from end in Gen.Elements("\n", "\r\n", "\r")
        select string.Join(end, lines.Prepend("The headline"));

    /// <summary>Plain texts in the layouts of newsrooms, wires and transcripts, some of them mixed, with heads and ends.</summary>
    public static Gen<string> LaidOut =>
        from head in Gen.Elements("", "Army keeps bridge\n", "Army keeps bridge\n\n", "BC-BRIDGE-URGENT\nArmy keeps bridge\n", "FOR IMMEDIATE RELEASE\n\nArmy keeps\n\n", "By Jo Reed\n", "Jan. 29, 2016\n", "Army keeps bridge | Gazette\nHome\n29 January 2016\nArmy keeps bridge\nAuthor\nJo Reed\n", "Skip to content\n", "Army keeps bridge\n\nArmy keeps bridge\n\n", "The army keeps the northern…\n\nThe army keeps the northern bridge\n\n", "LARNAVIA, Jan 29 (AP) - ")
        from count in Gen.Choose(0, MaxParts)
        from parts in Part.ListOf(count).Select(parts => string.Concat(parts))
        from foot in Gen.Elements("", "\n-30-", "\n\n###\n\nw 555 0100", "\n REUTER", "\nNotes to editors\nw one", "\nENDS")
        from end in Gen.Elements("\n", "\r\n", "\r")
        select (head + parts + foot).Replace("\n", end, StringComparison.Ordinal);

    /// <summary>Encodings of stored files: those with a mark, and those that metadata names.</summary>
    public static Gen<Encoding> Encodings => Gen.Elements<Encoding>(
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), new UnicodeEncoding(bigEndian: false, byteOrderMark: true), new UnicodeEncoding(bigEndian: true, byteOrderMark: true), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        CodePagesEncodingProvider.Instance.GetEncoding("windows-1252") ?? Encoding.Latin1, Encoding.Latin1, Encoding.UTF32, CodePagesEncodingProvider.Instance.GetEncoding("koi8-r") ?? Encoding.Latin1, CodePagesEncodingProvider.Instance.GetEncoding("big5") ?? Encoding.Latin1, CodePagesEncodingProvider.Instance.GetEncoding("iso-8859-2") ?? Encoding.Latin1);

    /// <summary>Headers of Markdown files in every dialect, all with the title <c>Headline</c>, each with the end of its lines.</summary>
    public static Gen<(string Text, string LineEnd)> Headers =>
        from text in Gen.Elements(
            "---\ntitle: Headline\ndate: 2016-01-29\ntags: [a, b]\n---\n", "---\ntitle: 'Headline'\nauthors:\n  - name: Jo Reed\nlayout: post\n---\n\n", "---\nheadline: Headline\n...\n", "title: Headline\ndate: 2016-01-29 14:05:00\n---\n",
            "+++\ntitle = \"Headline\"\ndate = 2016-01-29T14:05:00Z\n[extra]\na = 1\n+++\n", "{\n\"title\": \"Headline\",\n\"tags\": [\"a\"]\n}\n\n", "{\"title\": \"Headline\"}\n;;;\n", "Title: Headline\nDate: 2016-01-29 14:05\nTags: a, b\n\n", "Title: Headline\nAuthor: Jo Reed\n    Tom Barr\n\n",
            "\n\n---\ntitle: Headline\n---\n")
        from end in Gen.Elements("\n", "\r\n")
        select (text, end);

    /// <summary>A text with what an encoding does not have written in letters that it has.</summary>
    public static string As(Encoding encoding, string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()).Select(character => encoding.GetString(encoding.GetBytes(character)) == character ? character : "x"));

    /// <summary>Blocks of Markdown with the words that they show.</summary>
    public static Gen<IReadOnlyList<(string Markdown, string Words)>> MarkdownBlocks =>
        Gen.Sized(size => Block.ListOf(1 + (size / 10))).Select(blocks => (IReadOnlyList<(string, string)>)[.. blocks]);

    /// <summary>Blocks of Markdown, and stretches to mark in two layers.</summary>
    public static Gen<(IReadOnlyList<(string Markdown, string Words)> Blocks, IReadOnlyList<(int Passage, int Start, int Length)> Cuts, IReadOnlyList<(int Passage, int Start, int Length)> OtherCuts)> MarkedMarkdown =>
        from blocks in MarkdownBlocks
        from cuts in Cuts
        from others in Cuts
        select (blocks, cuts, others);

    /// <summary>Scraps of HTML, script addresses and Markdown that hides them, thrown together.</summary>
    public static Gen<string> Hostile => Gen.Elements(
        "<p>", "</p>", "<p ", "<em>", "</em>", "<b onclick=x>", "<a href=javascript:alert(1)>", "<a href='data:text/html,x'>", "<a href=\"java&#115;cript:x\">", "<a href=\"x\" onclick=\"y\">", "</a>", "<table><tr><td>", "</td>", "</table>", "<ul><li>", "</ul>", "<blockquote>",
        "</blockquote>", "<h3 id=\"x\">", "<code>", "</code>", "<iframe srcdoc=\"<script>\">", "</iframe>", "<x y>", "{{< x", ">}}", "{{", "{% comment %}", "[caption x=\"", "[/caption]", "{: onclick=x}", "1. ", "7. ", "[^r]", "[^r]: x", "\\<script>", "&lt;/script&gt;", "<br", "<hr>", "<li", "=\"",
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "</div>", "<!--", "-->", "<style>", "[a](javascript:alert(1))", "![a](javascript:alert(1))",
        "[a](JaVa&#83;cript&colon;alert(1))", "[a](java&Tab;script:alert(1))", "[a](&#1;data:text/html,x)", "[a](<x\" onclick=\"y>)", "[a](/x \"t\\\" onclick=x\")", "<javascript:alert(1)>",
        "<vbscript:x>", "[r]", "[r]: javascript:alert(1)", "[r]: <x\"onclick=y> 'z\"onclick=w'", "[![i](http://x)](http://y)", "[a [b](http://x)](javascript:y)", "`</code><script>`", "```\"><script>\n</code>\n```",
        "&lt;script&gt;", "&#60;b&#62;", "\"onmouseover=x", "'", "| a | <b> |\n|---|---|\n| </td><script> | c |", "- ", "> ", "# ", "*", "**", "\n", "\n\n", "\0", "\u000B", "]]>", "a", " ", "    ", "http://x:y@z\\", "[h](http://xn--\u00E9\u0000)", "<http://[::1>")
        .ListOf().Select(string.Concat);

    /// <summary>Scraps of YAML thrown together.</summary>
    public static Gen<string> Yaml => Gen.Elements(
        "date:", "source:", "speakers:", "aliases:", "topics:", "summary:", " ", "\n", "\n  ", "\n- ", "\n  - ", "[", "]", "{", "}", "&a", "*a", "<<: ", "!!int ", "!x ", "|", ">-", "\"", "'", "\\u", "\\xD800", "\\UFFFFFFFF", "\\uD800", "%", "@", "`", "? ",
        ": ", ",", "#", "~", "2016", "name", "url", "..", "---", "--- ", "\t", "\u0085", "\u2028", "\uFEFF", "\0", "\u00E9", "a")
        .ListOf().Select(scraps => string.Concat(scraps).Replace("\n---", "\n", StringComparison.Ordinal).Replace("\n..", "\n.", StringComparison.Ordinal));

    private static Gen<string> Word =>
        from letters in Gen.Elements('a', 'b', 'e', 's', 't', 'é', '7', 'Z').ListOf(4)
        from end in Gen.Elements("", "", "", ",", ".", "'s", "%", "\"", "”", "-x")
        select string.Concat(letters) + end;

    private static Gen<string> Sentence =>
        from words in Gen.OneOf(Word, Word, Gen.Elements("*", "_x_", "#", "<b>", "&amp;", "- ", "1.", "`x`", "[a](b)", "|", "\\", "\u2028", "\f", "😀")).ListOf(5)
        select "w" + string.Join(' ', words);

    /// <summary>Some paragraphs in one layout.</summary>
    private static Gen<string> Part =>
        from sentences in Sentence.ListOf(4)
        from shape in Gen.Elements("{0}\n{1}\n{2}\n{3}\n", "{0}\n\n{1}\n\n{2}\n\n{3}\n\n", "    {0}\n{1}\n    {2}\n{3}\n", "{0} {1}\n{2}\n{3}\n\n", "Q: {0}?\nA: {1}\nQ: {2}\nA: {3}\n", "ANA KOLBE: {0}?\n{1}\n\nTOM BARR: {2}\n\nANA KOLBE: {3}\n\n",
            "{0}          {1}          {2}          {3}          {0} {1} {2} {3} {0} {1} {2} {3} {0} {1} {2} {3}\n", "{0} minis-\nter {1} anti-\naircraft {2}\n\n{3}\n", "Tom Barr 00:01\n{0}\n\nAna Kolbe (00:04): {1}\n{2}\n{3}\n", "{0}\n\n{1} and then\n\n{2}\n\n{3}\n\n\n\n", "\t{0}\n\t{1}\n\t{2}\n{3}\n",
            "tom barr: {0}?\nana: {1}\ntom barr: {2}\nana: {3}\n", "00:00:01 {0}\n\n00:00:04 {1}\n\n[00:12] {2}\n{3}\n", "<p> {0} <p> {1} </p><P>{2}<br/>{3}\n", "Mr. BARR. {0}?\n  {1}\nThe CHAIRMAN. {2}\n{3}\n",
            "Mr BARR (North—Minister) (14:02): {0}\n{1}\nThe MINISTER FOR ROADS (Ms Kolbe): {2}\n(Laughter.)\nMr BARR: {3}\n", "Q1 Chair: {0}?\nAna Kolbe (Lab)\n{1}\n\nQ2 Chair: {2}\n\n**Ana Kolbe:** {3}\n", "Tom Barr (North) (Lab)\n\n{0}\n\nThe Speaker\n\n{1}\n\nTom Barr (North) (Lab)\n\n{2}\n\nThe Speaker\n\n{3}\n")
        select Enumerable.Range(0, 4).Aggregate(shape, (text, i) => text.Replace($"{{{i}}}", sentences[i], StringComparison.Ordinal));

    private static Gen<(string Markdown, string Words)> Inline =>
        from word in Word.Select(w => w.TrimEnd('\\'))
        from dress in Gen.Elements("{0}", "{0}", "*{0}*", "**{0}**", "[{0}](http://x.example)", "![{0}](http://x.example/p)", "`{0}`", "*x **{0}***", "[*{0}* y](/z \"t\")", "{0}  \nv", "{0}\\\nv", "{0}\nv", "<em>{0}</em>", "<b class=\"x\">x <i>{0}</i></b>", "<a href=\"/z\">{0}</a>", "<span>{0}", "{0}<br>v", "<!-- c -->{0}", "{{< c >}}{0}", "<code>{0}</code>", "<img src=\"c\">{0}")
        select (Dressed(dress, word), Dressed(Bare(dress), word));

    private static Gen<(string Markdown, string Words)> Line =>
        Inline.ListOf(4).Select(parts => ("w " + string.Join(' ', parts.Select(p => p.Markdown)), "w " + string.Join(' ', parts.Select(p => p.Words))));

    private static Gen<(string Markdown, string Words)> Block =>
        from line in Line
        from other in Line
        from shape in Gen.OneOf(Gen.Elements(
            "{0}\n\n{1}", "- {0}\n- {1}", "- {0}\n\n  - {1}", "> {0}\n\n> {1}", "> - {0}\n\n{1}", "***\n\n{0}\n\n***\n\n{1}", "- {0}\n\n  > {1}\n\n***",
            "<p>{0}</p>\n\n<p>{1}</p>", "<p>{0}</p><p class='x'>{1}</p>", "<div>\n{0}\n</div>\n\n{1}", "<ul>\n<li>{0}</li>\n<li>{1}</li>\n</ul>", "<ol>\n\n<li>{0}\n\n<li>{1}\n\n</ol>", "<blockquote>\n\n{0}\n\n</blockquote>\n\n{1}", "<blockquote>{0}<ul><li>{1}",
            "<table>\n  <tr>\n    <td>{0}</td>\n    <td>{1}</td>\n  </tr>\n</table>", "<h3>{0}</h3>\n\n{1}", "<h3>{0}\n\n{1}", "<!-- wp:x -->\n{0}\n<!-- /wp:x -->\n\n{1}", "{% x %}\n\n{0}\n\n{1}", "<script>\nx\n\ny</script>\n\n{0}\n\n{1}", "[caption id=\"x\"]{0}[/caption]\n\n{1}",
            "{0}\n{: .x}\n\n{1}", "<figure>\n\t<img src=\"{{ u }}/a\"/>\n\t<figcaption>{0}</figcaption>\n</figure>\n\n{1}", "<div>\n\n        <p>{0}</p>\n\n</div>\n\n{1}", "<table><tr><td>{0}</td></tr></table>\n\n- {1}", "</div></li></blockquote>\n\n{0}\n\n{1}",
            "[x]\n\n{0}\n\n[/x]\n\n{1}", "&#123;% raw %}\n\n{0}\n\n{1}\n\n&#123;% endraw %}").Select(markdown => (Markdown: markdown, Words: "{0} {1}")), Gen.Elements<(string Markdown, string Words)>(
            ("## h\n\n{0}\n\n{1}", "h {0} {1}"), ("1914. {0}\n\n16. {1}", "1914. {0} 16. {1}"), ("[caption id=\"x\"][![v](/a.jpg)](/b) {0}[/caption]\n\n{1}", "v {0} {1}"), ("[caption id=\"x\" caption=\"v *v*\"]<img src=\"a\"/>[/caption]\n\n{0}\n\n{1}", "v *v* {0} {1}"),
            ("{{< figure src=\"a\" caption=\"v\" >}}\n\n{0}\n\n{1}", "v {0} {1}"), ("![v](/a.jpg)w {0}\n\n{1}", "v w {0} {1}"), ("<pre><code>v *v* &lt;v&gt;\n\n    [v]\n</code></pre>\n\n{0}\n\n{1}", "v *v* <v> [v] {0} {1}"), ("<a href=\"/x>v</a> {0}\n\n{1}", "v {0} {1}"),
            ("<blockquote>\n\t{0}\n\n\tv *v*\n\t</blockquote>\n\n{1}", "{0} v v {1}")))
        let flat = (Of: Flat(line), Other: Flat(other))
        select (Dressed(Dressed(shape.Markdown, flat.Of.Markdown), flat.Other.Markdown, "{1}"), Dressed(Dressed(shape.Words, flat.Of.Words), flat.Other.Words, "{1}"));

    private static Gen<IReadOnlyList<(int Passage, int Start, int Length)>> Cuts =>
        (from passage in Gen.Choose(0, 20)
         from start in Gen.Choose(0, 40)
         from length in Gen.Choose(0, 60)
         select (passage, start, length)).ListOf().Select(cuts => (IReadOnlyList<(int, int, int)>)[.. cuts]);

    // A second line inside a list or quotation would need its own indent: lines are joined there.
    private static (string Markdown, string Words) Flat((string Markdown, string Words) line) =>
        (line.Markdown.Replace("  \n", " ", StringComparison.Ordinal).Replace("\\\n", " ", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal), line.Words);

    private static string Bare(string dress) => dress switch
    {
        "[*{0}* y](/z \"t\")" => "{0} y",
        "*x **{0}***" or "<b class=\"x\">x <i>{0}</i></b>" => "x {0}",
        _ when dress.EndsWith('v') => "{0} v",
        _ => "{0}",
    };

    private static string Dressed(string dress, string word, string slot = "{0}") => dress.Replace(slot, word, StringComparison.Ordinal);
}

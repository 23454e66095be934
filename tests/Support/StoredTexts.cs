using ArticleArchive.Content;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleArchive.Tests.Support;

/// <summary>Generators of stored texts, from plain words to hostile markup.</summary>
public static class StoredTexts
{
    public static IReadOnlyList<string> Furniture => ContentOptions.DefaultPageFurniture;

    public static IReadOnlyList<string> AllowedElements { get; } =
    [
        "html", "head", "title", "body", "div", "ul", "ol", "li", "blockquote", "hr", "br", "em", "strong", "code", "a", "table", "thead", "tbody", "tr", "th", "td",
    ];

    public static IReadOnlyList<string> AllowedAttributes { get; } = ["id", "class", "href", "title", "scope", "start"];

    /// <summary>Lines of words, marks that would be markup elsewhere, blank lines, page furniture, all ends of lines.</summary>
    public static Gen<string> PlainText =>
        from lines in Gen.OneOf(Sentence, Sentence, Gen.Elements("", " ", "\t\u00A0"), Gen.Elements("Updated", "Advertisement:", "share this article", "Read more.")).ListOf()
        from end in Gen.Elements("\n", "\r\n", "\r")
        select string.Join(end, lines.Prepend("The headline"));

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

    private static Gen<(string Markdown, string Words)> Inline =>
        from word in Word.Select(w => w.TrimEnd('\\'))
        from dress in Gen.Elements("{0}", "{0}", "*{0}*", "**{0}**", "[{0}](http://x.example)", "![{0}](http://x.example/p)", "`{0}`", "*x **{0}***", "[*{0}* y](/z \"t\")", "{0}  \nv", "{0}\\\nv", "{0}\nv")
        select (Dressed(dress, word), Dressed(Bare(dress), word));

    private static Gen<(string Markdown, string Words)> Line =>
        Inline.ListOf(4).Select(parts => ("w " + string.Join(' ', parts.Select(p => p.Markdown)), "w " + string.Join(' ', parts.Select(p => p.Words))));

    private static Gen<(string Markdown, string Words)> Block =>
        from line in Line
        from other in Line
        from shape in Gen.Elements("{0}\n\n{1}", "## h\n\n{0}\n\n{1}", "- {0}\n- {1}", "- {0}\n\n  - {1}", "> {0}\n\n> {1}", "> - {0}\n\n{1}", "***\n\n{0}\n\n***\n\n{1}", "- {0}\n\n  > {1}\n\n***")
        let flat = (Of: Flat(line), Other: Flat(other))
        select (
            Dressed(Dressed(shape, flat.Of.Markdown), flat.Other.Markdown, "{1}"),
            (shape.StartsWith("##", StringComparison.Ordinal) ? "h " : "") + flat.Of.Words + " " + flat.Other.Words);

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
        "*x **{0}***" => "x {0}",
        _ when dress.EndsWith('v') => "{0} v",
        _ => "{0}",
    };

    private static string Dressed(string dress, string word, string slot = "{0}") => dress.Replace(slot, word, StringComparison.Ordinal);
}

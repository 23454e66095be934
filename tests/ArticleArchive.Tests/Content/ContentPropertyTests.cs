using System.Text;
using System.Text.RegularExpressions;
using ArticleArchive.Content;
using ArticleArchive.Content.Files;
using ArticleArchive.Content.Text;
using ArticleArchive.Content.Rendering;
using FsCheck;
using FsCheck.Fluent;
using static ArticleArchive.Tests.Support.TestContent;

namespace ArticleArchive.Tests.Content;

/// <summary>What holds for every file, however odd.</summary>
public sealed class ContentPropertyTests
{
    [Property(300)]
    public Property Every_word_of_a_plain_text_reaches_the_page_in_order() => Prop.ForAll(StoredTexts.PlainText.ToArbitrary(), text =>
    {
        var article = ShouldHoldEveryWord(text);

        article?.Furniture.ShouldAllBe(f => StoredTexts.Furniture.Contains(f.Text.Trim().TrimEnd('.', ':'), StringComparer.OrdinalIgnoreCase));
    });

    [Property(300)]
    public Property Every_word_of_every_layout_reaches_the_page_or_is_kept_apart_in_order() => Prop.ForAll(StoredTexts.LaidOut.ToArbitrary(), text =>
    {
        ShouldHoldEveryWord(text);
    });

    [Property(100)]
    public Property A_layout_that_the_metadata_settles_loses_no_word(TextLayout layout) => Prop.ForAll(StoredTexts.LaidOut.ToArbitrary(), text =>
    {
        var body = ArticleArchive.Content.Layouts.PlainTextBody.Read(text, [], layout, title: null);

        Squeezed(string.Concat([.. body.Above, body.Headline, .. body.Paragraphs])).ShouldBe(Squeezed(PlainEntities.Decode(body.Tags.Count > 0 ? WithoutTags(text) : text)));
    });

    [Property(200)]
    public Property Every_word_of_every_layout_is_the_same_in_every_encoding() => Prop.ForAll(StoredTexts.LaidOut.ToArbitrary(), StoredTexts.Encodings.ToArbitrary(), (text, encoding) =>
    {
        var written = StoredTexts.As(encoding, text);

        var known = encoding.GetPreamble().Length == 0 ? new StoredEncoding(encoding.WebName, null) : StoredEncoding.Guessed;

        var read = StoredText.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(written)], known, new ProblemLog("a.txt"));

        read.ShouldBe(StoredText.Decode(Encoding.UTF8.GetBytes(written), StoredEncoding.Guessed, new ProblemLog("a.txt")));
        Squeezed(read ?? "").ShouldBe(Squeezed(written));
    });

    private static Article? ShouldHoldEveryWord(string text)
    {
        if (ReadingOf("a.txt", text).Article is not { } parsed)
            return null;

        var article = parsed.Complete([]);
        var leftOut = article.Furniture.Where(line => !ArticleArchive.Content.Layouts.ParagraphTags.AreAll(line)).Select(f => f.Line).ToHashSet();
        var whole = article.Furniture.Any(ArticleArchive.Content.Layouts.ParagraphTags.AreAll) ? WithoutTags(text) : text;
        var kept = whole.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n').Where((_, i) => !leftOut.Contains(i + 1));

        // The headline is the first passage; below lines that stand before it, or where the file's name is the title, all words come after it.
        string[] shown = [Squeezed(string.Concat(article.Passages.Select(p => p.Text))), Squeezed(string.Concat(article.Passages.Skip(1).Select(p => p.Text)))];
        shown.ShouldContain(Squeezed(PlainEntities.Decode(string.Concat(kept))));
        ShouldBeSound(article);
        return article;
    }

    [Property(300)]
    public Property Every_word_of_a_markdown_body_reaches_the_page_in_order() => Prop.ForAll(StoredTexts.MarkdownBlocks.ToArbitrary(), blocks =>
    {
        var article = MarkdownArticle(string.Join("\n\n", blocks.Select(b => b.Markdown)));

        WordsOf(string.Join(' ', article.Passages.Skip(1).Select(p => p.Text))).ShouldBe(WordsOf(string.Join(' ', blocks.Select(b => b.Words))));
        ShouldBeSound(article);
    });

    [Property(200)]
    public Property Every_word_below_a_header_of_every_dialect_reaches_the_page_in_order() => Prop.ForAll(StoredTexts.MarkdownBlocks.ToArbitrary(), StoredTexts.Headers.ToArbitrary(), (blocks, header) =>
    {
        var stored = $"{header.Text}{string.Join("\n\n", blocks.Select(b => b.Markdown))}".Replace("\n", header.LineEnd, StringComparison.Ordinal);

        var article = ArticleOf("a.md", stored);

        article.Title.ShouldBe("Headline");
        WordsOf(string.Join(' ', article.Passages.Skip(1).Select(p => p.Text))).ShouldBe(WordsOf(string.Join(' ', blocks.Select(b => b.Words))));
    });

    [Property(300)]
    public Property Hostile_markdown_is_never_run() => Prop.ForAll(StoredTexts.Hostile.ToArbitrary(), body =>
    {
        if (ReadingOf("a.md", $"---\ntitle: \"<script>\"\n---\n{body}").Article is not { } parsed)
            return;

        var article = parsed.Complete([]);
        ShouldBeSound(article);
        var page = PassagePage.Read(article);
        page.All.Select(e => e.LocalName).Distinct().ShouldBeSubsetOf(StoredTexts.AllowedElements);
        page.All.SelectMany(e => e.Attributes).Select(a => a.Name).Distinct().ShouldBeSubsetOf(StoredTexts.AllowedAttributes);
        page.QuerySelectorAll("a").Select(a => Scheme(a.GetAttribute("href") ?? "")).ShouldBeSubsetOf(["", "http", "https", "mailto"]);
    });

    [Property(300)]
    public void Any_bytes_are_an_article_or_a_problem(byte[] bytes, bool front)
    {
        byte[] file = front ? [.. "---\ntitle: T\n"u8, .. bytes, .. "\n---\nWords."u8] : bytes;
        using var content = new TestContent().With("a.md", file).With("b.txt", bytes).With("b.yml", bytes);

        foreach (var reading in content.Folder.List().Files.Select(content.Folder.Read))
        {
            if (reading.Article is { } parsed)
                ShouldBeSound(parsed.Complete([]));
            else
                reading.Problems.ShouldContain(p => p.Severity == ProblemSeverity.Error);
        }
    }

    [Property(300)]
    public Property Any_metadata_is_read_or_a_problem() => Prop.ForAll(StoredTexts.Yaml.ToArbitrary(), yaml =>
    {
        var reading = ReadingOf("a.md", $"---\ntitle: T\n{yaml}\n---\nWords.");

        if (reading.Article is null)
            reading.Problems.ShouldContain(p => p.Severity == ProblemSeverity.Error);
        reading.Problems.ShouldAllBe(p => p.Line > 1 || p.Line == null);
    });

    [Property(300)]
    public Property Layers_mark_their_words_and_change_none() => Prop.ForAll(StoredTexts.MarkedMarkdown.ToArbitrary(), given =>
    {
        using var content = new TestContent().With("a.md", $"---\ntitle: Headline\n---\n{string.Join("\n\n", given.Blocks.Select(b => b.Markdown))}");
        var parsed = content.ReadSingle().Article.ShouldNotBeNull();
        var quotations = Cut(parsed.Texts, given.Cuts);
        // A hit is words; white space alone may lie between two cells, where nothing can be marked.
        var hits = Cut(parsed.Texts, given.OtherCuts).Where(hit => hit.Span.Length == 0 || !string.IsNullOrWhiteSpace(WordsAt(parsed.Texts, hit))).ToList();

        var article = parsed.Complete([.. quotations.Select(q => new Utterance { Quotations = [new Quotation(q, QuotationKind.Direct)], Rule = "test" })]);
        var lit = article with { Passages = [.. article.Passages.Zip(ArticleHighlighter.Render(article, hits), (p, html) => p with { Html = html })] };

        ShouldBeSound(article);
        ShouldBeSound(lit);
        ArticleHighlighter.Render(article, []).ShouldBe(article.Passages.Select(p => p.Html));
        var page = PassagePage.Read(lit);
        for (var i = 0; i < quotations.Count; i++)
            Squeezed(string.Concat(page.QuerySelectorAll($"[data-utterance='{i + 1}']").Select(e => e.TextContent))).ShouldBe(Squeezed(WordsAt(parsed.Texts, quotations[i])));
        Squeezed(string.Concat(page.QuerySelectorAll("mark").Select(e => e.TextContent))).ShouldBe(Squeezed(string.Concat(hits.Select(hit => WordsAt(parsed.Texts, hit)))));
        page.QuerySelectorAll("mark[id]").Select(e => e.Id).Distinct().Count().ShouldBe(hits.Count(hit => WordsAt(parsed.Texts, hit).Length > 0));
    });

    private static void ShouldBeSound(Article article)
    {
        var html = PassagePage.HtmlOf(article);
        StrictHtml.ShouldBeWellFormed(html);
        var page = PassagePage.Read(html);
        foreach (var passage in article.Passages)
            page.GetElementById(passage.Id.Value).ShouldNotBeNull().TextContent.ShouldBe(passage.Text);
        article.Passages.Select(p => p.Id).Distinct().Count().ShouldBe(article.Passages.Count);
        article.Passages.ShouldAllBe(p => !string.IsNullOrWhiteSpace(p.Text));
    }

    private static List<PassageSpan> Cut(IReadOnlyList<PassageText> texts, IReadOnlyList<(int Passage, int Start, int Length)> cuts) =>
        [.. cuts
            .Select(cut => (Passage: cut.Passage % texts.Count, cut.Start, cut.Length))
            .DistinctBy(cut => cut.Passage)
            .OrderBy(cut => cut.Passage)
            .Select(cut => (cut.Passage, Start: Math.Min(cut.Start, texts[cut.Passage].Text.Length), cut.Length))
            .Select(cut => new PassageSpan(cut.Passage, new TextSpan(cut.Start, Math.Min(cut.Length, texts[cut.Passage].Text.Length - cut.Start))))];

    private static string WordsAt(IReadOnlyList<PassageText> texts, PassageSpan span) => span.Span.Slice(texts[span.Passage].Text);

    private static string Scheme(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && address.Contains(':', StringComparison.Ordinal) ? uri.Scheme.Replace("file", "", StringComparison.Ordinal) : "";

    private static string WithoutTags(string text) => Regex.Replace(text, "</?p>|<br/>", "", RegexOptions.IgnoreCase);

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string[] WordsOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}

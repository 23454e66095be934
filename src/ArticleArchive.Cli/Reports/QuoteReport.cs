using ArticleArchive.Checking;
using Spectre.Console;

namespace ArticleArchive.Cli.Reports;

/// <summary>Prints the verdicts of <c>archive check-quote</c> as text.</summary>
internal sealed class QuoteReport(Terminal terminal)
{
    private const int Indent = 4;

    public void Write(CheckedText text)
    {
        foreach (var quotation in text.Quotations)
        {
            if (!text.IsWhole)
                Line($"“{quotation.Text.ReplaceLineEndings(" ")}”{(quotation.By is null ? "" : $" ({quotation.By})")}", 0);
            Write(quotation);
        }

        foreach (var note in text.Notes)
            terminal.Error.WriteLine(note);
    }

    private void Write(CheckedQuotation quotation)
    {
        var verdict = quotation.Verdict;
        terminal.Rich.Write(new Text(VerdictWording.Sentence(quotation), new Style(decoration: Decoration.Bold)));
        terminal.Rich.WriteLine($". {VerdictWording.Explain(quotation)}");
        foreach (var caution in verdict.Cautions)
            Line($"! {VerdictWording.Explain(caution)}", 0);
        foreach (var omission in verdict.Omissions)
        {
            var words = omission.Words.Length > 0 ? $": “{omission.Words.ReplaceLineEndings(" ")}”" : "";
            Line((omission.Insertion is { } put ? $"added {put}" : "left out") + words, Indent);
        }

        if (verdict.Differing > 0 || verdict.Has(Caution.Joined))
            Line(string.Join(' ', verdict.Comparison.Select(stretch => ComparedWords.Marked(stretch.Change, stretch.Text))), Indent);
        foreach (var place in verdict.Places)
            Write(place);
        terminal.Rich.WriteLine();
    }

    private void Write(QuotedPlace place)
    {
        var references = place.Passages.Select(found => new ArticleReference(place.Article.Slug, found.Passage.Id).ToString());
        var article = place.Article;
        string?[] facts = [string.Join(", ", references), article.Title, article.Date?.Words ?? "undated", article.Metadata.Publisher?.Name, Speaker(place)];
        Line(string.Join(" · ", facts.OfType<string>()), Indent);
        foreach (var sentence in place.Sentences)
            terminal.Rich.Write(new Padder(SentenceOf(sentence), new Padding(Indent, 0, 0, 0)));
    }

    /// <summary>The whole sentence, with the parts outside the quotation dimmed.</summary>
    private static Paragraph SentenceOf(IReadOnlyList<SentencePart> sentence)
    {
        var paragraph = new Paragraph();
        foreach (var part in sentence)
            paragraph.Append(part.Text.ReplaceLineEndings(" "), part.IsQuoted ? Style.Plain : new Style(decoration: Decoration.Dim));
        return paragraph;
    }

    private static string? Speaker(QuotedPlace place) => place.Statement is null ? null : StatementWords.Speaker(place.Statement.Utterance);

    private void Line(string words, int indent) => terminal.Rich.Write(new Padder(new Text(words.ReplaceLineEndings(" ")), new Padding(indent, 0, 0, 0)));
}

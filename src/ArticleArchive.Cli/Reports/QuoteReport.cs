using ArticleArchive.Checking;
using ArticleArchive.History;
using Spectre.Console;

namespace ArticleArchive.Cli.Reports;

/// <summary>What came of a check, for people.</summary>
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
        terminal.Rich.Write(new Text(VerdictWords.Title(quotation.Verdict), new Style(decoration: Decoration.Bold)));
        terminal.Rich.WriteLine($". {VerdictWords.Explain(quotation)}");
        var shown = quotation.Verdict.Shown;
        foreach (var caution in shown.Cautions)
            Line($"! {VerdictWords.Explain(caution)}", 0);
        foreach (var omission in quotation.Verdict.Omissions)
            Line($"{(omission.Insertion is { } put ? $"put in {put}" : "left out")}{(omission.Words.Length > 0 ? $": “{omission.Words.ReplaceLineEndings(" ")}”" : "")}", Indent);
        if (shown is Altered altered)
            Line(string.Join(' ', altered.Comparison.Select(Marked)), Indent);
        foreach (var place in shown.Places)
            Write(place);
        terminal.Rich.WriteLine();
    }

    /// <summary>As differences of words are written where there is no colour: <c>[-archive-] {+quotation+}</c>.</summary>
    private static string Marked(ComparedWords stretch) => stretch.Change switch
    {
        WordChange.Removed => $"[-{stretch.Text}-]",
        WordChange.Added => $"{{+{stretch.Text}+}}",
        _ => stretch.Text,
    };

    private void Write(QuotedPlace place)
    {
        var references = place.Passages.Select(found => new ArticleReference(place.Article.Slug, found.Passage.Id).ToString());
        string?[] facts = [string.Join(", ", references), place.Article.Title, place.Article.Date?.Words ?? "undated", place.Article.Publisher?.Name, Speaker(place)];
        Line(string.Join(" · ", facts.OfType<string>()), Indent);
    }

    private static string? Speaker(QuotedPlace place) => place.Statement is null ? null : StatementWords.Speaker(place.Statement.Utterance);

    private void Line(string words, int indent) => terminal.Rich.Write(new Padder(new Text(words.ReplaceLineEndings(" ")), new Padding(indent, 0, 0, 0)));
}

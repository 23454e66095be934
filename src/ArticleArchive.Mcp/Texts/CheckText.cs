using ArticleArchive.Checking;
using ArticleArchive.Contracts;
using ArticleArchive.History;

namespace ArticleArchive.Mcp.Texts;

/// <summary>The result of a check in words: the answer's sentence first, and nothing that the data does not say.</summary>
internal static class CheckText
{
    private const string Certified = "This certifies the quotation.";
    private const string NotCertified = "This does not certify the quotation.";

    public static string Write(CheckedQuotationsAnswer answer)
    {
        var lines = new PlainLines();
        foreach (var quotation in answer.Check.Quotations)
            Add(lines, quotation);
        lines.Add(PartText.Shown(answer.Part, "quotations"));
        return End(lines, answer.Check.Notes, answer.Compared);
    }

    public static string Write(CheckedDraftAnswer answer)
    {
        var lines = new PlainLines().Add(answer.Draft.Summary);
        foreach (var finding in answer.Draft.Findings)
        {
            lines.Add(
                $"Line {Wording.Number(finding.Line)}, column {Wording.Number(finding.Column)}: {finding.Level}, "
                    + $"{finding.Rule}{(finding.AllowedBecause is { } reason ? $", allowed by a comment: {reason}" : "")}");
            if (finding.Quotation is { } quotation)
                Add(lines, quotation);
            else
                lines.AddBelow($"{finding.Sentence}: {finding.Subject}");
        }

        lines.Add(PartText.Shown(answer.Part, "findings"));
        return End(lines, answer.Draft.Notes, answer.Compared);
    }

    /// <summary>Adds a quotation and its verdict.</summary>
    public static void Add(PlainLines lines, CheckedAnswer quotation)
    {
        lines.Add($"{quotation.Sentence}. {(quotation.Plain ? Certified : NotCertified)}");
        lines.AddBelow($"Checked: “{quotation.Text}”{(quotation.By is { } by ? $", said to be by {by}" : "")}");
        lines.AddBelow(quotation.Explanation);
        foreach (var caution in quotation.Cautions)
            lines.AddBelow($"Caution: {caution.Explanation}");
        foreach (var omission in quotation.Omissions)
        {
            if (omission.Words.Length > 0)
                lines.AddBelow($"Left out: “{omission.Words}”");
            if (omission.Insertion is { } insertion)
                lines.AddBelow($"Added: {insertion}");
        }

        if (quotation.Comparison.Any(stretch => stretch.Change != WordChange.Kept))
            lines.AddBelow(
                $"Word by word, [-archive-] and {{+quotation+}}: "
                    + $"{string.Join(' ', quotation.Comparison.Select(stretch => ComparedWords.Marked(stretch.Change, stretch.Text)))}");
        foreach (var place in quotation.Places)
            Add(lines, place);
    }

    private static void Add(PlainLines lines, PlaceAnswer place)
    {
        lines.AddBelow(PartText.Source(place.Article));
        lines.AddBelow(PartText.Speaker(place.Quotation));
        foreach (var (passage, sentence) in place.Passages.Zip(place.Sentences))
        {
            lines.AddBelow($"Whole sentence: {string.Concat(sentence.Select(part => part.Text))}");
            var cut = sentence.Where(part => !part.IsQuoted && part.Text.Any(char.IsLetterOrDigit)).Select(part => $"“{part.Text.Trim()}”").ToList();
            lines.AddBelow(cut.Count == 0 ? null : $"The quotation leaves out: {string.Join(" ", cut)}");
            lines.AddBelow(PartText.Place(passage.Number is { } paragraph ? Wording.Number(paragraph) : null, passage.Url, passage.Ref, passage.State));
        }
    }

    private static string End(PlainLines lines, IReadOnlyList<string> notes, ReachAnswer compared)
    {
        foreach (var note in notes.Where(note => !compared.Sentence.Contains(note, StringComparison.Ordinal)))
            lines.Add($"Note: {note}");
        return lines.Add(compared.Sentence).ToString();
    }
}

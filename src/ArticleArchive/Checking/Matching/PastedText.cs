using ArticleArchive.Articles;
using ArticleArchive.Quotations;
using ArticleArchive.Quotations.Marks;

namespace ArticleArchive.Checking.Matching;

/// <summary>A text that may be more than a quotation: the quotations that stand in it, each with the speaker that it names.</summary>
/// <param name="Quotations">The statements in order; empty where the text is to be taken as a quotation itself.</param>
internal sealed record PastedText(IReadOnlyList<(string Text, string? By)> Quotations)
{
    private const int FewWords = 2;

    /// <summary>How many words the quotations have.</summary>
    public int Words => Quotations.Sum(quotation => SignedWords.Of(quotation.Text).Count);

    /// <summary>
    /// Reads a text. Each pair of marks is a quotation of its own, but for those that an attribution alone parts. A few words in marks that nobody is said
    /// to speak are no quotations: a quotation without marks of its own has such words in it.
    /// </summary>
    public static PastedText Read(string text)
    {
        var passages = TextPassages.Of(text.ReplaceLineEndings("\n")).Texts;
        var statements = QuotationEngine.Find(passages, []);
        if (!statements.Any(statement => statement.Attribution is not null || statement.Quotations.Any(quotation => quotation.Kind == QuotationKind.Direct)))
            return new PastedText([]);

        var spoken = statements.SelectMany(statement => Cut(statement, passages).Select(part => (part[0].Place, Text: WordsOf(part, passages), By: Speaker(statement))));
        var known = statements.SelectMany(statement => statement.Quotations).Select(quotation => (quotation.Place.Passage, quotation.Place.Span.Start)).ToHashSet();
        var others = QuotedText.Find(passages)
            .SelectMany((regions, passage) => regions.Select(region => new PassageSpan(passage, new TextSpan(region.Start, region.End - region.Start))))
            .Where(place => !known.Contains((place.Passage, place.Span.Start)))
            .Select(place => (Place: place, Text: place.Span.Of(passages[place.Passage].Text), By: (string?)null))
            .Where(other => SignedWords.Of(other.Text).Count >= FewWords);
        return new PastedText([.. spoken.Concat(others).OrderBy(found => (found.Place.Passage, found.Place.Span.Start)).Select(found => (found.Text, found.By))]);
    }

    /// <summary>The parts of a statement that an attribution alone parts, together.</summary>
    private static List<List<Quotation>> Cut(Utterance statement, IReadOnlyList<PassageText> passages)
    {
        var parts = new List<List<Quotation>>();
        foreach (var quotation in statement.Quotations)
        {
            if (parts.Count > 0 && !Interruption.Is(passage => passages[passage].Text, parts[^1][^1].Place, quotation.Place))
                parts[^1].Add(quotation);
            else
                parts.Add([quotation]);
        }

        return parts;
    }

    private static string WordsOf(IEnumerable<Quotation> quotations, IReadOnlyList<PassageText> passages) =>
        string.Join(' ', quotations.Select(quotation => quotation.Place.Span.Of(passages[quotation.Place.Passage].Text)));

    private static string? Speaker(Utterance statement) => statement.Attribution is { Named: true } attribution ? attribution.Name : null;
}

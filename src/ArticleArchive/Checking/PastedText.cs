using ArticleArchive.Articles;
using ArticleArchive.Quotations;
using ArticleArchive.Search;

namespace ArticleArchive.Checking;

/// <summary>A text that may be more than a quotation: the quotations that stand in it, each with the speaker that it names.</summary>
/// <param name="Quotations">The statements in order; empty where the text is to be taken as a quotation itself.</param>
internal sealed record PastedText(IReadOnlyList<(string Text, string? By)> Quotations)
{
    /// <summary>How many words the quotations have.</summary>
    public int Words => Quotations.Sum(quotation => Tokenizer.Tokenize(quotation.Text).Count);

    /// <summary>
    /// Reads a text. A few words in marks that nobody is said to speak are no quotations: a quotation without marks of its own has such words in it.
    /// </summary>
    public static PastedText Read(string text)
    {
        var passages = TextPassages.Of(text.ReplaceLineEndings("\n")).Texts;
        var statements = QuotationEngine.Find(passages, []);
        var spoken = statements.Any(statement => statement.Attribution is not null || statement.Quotations.Any(quotation => quotation.Kind == QuotationKind.Direct));
        return new PastedText(spoken ? [.. statements.Select(statement => (WordsOf(statement, passages), Speaker(statement)))] : []);
    }

    private static string WordsOf(Utterance statement, IReadOnlyList<PassageText> passages) =>
        string.Join(' ', statement.Quotations.Select(quotation => quotation.Place.Span.Of(passages[quotation.Place.Passage].Text)));

    private static string? Speaker(Utterance statement) => statement.Attribution is { Named: true } attribution ? attribution.Name : null;
}

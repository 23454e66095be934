using ArticleArchive.Catalog;
using ArticleArchive.Catalog.Wordings;
using ArticleArchive.Checking.Clauses;

namespace ArticleArchive.Checking.Families;

/// <summary>
/// The words of a printing in the form used for comparison: <c>isn't</c> becomes <c>is not</c>, and letter case, accents and punctuation make no difference.
/// </summary>
internal sealed class ScannedStatement
{
    private readonly SpokenText _sentences;

    public ScannedStatement(Printing printing)
    {
        Printing = printing;
        var (article, statement) = (printing.Article.Article, printing.Statement.Utterance);
        _sentences = SpokenText.From(article, statement);
        Words =
        [
            .. statement.Quotations
                .SelectMany(
                    quotation => new ClauseScanner(quotation.Place.Passage, article.Passages[quotation.Place.Passage].Text).Scan(quotation.Place.Span, []))
                .Where(word => word.IsWord)
                .Take(PrintedWords.MaxWords),
        ];
        Folded = [.. Words.Select(word => word.Is("n't") ? "not" : FoldedWords.Fold(word.Lower) is { Length: > 0 } folded ? folded : word.Lower)];
        Numbers = [.. Folded.Select(PrintedWords.NumberOf)];
    }

    public Printing Printing { get; }

    public IReadOnlyList<ClauseWord> Words { get; }

    public IReadOnlyList<string> Folded { get; }

    public uint[] Numbers { get; }

    /// <summary>A range of words as in the article, with an ellipsis in place of anything that interrupts them.</summary>
    public string Text(int first, int last)
    {
        var pieces = new List<string>();
        for (var from = first; from <= last;)
        {
            var to = from;
            while (to < last && IsTogether(Words[to], Words[to + 1]))
                to++;
            pieces.Add(Printing.Article.Article.Passages[Words[from].Passage].Text[Words[from].Start..Words[to].End]);
            from = to + 1;
        }

        return string.Join(" … ", pieces);
    }

    /// <summary>The words just outside a stretch, in the same sentences, that change its meaning.</summary>
    public IEnumerable<CautionFound> Edges(int first, int last) =>
        LeftEdge.FindCautions(_sentences.Before(Words[first].Passage, Words[first].Start))
            .Concat(RightEdge.FindCautions(_sentences.After(Words[last].Passage, Words[last].End)));

    private bool IsTogether(ClauseWord word, ClauseWord next) => word.Passage == next.Passage
        && Printing.Statement.Utterance.Quotations.Any(
            quotation => quotation.Place.Passage == word.Passage && quotation.Place.Span.Start <= word.Start && next.End <= quotation.Place.Span.End);
}

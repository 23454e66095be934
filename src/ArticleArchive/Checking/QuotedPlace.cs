using ArticleArchive.Catalog;
using ArticleArchive.Checking.Clauses;
using ArticleArchive.Checking.Matching;

namespace ArticleArchive.Checking;

/// <summary>A place in the archive that has the quoted words.</summary>
public sealed record QuotedPlace
{
    /// <summary>The article.</summary>
    public required Article Article { get; init; }

    /// <summary>The passages with the words, in order, and the place of the words in each; never empty.</summary>
    public required IReadOnlyList<(Passage Passage, IReadOnlyList<TextSpan> Spans)> Passages { get; init; }

    /// <summary>The statement; null when the words are not all in one.</summary>
    public StoredUtterance? Statement { get; init; }

    /// <summary>The words of the article that attribute the statement; null when there are none.</summary>
    public string? Evidence { get; init; }

    /// <summary>
    /// For each of <see cref="Passages"/>, the whole sentences that contain the words, and a later one that takes them back, split into quoted and unquoted
    /// parts.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<SentencePart>> Sentences =>
    [
        .. Passages.Select((found, at) => SentenceView.Split(found.Passage.Text, found.Spans, at == Passages.Count - 1 ? UntilIn(found.Passage) : null)),
    ];

    /// <summary>The last word to show of a later sentence that has to do with the quotation; null when there is none.</summary>
    internal PassageSpan? Until { get; init; }

    private TextSpan? UntilIn(Passage passage) => Until is { } until && ReferenceEquals(Article.Passages[until.Passage], passage) ? until.Span : null;

    internal static QuotedPlace From(Placement placement) => new()
    {
        Article = placement.Row.Article,
        Passages =
        [
            .. placement.Spans.GroupBy(span => span.Passage)
                .Select(
                    group => (
                        placement.Row.Article.Passages[group.Key],
                        (IReadOnlyList<TextSpan>)[.. group.Select(place => place.Span).OrderBy(span => span.Start)])),
        ],
        Statement = placement.Row.Statement,
        Evidence = placement.Row.Statement?.Utterance.Attribution is { } attribution ? AttributionEvidence.Quote(placement.Row.Article, attribution) : null,
    };
}

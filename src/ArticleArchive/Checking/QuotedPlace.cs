using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.Checking.Clauses;
using ArticleArchive.Checking.Matching;

namespace ArticleArchive.Checking;

/// <summary>Where words stand in the archive.</summary>
public sealed record QuotedPlace
{
    /// <summary>The article.</summary>
    public required Article Article { get; init; }

    /// <summary>The passages with the words, in order, and where in each; never empty.</summary>
    public required IReadOnlyList<(Passage Passage, IReadOnlyList<TextSpan> Spans)> Passages { get; init; }

    /// <summary>The statement; null where the words are not, or not all, in one.</summary>
    public StoredUtterance? Statement { get; init; }

    /// <summary>The words of the text that attribute the statement; null when there are none.</summary>
    public string? Evidence { get; init; }

    /// <summary>For each of <see cref="Passages"/> the whole sentences with the words, cut into what is quoted and what is not.</summary>
    public IReadOnlyList<IReadOnlyList<SentencePart>> Sentences => [.. Passages.Select(found => SentenceView.Of(found.Passage.Text, found.Spans))];

    internal static QuotedPlace Of(Placement placement) => new()
    {
        Article = placement.Row.Article,
        Passages =
        [
            .. placement.Spans.GroupBy(span => span.Passage)
                .Select(group => (placement.Row.Article.Passages[group.Key], (IReadOnlyList<TextSpan>)[.. group.Select(place => place.Span).OrderBy(span => span.Start)])),
        ],
        Statement = placement.Row.Statement,
        Evidence = placement.Row.Statement?.Utterance.Attribution is { } attribution ? AttributionEvidence.Of(placement.Row.Article, attribution) : null,
    };
}

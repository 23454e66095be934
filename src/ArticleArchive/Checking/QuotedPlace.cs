using ArticleArchive.Articles;
using ArticleArchive.Catalog;

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

    internal static QuotedPlace Of(SourceRow row, IEnumerable<PassageSpan> spans) => new()
    {
        Article = row.Article,
        Passages = [.. spans.GroupBy(span => span.Passage).Select(group => (row.Article.Passages[group.Key], (IReadOnlyList<TextSpan>)[.. group.Select(place => place.Span)]))],
        Statement = row.Statement,
        Evidence = row.Statement?.Utterance.Attribution is { } attribution ? AttributionEvidence.Of(row.Article, attribution) : null,
    };
}

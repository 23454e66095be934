using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Search;

/// <summary>
/// Decides from the text itself whether a passage has the words of a query, and where. Search engines must find the same passages. It applies the voice and
/// <see cref="QueryField.By"/>, and no other filter.
/// </summary>
/// <remarks>
/// A passage is found if the whole query holds in it. A phrase that crosses a break in a statement belongs to the passage in which it begins.
/// When all voices are searched, a phrase lies within one passage; in the narrative it never crosses a quotation.
/// </remarks>
public sealed class QueryMatcher(Query query)
{
    /// <summary>The query.</summary>
    public Query Query { get; } = query;

    /// <summary>
    /// The matched words in each passage found, in the order of the article, without overlaps; a phrase is one span, or two if something interrupts it. Empty
    /// if no passage is found or the query has no words.
    /// </summary>
    public IReadOnlyList<PassageSpan> Match(Article article)
    {
        var found = Evaluate(WordStreams.For(article, Query));
        return Merge(found.SelectMany(passage => passage.Spans));
    }

    /// <summary>The indexes of the passages found, in the order of the article; a passage without words in the voice is never found.</summary>
    public IReadOnlyList<int> Passages(Article article) => [.. Evaluate(WordStreams.For(article, Query)).Select(passage => passage.Index)];

    /// <summary>The matched words in one text, regardless of voice and speaker; empty if the query does not hold in it.</summary>
    /// <param name="passage">The text.</param>
    /// <param name="language">Its language, as a tag such as <c>fr-CA</c>.</param>
    public IReadOnlyList<TextSpan> Match(string passage, string language = Stemmer.English) =>
        [.. Merge(Evaluate(WordStreams.For(passage, Stemmer.LanguageOf(language))).SelectMany(found => found.Spans)).Select(place => place.Span)];

    private List<(int Index, List<PassageSpan> Spans)> Evaluate(IReadOnlyList<WordStream> streams)
    {
        var evaluation = new PassageEvaluation(streams, Query.Root);
        var found = new List<(int, List<PassageSpan>)>();
        foreach (var passage in streams.SelectMany(stream => stream.Words).Select(word => word.Passage).Distinct().Order())
        {
            var spans = Query.Root is { } root ? evaluation.Evaluate(root, passage) : [];
            if (spans is not null)
                found.Add((passage, [.. spans]));
        }

        return found;
    }

    private static List<PassageSpan> Merge(IEnumerable<PassageSpan> spans)
    {
        var merged = new List<PassageSpan>();
        foreach (var place in spans.OrderBy(place => place.Passage).ThenBy(place => place.Span.Start))
        {
            if (merged.Count == 0 || merged[^1].Passage != place.Passage || merged[^1].Span.End <= place.Span.Start)
            {
                merged.Add(place);
                continue;
            }

            var start = merged[^1].Span.Start;
            merged[^1] = place with { Span = new TextSpan(start, Math.Max(merged[^1].Span.End, place.Span.End) - start) };
        }

        return merged;
    }
}

using ArticleArchive.Articles;
using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Search;

/// <summary>
/// Decides on the text itself whether a passage has the words asked for, and where. What an engine finds must agree with it.
/// Filters are not looked at, save <see cref="QueryField.By"/>; the voice is.
/// </summary>
/// <remarks>
/// A passage is found when the whole query holds in it. A phrase that runs over the break of a statement is in the passage that it begins in.
/// In all voices a phrase stands in one passage; in the narrative it does not run across a quotation.
/// </remarks>
public sealed class QueryMatcher(Query query)
{
    /// <summary>The query it decides for.</summary>
    public Query Query { get; } = query;

    /// <summary>
    /// The words asked for in each passage that is found, in the order of the article, not overlapping; a phrase is one span, or two where something interrupts it.
    /// Empty when no passage is found, and when no words are asked for.
    /// </summary>
    public IReadOnlyList<PassageSpan> Match(Article article)
    {
        var found = Evaluate(WordStreams.Of(article, Query));
        return Merge(found.SelectMany(passage => passage.Spans));
    }

    /// <summary>The indexes of the passages that are found, in the order of the article; a passage without words in the voice is never found.</summary>
    public IReadOnlyList<int> Passages(Article article) => [.. Evaluate(WordStreams.Of(article, Query)).Select(passage => passage.Index)];

    /// <summary>The words asked for in one text, whatever its voice and speaker; empty where the query does not hold in it.</summary>
    /// <param name="passage">The text.</param>
    /// <param name="language">Its language: a tag such as <c>fr-CA</c>.</param>
    public IReadOnlyList<TextSpan> Match(string passage, string language = Stemmer.English) =>
        [.. Merge(Evaluate(WordStreams.Of(passage, Stemmer.LanguageOf(language))).SelectMany(found => found.Spans)).Select(place => place.Span)];

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

using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search;

/// <summary>Decides for each passage whether a query holds in it. A term belongs to the passage in which it begins.</summary>
internal sealed class PassageEvaluation
{
    private readonly IReadOnlyList<WordStream> _streams;
    private readonly OccurrenceFinder _finder;
    private readonly Dictionary<QueryNode, ILookup<int, PassageSpan>> _found;

    /// <summary>Finds the terms of <paramref name="root"/> in <paramref name="streams"/>.</summary>
    public PassageEvaluation(IReadOnlyList<WordStream> streams, QueryNode? root)
    {
        (_streams, _finder) = (streams, new OccurrenceFinder(streams));
        _found = Terms(root).Distinct().ToDictionary(term => term, term => Spans(term).ToLookup(found => found.Passage, found => found.Span));
    }

    /// <summary>The spans of the terms in <paramref name="passage"/> that make <paramref name="node"/> hold there; null if it does not hold.</summary>
    public IEnumerable<PassageSpan>? Evaluate(QueryNode node, int passage)
    {
        switch (node)
        {
            case NotNode not:
                return Evaluate(not.Part, passage) is null ? [] : null;
            case AndNode and:
                var all = and.Parts.Select(part => Evaluate(part, passage)).ToList();
                return all.Contains(null) ? null : all.SelectMany(spans => spans ?? []);
            case OrNode or:
                var any = or.Parts.Select(part => Evaluate(part, passage)).ToList();
                return any.TrueForAll(spans => spans is null) ? null : any.SelectMany(spans => spans ?? []);
            default:
                return _found[node].Contains(passage) ? _found[node][passage] : null;
        }
    }

    private static IEnumerable<QueryNode> Terms(QueryNode? node) => node switch
    {
        null => [],
        NotNode not => Terms(not.Part),
        AndNode and => and.Parts.SelectMany(Terms),
        OrNode or => or.Parts.SelectMany(Terms),
        _ => [node],
    };

    private IEnumerable<(int Passage, PassageSpan Span)> Spans(QueryNode term) => term is NearNode near
        ? _finder.Pairs(near).SelectMany(pair => Spans(pair.First).Concat(Spans(pair.Second)).Select(span => (Passage(pair.First), span)))
        : _finder.Find(term).SelectMany(found => Spans(found).Select(span => (Passage(found), span)));

    private int Passage(Occurrence found) => _streams[found.Stream].Words[found.First].Passage;

    private IEnumerable<PassageSpan> Spans(Occurrence found) => _streams[found.Stream].Spans(found.First, found.Last);
}

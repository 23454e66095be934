using ArticleArchive.Articles;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search;

/// <summary>Decides for each passage whether a query holds in it. A term belongs to the passage in which it begins.</summary>
internal sealed class PassageEvaluation
{
    private readonly IReadOnlyList<WordStream> _streams;
    private readonly OccurrenceFinder _finder;
    private readonly Dictionary<QueryNode, ILookup<int, PassageSpan>> _found = [];

    /// <summary>Finds the terms of <paramref name="root"/> in <paramref name="streams"/>.</summary>
    public PassageEvaluation(IReadOnlyList<WordStream> streams, QueryNode? root)
    {
        (_streams, _finder) = (streams, new OccurrenceFinder(streams));
        if (root is not null)
            Find(root);
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

    private void Find(QueryNode node)
    {
        switch (node)
        {
            case NotNode not:
                Find(not.Part);
                break;
            case AndNode and:
                and.Parts.ToList().ForEach(Find);
                break;
            case OrNode or:
                or.Parts.ToList().ForEach(Find);
                break;
            default:
                _found.TryAdd(node, Spans(node).ToLookup(found => found.Passage, found => found.Span));
                break;
        }
    }

    private IEnumerable<(int Passage, PassageSpan Span)> Spans(QueryNode term) => term is NearNode near
        ? _finder.Pairs(near).SelectMany(pair => Spans(pair.First).Concat(Spans(pair.Second)).Select(span => (Passage(pair.First), span)))
        : _finder.Find(term).SelectMany(found => Spans(found).Select(span => (Passage(found), span)));

    private int Passage(Occurrence found) => _streams[found.Stream].Words[found.First].Passage;

    private IEnumerable<PassageSpan> Spans(Occurrence found) => _streams[found.Stream].Spans(found.First, found.Last);
}

using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ArticleArchive.Search.Lucene;

/// <summary>Counts the passages found and keeps the best of them, in one pass. Matches may come in any order.</summary>
/// <param name="snapshot">The index.</param>
/// <param name="sort">The order of results.</param>
/// <param name="limit">How many to keep.</param>
/// <param name="facets">Counts what they have in common; null when facets are not wanted.</param>
internal sealed class PassageCollector(IndexSnapshot snapshot, SearchSort sort, int limit, LabelCounts? facets) : ICollector
{
    /// <summary>The weight of a headline, where a paragraph has 1.</summary>
    private const float HeadlineWeight = 1.5f;

    private readonly TopPassages _top = new(limit);
    private readonly bool _isScored = sort == SearchSort.Best;
    private Segment? _segment;
    private Scorer? _scorer;
    private int _base;

    /// <summary>The number of passages found.</summary>
    public long Total { get; private set; }

    /// <summary>Called at the first match.</summary>
    public Action? FirstFound { get; init; }

    public bool AcceptsDocsOutOfOrder => true;

    /// <summary>The documents of the best passages, best first.</summary>
    public IEnumerable<int> Best => _top.BestFirst();

    public void SetNextReader(AtomicReaderContext context)
    {
        _segment = snapshot.SegmentOf(context);
        _base = context.DocBase;
        facets?.Begin(_segment);
    }

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void Collect(int doc)
    {
        if (_segment is not { } segment)
            return;

        if (Total++ == 0)
            FirstFound?.Invoke();
        var article = segment.ArticleOf[doc];
        facets?.Add(article, doc);
        if (limit > 0)
            Offer(segment, article, doc);
    }

    private void Offer(Segment segment, int article, int doc)
    {
        var key = segment.Keys[article];
        var score = _isScored && _scorer is { } scorer ? scorer.GetScore() * ((segment.Kinds[doc] & PassageKinds.Headline) != 0 ? HeadlineWeight : 1) : 0;
        _top.Offer(new PassageRank(score, sort == SearchSort.Oldest ? -key : key, _base + doc));
    }
}

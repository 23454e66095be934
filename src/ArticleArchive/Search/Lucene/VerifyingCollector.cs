using ArticleArchive.Catalog;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Query = ArticleArchive.Search.Queries.Query;

namespace ArticleArchive.Search.Lucene;

/// <summary>Passes on the passages whose text matches the query, when Lucene alone cannot decide.</summary>
internal sealed class VerifyingCollector(
    Query query, IndexSnapshot snapshot, CatalogSnapshot catalog, ICollector passages, CancellationToken cancellation) : ICollector
{
    private readonly QueryMatcher _matcher = new(query);
    private Segment? _segment;
    private NumericDocValues _rows = DocValues.EMPTY_NUMERIC;
    private int _article;
    private HashSet<int> _meant = [];

    // The passages of an article must come together, so that its text is read only once.
    public bool AcceptsDocsOutOfOrder => false;

    public void SetNextReader(AtomicReaderContext context)
    {
        passages.SetNextReader(context);
        (_segment, _article) = (snapshot.SegmentOf(context), -1);
        _rows = context.AtomicReader.GetNumericDocValues(Fields.Row) ?? DocValues.EMPTY_NUMERIC;
    }

    public void SetScorer(Scorer scorer) => passages.SetScorer(scorer);

    public void Collect(int doc)
    {
        if (_segment is not { } segment)
            return;

        if (segment.ArticleOf[doc] != _article)
        {
            snapshot.Pace.YieldToOthers(cancellation);
            _article = segment.ArticleOf[doc];
            _meant = catalog.Find(new ArticleKey(segment.Keys[_article])) is { } stored ? [.. _matcher.Passages(stored.Article)] : [];
        }

        if (_meant.Contains(ArticleKey.PassageOfRow(_rows.Get(doc))))
            passages.Collect(doc);
    }
}

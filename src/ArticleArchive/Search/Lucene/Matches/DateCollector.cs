using System.Runtime.InteropServices;
using ArticleArchive.Search.Research;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ArticleArchive.Search.Lucene.Matches;

/// <summary>Counts the passages found for each date.</summary>
internal sealed class DateCollector(IndexSnapshot snapshot) : ICollector
{
    private readonly Dictionary<DateSpan, long> _counts = [];
    private Segment? _segment;
    private int _article = -1;
    private long _passages;
    private long _total;

    public bool AcceptsDocsOutOfOrder => true;

    public void SetNextReader(AtomicReaderContext context)
    {
        CountRun();
        (_segment, _article) = (snapshot.SegmentOf(context), -1);
    }

    public void SetScorer(Scorer scorer)
    {
    }

    public void Collect(int doc)
    {
        if (_segment is not { } segment)
            return;

        if (segment.ArticleOf[doc] != _article)
        {
            CountRun();
            _article = segment.ArticleOf[doc];
        }

        _passages++;
        _total++;
    }

    /// <summary>The counts. Call it when all passages have been collected.</summary>
    public FoundDates Found()
    {
        CountRun();
        return new FoundDates(_total, _counts);
    }

    /// <summary>The passages of an article share its date, so a run of them is counted at once.</summary>
    private void CountRun()
    {
        if (_passages > 0 && _segment is { } segment)
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, segment.DateOf(_article), out _) += _passages;
        _passages = 0;
    }
}

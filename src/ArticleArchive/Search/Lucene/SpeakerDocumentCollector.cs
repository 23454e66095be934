using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ArticleArchive.Search.Lucene;

/// <summary>Counts the speakers of passages already counted in which several people speak, each from the speaker's own documents.</summary>
internal sealed class SpeakerDocumentCollector(IndexSnapshot snapshot, SpeakerCounts counts) : ICollector
{
    private Segment? _segment;
    private NumericDocValues _steps = DocValues.EMPTY_NUMERIC;
    private int _base;
    private int _passage;
    private readonly HashSet<int> _ofPassage = [];

    // The documents of one passage must come together, so that a speaker with two of them is counted once.
    public bool AcceptsDocsOutOfOrder => false;

    public void SetNextReader(AtomicReaderContext context)
    {
        (_segment, _base, _passage) = (snapshot.SegmentOf(context), context.DocBase, -1);
        _steps = context.AtomicReader.GetNumericDocValues(Fields.Step) ?? DocValues.EMPTY_NUMERIC;
    }

    public void SetScorer(Scorer scorer)
    {
    }

    public void Collect(int doc)
    {
        var passage = doc + (int)_steps.Get(doc);
        if (passage != _passage)
            _ofPassage.Clear();
        _passage = passage;
        if (_segment?.SpeakerOf[doc] is >= 0 and var speaker && counts.MayBeOfSeveral(_base + passage) && _ofPassage.Add(speaker))
            counts.Add(speaker);
    }
}

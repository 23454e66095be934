using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ArticleArchive.Search.Lucene;

/// <summary>Counts the passages in which words are quoted, in total and for each speaker. Matches may come in any order.</summary>
internal sealed class SpeakerCounts(IndexSnapshot snapshot) : ICollector
{
    private readonly int[] _speakers = new int[snapshot.Facets.Speakers.Count];
    private readonly HashSet<int> _several = [];
    private Segment? _segment;
    private int _base;

    /// <summary>The number of passages.</summary>
    public long Total { get; private set; }

    public bool AcceptsDocsOutOfOrder => true;

    /// <summary>The number of passages of each speaker, by the speaker's name in addresses.</summary>
    public IEnumerable<(string Value, long Count)> Speakers =>
        _speakers.Select((count, number) => (number, count))
            .Where(counted => counted.count > 0)
            .Select(counted => (snapshot.Facets.Speakers[counted.number], (long)counted.count));

    /// <summary>Whether a document was counted in which the words may be those of any of several speakers.</summary>
    public bool MayBeOfSeveral(int document) => _several.Contains(document);

    /// <summary>Counts another passage of a speaker.</summary>
    public void Add(int speaker) => _speakers[speaker]++;

    public void SetNextReader(AtomicReaderContext context) => (_segment, _base) = (snapshot.SegmentOf(context), context.DocBase);

    public void SetScorer(Scorer scorer)
    {
    }

    public void Collect(int doc)
    {
        Total++;
        if (_segment is not { } segment)
            return;

        if (segment.SpeakerOf[doc] is >= 0 and var speaker)
            _speakers[speaker]++;
        else if ((segment.Kinds[doc] & PassageKinds.SeveralSpeakers) != 0)
            _several.Add(_base + doc);
    }
}

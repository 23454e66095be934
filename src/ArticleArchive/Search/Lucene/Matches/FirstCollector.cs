using ArticleArchive.Search.Indexing;
using ArticleArchive.Search.Research;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ArticleArchive.Search.Lucene.Matches;

/// <summary>Finds the oldest dated passage of each publisher.</summary>
internal sealed class FirstCollector(IndexSnapshot snapshot) : ICollector
{
    private readonly Dictionary<int, (long Key, int Document)> _firsts = [];
    private Segment? _segment;
    private int _base;

    public bool AcceptsDocsOutOfOrder => true;

    public IReadOnlyList<FirstPlace> Firsts => [.. _firsts.Select(first => new FirstPlace(NameOf(first.Key), snapshot.PlaceOf(first.Value.Document)))];

    public void SetNextReader(AtomicReaderContext context) => (_segment, _base) = (snapshot.SegmentOf(context), context.DocBase);

    public void SetScorer(Scorer scorer)
    {
    }

    public void Collect(int doc)
    {
        if (_segment is not { } segment || segment.DateOf(segment.ArticleOf[doc]).First <= 0)
            return;

        var (key, document) = (segment.Keys[segment.ArticleOf[doc]], _base + doc);
        var source = segment.Sources.LabelsOf(segment.ArticleOf[doc]) is [var first, ..] ? first : -1;
        if (!_firsts.TryGetValue(source, out var oldest) || key < oldest.Key || (key == oldest.Key && document < oldest.Document))
            _firsts[source] = (key, document);
    }

    private string NameOf(int source) => source < 0 ? "" : FacetTerm.Read(snapshot.Facets.Sources[source]).Shown;
}

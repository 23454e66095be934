using System.Collections.Concurrent;
using ArticleArchive.Catalog;
using ArticleArchive.Search.Research;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ArticleArchive.Search.Lucene;

/// <summary>One commit of the index, open for searching until it is disposed of.</summary>
internal sealed class IndexSnapshot : IDisposable
{
    private readonly DirectoryReader _reader;
    private readonly SegmentCache _segments;
    private IndexFacets? _facets;

    /// <summary>Takes over a reference to a shared reader.</summary>
    public IndexSnapshot(DirectoryReader reader, SegmentCache segments, ISearchPace pace)
    {
        (_reader, _segments, Pace) = (reader, segments, pace);
        Words = new IndexWords(reader, segments.LanguagesOf(reader));
    }

    /// <summary>When its searches may run.</summary>
    public ISearchPace Pace { get; }

    public IndexReader Reader => _reader;

    /// <summary>The values that facets count, including those of all its segments.</summary>
    public IndexFacets Facets => _facets ??= _segments.FacetsOf(_reader);

    /// <summary>How often words occur in it; only those that have been counted so far.</summary>
    public ConcurrentDictionary<string, long> WordTotals => _segments.WordTotalsOf(_reader);

    /// <summary>The number of words in it by the date of their articles, counted on first use.</summary>
    public IReadOnlyList<DatedWords> WordsByDate(Func<IReadOnlyList<DatedWords>> count) => _segments.WordsByDate(_reader, count);

    /// <summary>The words of the index. Each is looked up once for as long as the snapshot is open.</summary>
    public IndexWords Words { get; }

    /// <summary>The article and the place of a document's passage.</summary>
    public PassagePlace PlaceOf(int document)
    {
        var leaf = _reader.Leaves[ReaderUtil.SubIndex(document, _reader.Leaves)];
        var row = leaf.AtomicReader.GetNumericDocValues(Fields.Row)?.Get(document - leaf.DocBase) ?? 0;
        return new PassagePlace(ArticleKey.FromRow(row), ArticleKey.PassageOfRow(row));
    }

    /// <summary>Passes every match of a query to a collector.</summary>
    public void Search(Query query, ICollector matches, CancellationToken cancellation) =>
        new PacedSearcher(_reader, Pace, cancellation) { Similarity = IndexFolder.Similarity }.Search(query, matches);

    /// <summary>The data looked up for matches in a segment.</summary>
    public Segment SegmentOf(AtomicReaderContext context) => _segments.SegmentOf(context.AtomicReader);

    public void Dispose() => _reader.DecRef();
}

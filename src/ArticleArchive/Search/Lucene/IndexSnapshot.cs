using System.Collections.Concurrent;
using ArticleArchive.Catalog;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ArticleArchive.Search.Lucene;

/// <summary>One commit of the index, open to search until it is disposed of.</summary>
internal sealed class IndexSnapshot : IDisposable
{
    private readonly DirectoryReader _reader;
    private readonly SegmentCache _segments;

    /// <summary>Shares a reader, whose reference it takes over.</summary>
    public IndexSnapshot(DirectoryReader reader, SegmentCache segments, ISearchPace pace) => (_reader, _segments, Pace) = (reader, segments, pace);

    /// <summary>When its searches may work.</summary>
    public ISearchPace Pace { get; }

    public IndexReader Reader => _reader;

    /// <summary>The values that facets count: those of every segment.</summary>
    public IndexFacets Facets => _segments.FacetsOf(_reader);

    /// <summary>The languages of its articles that are not English.</summary>
    public IReadOnlyList<string> Languages => _segments.LanguagesOf(_reader);

    /// <summary>How often some words stand, as far as it has been counted.</summary>
    public ConcurrentDictionary<string, long> WordTotals => _segments.WordTotalsOf(_reader);

    /// <summary>Its words.</summary>
    public IndexWords Words => new(_reader, Languages);

    /// <summary>Where the passage of a document stands.</summary>
    public PassagePlace PlaceOf(int document)
    {
        var leaf = _reader.Leaves[ReaderUtil.SubIndex(document, _reader.Leaves)];
        var row = leaf.AtomicReader.GetNumericDocValues(Fields.Row)?.Get(document - leaf.DocBase) ?? 0;
        return new PassagePlace(ArticleKey.OfRow(row), ArticleKey.PassageOfRow(row));
    }

    /// <summary>Hands every match of a query to a collector.</summary>
    public void Search(Query query, ICollector matches, CancellationToken cancellation) =>
        new PacedSearcher(_reader, Pace, cancellation) { Similarity = IndexFolder.Similarity }.Search(query, matches);

    /// <summary>A query made ready to look for its matches.</summary>
    public Weight WeightOf(Query query) => new IndexSearcher(_reader) { Similarity = IndexFolder.Similarity }.CreateNormalizedWeight(query);

    /// <summary>What is looked up in a segment.</summary>
    public Segment SegmentOf(AtomicReaderContext context) => _segments.Of(context.AtomicReader);

    public void Dispose() => _reader.DecRef();
}

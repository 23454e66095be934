using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ArticleArchive.Search.Lucene.Matches;

/// <summary>Collects the documents that a query finds and counts them.</summary>
/// <param name="limit">The most documents to keep; those after them are only counted.</param>
internal sealed class DocumentCollector(int limit) : ICollector
{
    private readonly List<int> _documents = [];
    private int _base;

    /// <summary>The number of documents found.</summary>
    public long Total { get; private set; }

    /// <summary>The first documents found, in the order of the index.</summary>
    public IReadOnlyList<int> Documents
    {
        get
        {
            _documents.Sort();
            return _documents;
        }
    }

    public bool AcceptsDocsOutOfOrder => true;

    public void SetNextReader(AtomicReaderContext context) => _base = context.DocBase;

    public void SetScorer(Scorer scorer)
    {
    }

    public void Collect(int doc)
    {
        Total++;
        if (_documents.Count < limit)
            _documents.Add(_base + doc);
    }
}

using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ArticleArchive.LuceneNet;

/// <summary>One state of the index, open to search until it is disposed of.</summary>
internal sealed class OpenState(DirectoryReader reader) : IDisposable
{
    /// <summary>Searches it.</summary>
    public IndexSearcher Searcher { get; } = new(reader) { Similarity = IndexFolder.Similarity };

    /// <summary>Its parts, in the order of their documents.</summary>
    public IList<AtomicReaderContext> Segments => Searcher.TopReaderContext.Leaves;

    public void Dispose() => reader.DecRef();
}

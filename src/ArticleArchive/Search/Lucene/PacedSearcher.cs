using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ArticleArchive.Search.Lucene;

/// <summary>Searches a stretch of documents at a time, and between them gives way to other searches.</summary>
/// <param name="reader">The index.</param>
/// <param name="pace">When the search may work.</param>
/// <param name="cancellation">Stops the search.</param>
internal sealed class PacedSearcher(IndexReader reader, ISearchPace pace, CancellationToken cancellation) : IndexSearcher(reader)
{
    /// <summary>Even where every document matches, and is ranked, so many take about a millisecond.</summary>
    private const int Stretch = 1 << 14;

    protected override void Search(IList<AtomicReaderContext> leaves, Weight weight, ICollector collector)
    {
        foreach (var leaf in leaves)
        {
            pace.GiveWay(cancellation);
            collector.SetNextReader(leaf);
            if (weight.GetBulkScorer(leaf, !collector.AcceptsDocsOutOfOrder, leaf.AtomicReader.LiveDocs) is not { } scorer)
                continue;

            for (var end = Stretch; scorer.Score(collector, end); end += Stretch)
                pace.GiveWay(cancellation);
        }
    }
}

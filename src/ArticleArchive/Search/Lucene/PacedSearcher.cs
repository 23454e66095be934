using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ArticleArchive.Search.Lucene;

/// <summary>Searches one stretch of documents at a time and lets other searches go first in between.</summary>
/// <param name="reader">The index.</param>
/// <param name="pace">When the search may run.</param>
/// <param name="cancellation">Stops the search.</param>
internal sealed class PacedSearcher(IndexReader reader, ISearchPace pace, CancellationToken cancellation) : IndexSearcher(reader)
{
    /// <summary>Even when every document matches and is ranked, this many take about a millisecond.</summary>
    private const int Stretch = 1 << 14;

    protected override void Search(IList<AtomicReaderContext> leaves, Weight weight, ICollector collector)
    {
        foreach (var leaf in leaves)
        {
            pace.YieldToOthers(cancellation);
            collector.SetNextReader(leaf);
            if (weight.GetBulkScorer(leaf, !collector.AcceptsDocsOutOfOrder, leaf.AtomicReader.LiveDocs) is not { } scorer)
                continue;

            for (var end = Stretch; scorer.Score(collector, end); end += Stretch)
                pace.YieldToOthers(cancellation);
        }
    }
}

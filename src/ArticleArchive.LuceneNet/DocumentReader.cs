using Lucene.Net.Search;

namespace ArticleArchive.LuceneNet;

/// <summary>Runs questions until told to stop.</summary>
internal sealed class DocumentReader(OpenState state, CancellationToken cancellation)
{
    private const int LooksEvery = 1 << 12;

    /// <summary>The documents found, rising.</summary>
    public List<long> Find(LuceneQuery query)
    {
        var found = new List<long>();
        foreach (var (document, _) in Run(new ConstantScoreQuery(query)))
            found.Add(document);
        return found;
    }

    /// <summary>The documents found, rising, with their rank, best highest.</summary>
    public IEnumerable<(long Document, float Score)> Ranked(LuceneQuery query) => Run(query).Select(found => (found.Document, found.Scorer.GetScore()));

    private IEnumerable<(long Document, Scorer Scorer)> Run(LuceneQuery query)
    {
        cancellation.ThrowIfCancellationRequested();
        var weight = state.Searcher.CreateNormalizedWeight(query);
        foreach (var segment in state.Segments)
        {
            cancellation.ThrowIfCancellationRequested();
            if (weight.GetScorer(segment, segment.AtomicReader.LiveDocs) is not { } scorer)
                continue;

            for (var next = scorer.NextDoc(); next != DocIdSetIterator.NO_MORE_DOCS; next = scorer.NextDoc())
            {
                if (next % LooksEvery == 0)
                    cancellation.ThrowIfCancellationRequested();
                yield return (segment.DocBase + next, scorer);
            }
        }
    }
}

using ArticleArchive.Catalog;

namespace ArticleArchive.Search.Postings;

/// <summary>Keeps the best of any number of passages.</summary>
/// <param name="most">How many.</param>
internal sealed class BestPassages(int most)
{
    private readonly PriorityQueue<RankedPassage, RankedPassage> _kept = new();

    public void Offer(RankedPassage passage)
    {
        if (_kept.Count < most)
            _kept.Enqueue(passage, passage);
        else if (most > 0 && passage.CompareTo(_kept.Peek()) > 0)
            _kept.DequeueEnqueue(passage, passage);
    }

    /// <summary>The places of the best, the very best first.</summary>
    public IEnumerable<(ArticleKey Article, int Passage)> InOrder() =>
        _kept.UnorderedItems.Select(kept => kept.Element).OrderDescending().Select(passage => (new ArticleKey(passage.Key), passage.Passage));
}

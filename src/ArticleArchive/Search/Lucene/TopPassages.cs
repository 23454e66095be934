namespace ArticleArchive.Search.Lucene;

/// <summary>Keeps the best of any number of matches.</summary>
/// <param name="most">How many to keep.</param>
internal sealed class TopPassages(int most)
{
    private readonly PriorityQueue<PassageRank, PassageRank> _kept = new();

    // The worst of the matches kept, once there are enough: one comparison rejects most matches.
    private PassageRank _least = new(float.NegativeInfinity, long.MinValue, int.MaxValue);

    public void Offer(PassageRank match)
    {
        if (match.Score < _least.Score || match.CompareTo(_least) <= 0 || most <= 0)
            return;

        if (_kept.Count < most)
            _kept.Enqueue(match, match);
        else
            _kept.DequeueEnqueue(match, match);
        if (_kept.Count == most)
            _least = _kept.Peek();
    }

    /// <summary>The documents of the best matches, best first.</summary>
    public IEnumerable<int> BestFirst() => _kept.UnorderedItems.Select(kept => kept.Element).OrderDescending().Select(match => match.Document);
}

namespace ArticleArchive.Search.Lucene;

/// <summary>Keeps the best of any number of matches.</summary>
/// <param name="limit">How many to keep.</param>
internal sealed class TopPassages(int limit)
{
    private readonly PriorityQueue<PassageRank, PassageRank> _kept = new();

    // The worst of the matches kept, once there are enough: one comparison rejects most matches.
    private PassageRank _least = new(float.NegativeInfinity, long.MinValue, int.MaxValue);

    /// <summary>The score of the worst of them, which a match must reach; negative infinity while there is room.</summary>
    public float LeastScore => _least.Score;

    /// <summary>Keeps a match if it is one of the best so far.</summary>
    public bool Offer(PassageRank match)
    {
        if (match.Score < _least.Score || match.CompareTo(_least) <= 0 || limit <= 0)
            return false;

        if (_kept.Count < limit)
            _kept.Enqueue(match, match);
        else
            _kept.DequeueEnqueue(match, match);
        if (_kept.Count == limit)
            _least = _kept.Peek();
        return true;
    }

    /// <summary>The documents of the best matches, best first.</summary>
    public IEnumerable<int> BestFirst() => _kept.UnorderedItems.Select(kept => kept.Element).OrderDescending().Select(match => match.Document);
}

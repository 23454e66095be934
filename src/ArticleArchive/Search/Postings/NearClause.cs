namespace ArticleArchive.Search.Postings;

/// <summary>Two terms with at most so many words between them, in one stretch of words that count. It holds in the passage of what begins first.</summary>
internal sealed class NearClause(ITermClause left, ITermClause right, int distance) : IClause
{
    private readonly List<PlaceRange> _lefts = [];
    private readonly List<PlaceRange> _rights = [];
    private ulong[] _found = [];

    public long Passages { get; } = Math.Min(left.Passages, right.Passages);

    public Span<ulong> Find(Layer layer)
    {
        Collect(left, _lefts, layer);
        if (_lefts.Count == 0)
            return [];

        var found = Bits.Empty(ref _found, layer.Block.Passages);
        Collect(right, _rights, layer);
        var from = 0;
        foreach (var one in _lefts)
        {
            while (from < _rights.Count && _rights[from].First + QueryParser.MaxTerms + distance < one.First)
                from++;

            for (var i = from; i < _rights.Count && _rights[i].First <= one.Last + 1 + distance; i++)
                Pair(layer, one, _rights[i], found);
        }

        return found;
    }

    public void Score(Layer layer, PassageScores scores)
    {
        left.Score(layer, scores);
        right.Score(layer, scores);
    }

    private void Pair(Layer layer, PlaceRange one, PlaceRange other, Span<ulong> found)
    {
        var (first, second) = other.First < one.First ? (other, one) : (one, other);
        if (second.First - first.Last - 1 > distance)
            return;

        if (layer.IsWhole(first.First, second.Last + 1))
            Bits.Add(found, layer.PassageOf(first.First));
    }

    private static void Collect(ITermClause term, List<PlaceRange> found, Layer layer)
    {
        found.Clear();
        term.AddTo(found, layer);
        found.Sort();
    }
}

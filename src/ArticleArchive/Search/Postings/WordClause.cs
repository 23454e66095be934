namespace ArticleArchive.Search.Postings;

/// <summary>Any of some words: the forms of one, or those that begin alike.</summary>
internal sealed class WordClause(IReadOnlyList<PlaceReader> words) : ITermClause
{
    private ulong[] _found = [];

    public long Passages { get; } = words.Sum(word => word.Passages);

    public Span<ulong> Find(Layer layer)
    {
        var found = Span<ulong>.Empty;
        foreach (var word in words)
        {
            if (word.In(layer.Number) is not { IsEmpty: false } places)
                continue;
            if (found.IsEmpty)
                found = Bits.Empty(ref _found, layer.Block.Passages);
            layer.Mark(places, found);
        }

        return found;
    }

    public void Score(Layer layer, PassageScores scores)
    {
        foreach (var word in words)
            scores.Add(layer, word.In(layer.Number), word.Passages);
    }

    public void AddTo(List<PlaceRange> found, Layer layer)
    {
        foreach (var word in words)
        {
            foreach (var place in word.In(layer.Number))
            {
                if (layer.Counts(place))
                    found.Add(new PlaceRange(place, place));
            }
        }
    }
}

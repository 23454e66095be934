using System.Runtime.InteropServices;

namespace ArticleArchive.Search.Postings;

/// <summary>Words in that order, one after another or as far apart as gaps between them say.</summary>
/// <param name="words">The words and how far each is from the first; the first is at 0.</param>
internal sealed class PhraseClause(IReadOnlyList<(PlaceReader Word, int Distance)> words) : ITermClause
{
    // Beyond this many times the candidates, looking each one up costs less than making a set of the other word's places.
    private const int LookedUpFrom = 64;

    private readonly (PlaceReader Word, int Distance)[] _rarestFirst = [.. words.OrderBy(word => word.Word.Passages)];
    private readonly int _length = words[^1].Distance + 1;
    private readonly List<int> _candidates = [];
    private readonly List<int> _starts = [];
    private int _block = -1;
    private ulong[] _set = [];
    private ulong[] _found = [];

    public long Passages { get; } = words.Min(word => word.Word.Passages);

    public Span<ulong> Find(Layer layer)
    {
        var starts = Starts(layer);
        if (starts.IsEmpty)
            return [];

        var found = Bits.Empty(ref _found, layer.Block.Passages);
        layer.Mark(starts, found);
        return found;
    }

    public void Score(Layer layer, PassageScores scores) => scores.Add(layer, Starts(layer), Passages);

    public void AddTo(List<PlaceRange> found, Layer layer)
    {
        foreach (var start in Starts(layer))
            found.Add(new PlaceRange(start, start + _length - 1));
    }

    /// <summary>Where the phrase begins, rising.</summary>
    private ReadOnlySpan<int> Starts(Layer layer)
    {
        // Several layers look at one block in turn; which words follow one another is the same for all.
        if (_block != layer.Number)
            FindCandidates(layer.Number);

        _starts.Clear();
        if (_candidates.Count == 0)
            return [];

        _starts.AddRange(_candidates);
        CollectionsMarshal.SetCount(_starts, layer.KeepWhole(CollectionsMarshal.AsSpan(_starts), _length));
        return CollectionsMarshal.AsSpan(_starts);
    }

    private void FindCandidates(int block)
    {
        var (rarest, distance) = _rarestFirst[0];
        var places = rarest.In(block);
        CollectionsMarshal.SetCount(_candidates, places.Length);
        CollectionsMarshal.SetCount(_candidates, Shift(places, distance, CollectionsMarshal.AsSpan(_candidates)));
        for (var i = 1; i < _rarestFirst.Length && _candidates.Count > 0; i++)
            Keep(_rarestFirst[i].Word.In(block), _rarestFirst[i].Distance);
        _block = block;
    }

    /// <summary>Keeps the candidates that have a place at that distance.</summary>
    private void Keep(ReadOnlySpan<int> places, int distance)
    {
        var starts = CollectionsMarshal.AsSpan(_candidates);
        CollectionsMarshal.SetCount(_candidates, places.Length > LookedUpFrom * (long)starts.Length ? LookUp(starts, places, distance) : Compare(starts, places, distance));
    }

    /// <summary>Where the phrase can begin whose word at that distance stands in those places.</summary>
    /// <returns>How many places there are.</returns>
    private static int Shift(ReadOnlySpan<int> places, int distance, Span<int> starts)
    {
        var count = 0;
        foreach (var place in places)
        {
            starts[count] = place - distance;
            count += place >= distance ? 1 : 0;
        }

        return count;
    }

    private static int LookUp(Span<int> starts, ReadOnlySpan<int> places, int distance)
    {
        var kept = 0;
        foreach (var start in starts)
        {
            var at = places.BinarySearch(start + distance);
            if (at >= 0)
                starts[kept++] = start;
            places = places[(at >= 0 ? at : ~at)..];
        }

        return kept;
    }

    private int Compare(Span<int> starts, ReadOnlySpan<int> places, int distance)
    {
        if (places.IsEmpty)
            return 0;

        var (kept, last) = (0, places[^1]);
        var set = Bits.Empty(ref _set, last + 1);
        foreach (var place in places)
            Bits.Add(set, place);
        foreach (var start in starts)
        {
            if (start + distance <= last && Bits.Has(set, start + distance))
                starts[kept++] = start;
        }

        return kept;
    }
}

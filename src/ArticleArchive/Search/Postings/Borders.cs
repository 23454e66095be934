using System.Numerics;

namespace ArticleArchive.Search.Postings;

/// <summary>
/// Stretches that follow one another without a gap, such as the passages of a block. Which of them holds a place is told by counting the stretches that begin
/// up to it: those before its 64 places are counted already, and the rest is one machine instruction, where a search would go wrong at every second turn.
/// </summary>
internal sealed class Borders
{
    private readonly ulong[] _starts;
    private readonly int[] _before;

    /// <summary>Takes where each stretch begins, rising, none empty, and then the end.</summary>
    public Borders(ReadOnlySpan<int> starts)
    {
        var words = Bits.WordsFor(starts[^1]);
        (_starts, _before) = (new ulong[words], new int[words]);
        foreach (var start in starts[..^1])
            Bits.Add(_starts, start);
        for (var word = 1; word < words; word++)
            _before[word] = _before[word - 1] + BitOperations.PopCount(_starts[word - 1]);
    }

    /// <summary>The index of the stretch that holds a place.</summary>
    public int IndexOf(int place)
    {
        var word = place >> 6;
        return _before[word] + BitOperations.PopCount(_starts[word] & (~0UL >> (63 - (place & 63)))) - 1;
    }

    /// <summary>True when the places from the first to the one before the end are all in one stretch.</summary>
    public bool HasInOne(int first, int end) => Bits.HasNone(_starts, first + 1, end);
}

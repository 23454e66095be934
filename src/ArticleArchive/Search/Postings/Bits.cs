using System.Numerics;

namespace ArticleArchive.Search.Postings;

/// <summary>Sets of small numbers, one bit each: passages of a block, or places in it.</summary>
internal static class Bits
{
    private const int InAWord = 64;

    /// <summary>How many words of 64 bits so many numbers take.</summary>
    public static int WordsFor(int numbers) => (numbers + InAWord - 1) / InAWord;

    /// <summary>An empty set for so many numbers, in the buffer where that is large enough.</summary>
    public static Span<ulong> Empty(ref ulong[] buffer, int numbers)
    {
        var words = WordsFor(numbers);
        if (buffer.Length < words)
            buffer = new ulong[words];

        var empty = buffer.AsSpan(0, words);
        empty.Clear();
        return empty;
    }

    public static void Add(Span<ulong> set, int number) => set[number >> 6] |= 1UL << number;

    public static bool Has(ReadOnlySpan<ulong> set, int number) => (set[number >> 6] & (1UL << number)) != 0;

    /// <summary>Adds the numbers from the first to the one before the end.</summary>
    public static void AddRange(Span<ulong> set, int first, int end)
    {
        if (first >= end)
            return;

        var (from, to) = (first >> 6, (end - 1) >> 6);
        var (head, tail) = (~0UL << first, ~0UL >> (63 - ((end - 1) & 63)));
        if (from == to)
        {
            set[from] |= head & tail;
            return;
        }

        set[from] |= head;
        set[(from + 1)..to].Fill(~0UL);
        set[to] |= tail;
    }

    /// <summary>True when no number from the first to the one before the end is in the set.</summary>
    public static bool HasNone(ReadOnlySpan<ulong> set, int first, int end)
    {
        if (first >= end)
            return true;

        var (from, to) = (first >> 6, (end - 1) >> 6);
        var (head, tail) = (~0UL << first, ~0UL >> (63 - ((end - 1) & 63)));
        if (from == to)
            return (set[from] & head & tail) == 0;

        return ((set[from] & head) | (set[to] & tail)) == 0 && (to - from == 1 || !set[(from + 1)..to].ContainsAnyExcept(0UL));
    }

    /// <summary>How many numbers from the first to the one before the end are in the set.</summary>
    public static int Count(ReadOnlySpan<ulong> set, int first, int end)
    {
        if (first >= end)
            return 0;

        var (from, to) = (first >> 6, (end - 1) >> 6);
        var (head, tail) = (~0UL << first, ~0UL >> (63 - ((end - 1) & 63)));
        if (from == to)
            return BitOperations.PopCount(set[from] & head & tail);

        var count = BitOperations.PopCount(set[from] & head) + BitOperations.PopCount(set[to] & tail);
        for (var word = from + 1; word < to; word++)
            count += BitOperations.PopCount(set[word]);
        return count;
    }

    public static int Count(ReadOnlySpan<ulong> set)
    {
        var count = 0;
        foreach (var word in set)
            count += BitOperations.PopCount(word);
        return count;
    }

    /// <summary>The first number of the set from that one on; -1 when there is none.</summary>
    public static int Next(ReadOnlySpan<ulong> set, int from)
    {
        var word = from >> 6;
        if (word >= set.Length)
            return -1;

        var left = set[word] & (~0UL << from);
        while (left == 0)
        {
            if (++word == set.Length)
                return -1;
            left = set[word];
        }

        return (word << 6) + BitOperations.TrailingZeroCount(left);
    }

    /// <summary>Leaves of the first set what is in the second.</summary>
    public static void And(Span<ulong> set, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < set.Length; i++)
            set[i] &= other[i];
    }

    /// <summary>Takes out of the first set what is in the second.</summary>
    public static void Without(Span<ulong> set, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < set.Length; i++)
            set[i] &= ~other[i];
    }

    /// <summary>Adds to the first set what is in the second.</summary>
    public static void Or(Span<ulong> set, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < set.Length; i++)
            set[i] |= other[i];
    }
}

using System.Text;

namespace ArticleArchive.Search.Lucene.Sequences;

/// <summary>
/// Numbers the words that it is asked for, from 0, in that order. Words are looked up by their UTF-8, so most of them never become strings.
/// </summary>
internal sealed class WordTable
{
    private const ulong HashStart = 14695981039346656037;
    private const ulong HashStep = 1099511628211;

    private readonly List<(int Start, int Length)> _places = [];
    private readonly List<string?> _words = [];
    private byte[] _bytes = new byte[1 << 14];
    private int[] _slots = new int[1 << 12];
    private int _end;

    public int Count => _places.Count;

    /// <summary>The word with this number.</summary>
    public string this[int number] => _words[number] ??= Encoding.UTF8.GetString(BytesOf(number));

    /// <summary>The number of a word; a new word gets the next one.</summary>
    public int NumberOf(string word) => NumberOf(Encoding.UTF8.GetBytes(word));

    /// <summary>The number of a word, given in UTF-8; a new word gets the next one.</summary>
    public int NumberOf(ReadOnlySpan<byte> word)
    {
        var slot = SlotOf(word);
        if (_slots[slot] > 0)
            return _slots[slot] - 1;

        Add(word);
        _slots[slot] = Count;
        if (Count * 2 > _slots.Length)
            Grow();
        return Count - 1;
    }

    /// <summary>The word with this number, in UTF-8.</summary>
    public ReadOnlySpan<byte> BytesOf(int number) => _bytes.AsSpan(_places[number].Start, _places[number].Length);

    /// <summary>The slot of a word, or the free slot for a new one.</summary>
    private int SlotOf(ReadOnlySpan<byte> word)
    {
        var slot = (int)(Hash(word) & (ulong)(_slots.Length - 1));
        while (_slots[slot] > 0 && !BytesOf(_slots[slot] - 1).SequenceEqual(word))
            slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    private void Add(ReadOnlySpan<byte> word)
    {
        while (_end + word.Length > _bytes.Length)
            Array.Resize(ref _bytes, _bytes.Length * 2);
        word.CopyTo(_bytes.AsSpan(_end));
        _places.Add((_end, word.Length));
        _words.Add(null);
        _end += word.Length;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var number = 0; number < Count; number++)
            _slots[SlotOf(BytesOf(number))] = number + 1;
    }

    /// <summary>FNV-1a (Fowler, Noll and Vo), with its high bits folded in because the table uses the low ones.</summary>
    private static ulong Hash(ReadOnlySpan<byte> word)
    {
        var hash = HashStart;
        foreach (var one in word)
            hash = (hash ^ one) * HashStep;
        return hash ^ (hash >> 32);
    }
}

using System.IO.Hashing;

namespace ArticleArchive.Search.Lucene.Sequences;

/// <summary>
/// Numbers the words that it is asked for, from 0, in that order. Words are looked up by their UTF-8, so most of them never become strings.
/// </summary>
internal sealed class WordTable
{
    private readonly Dictionary<byte[], int> _numbers = new(new Utf8Comparer());
    private readonly List<byte[]> _bytes = [];
    private readonly List<string?> _words = [];

    public int Count => _bytes.Count;

    /// <summary>The word with this number.</summary>
    public string this[int number] => _words[number] ??= Encoding.UTF8.GetString(_bytes[number]);

    /// <summary>The number of a word; a new word gets the next one.</summary>
    public int NumberOf(string word) => NumberOf(Encoding.UTF8.GetBytes(word));

    /// <summary>The number of a word, given in UTF-8; a new word gets the next one.</summary>
    public int NumberOf(ReadOnlySpan<byte> word)
    {
        if (_numbers.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(word, out var number))
            return number;

        _bytes.Add(word.ToArray());
        _words.Add(null);
        _numbers.Add(_bytes[^1], Count - 1);
        return Count - 1;
    }

    /// <summary>The word with this number, in UTF-8.</summary>
    public byte[] BytesOf(int number) => _bytes[number];

    private sealed class Utf8Comparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(ReadOnlySpan<byte> alternate) => (int)XxHash3.HashToUInt64(alternate);

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}

using Lucene.Net.Store;

namespace ArticleArchive.Search.Lucene.Sequences;

/// <summary>The words of a segment, by number from 0.</summary>
internal sealed class WordDictionary
{
    private readonly byte[] _bytes;
    private readonly int[] _ends;

    private WordDictionary(byte[] bytes, int[] ends) => (_bytes, _ends) = (bytes, ends);

    /// <summary>The number of words.</summary>
    public int Count => _ends.Length;

    /// <summary>The word with this number, in UTF-8.</summary>
    public ReadOnlySpan<byte> this[int number] => _bytes.AsSpan((number > 0 ? _ends[number - 1] : 0).._ends[number]);

    /// <summary>The word with this number.</summary>
    public string WordOf(int number) => Encoding.UTF8.GetString(this[number]);

    /// <summary>Reads a dictionary that takes this many bytes of a file.</summary>
    public static WordDictionary Read(IndexInput input, long length)
    {
        var ends = new int[input.ReadVInt32()];
        var (bytes, end) = (new byte[length], 0);
        for (var number = 0; number < ends.Length; number++)
        {
            var size = input.ReadVInt32();
            input.ReadBytes(bytes, end, size);
            ends[number] = end += size;
        }

        Array.Resize(ref bytes, end);
        return new WordDictionary(bytes, ends);
    }

    /// <summary>Writes words in the form that <see cref="Read"/> reads.</summary>
    public static void Write(IndexOutput output, IReadOnlyList<byte[]> words)
    {
        output.WriteVInt32(words.Count);
        foreach (var word in words)
        {
            output.WriteVInt32(word.Length);
            output.WriteBytes(word, word.Length);
        }
    }
}

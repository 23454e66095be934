using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Lucene.Net.Util.Packed;

namespace ArticleArchive.Search.Lucene.Sequences;

/// <summary>The sequences of words of one segment, for one thread.</summary>
internal sealed class WordSequences(IndexInput input, long first, MonotonicBlockPackedReader ends, Lazy<WordDictionary> words) : BinaryDocValues
{
    private byte[] _bytes = [];
    private int[] _numbers = [];

    /// <summary>The words that the numbers of all sequences mean.</summary>
    public WordDictionary Words => words.Value;

    /// <summary>The sequences of a segment; null if none of its documents has one.</summary>
    public static WordSequences? Open(AtomicReader segment) => (WordSequences?)segment.GetBinaryDocValues(Fields.Words);

    /// <summary>The numbers of a document's words, in order; valid until the next is read.</summary>
    public ReadOnlySpan<int> Read(int document)
    {
        var bytes = ReadBytes(document);
        if (_numbers.Length < bytes.Length)
            _numbers = new int[bytes.Length * 2];
        var count = 0;
        while (!bytes.IsEmpty)
            _numbers[count++] = PlainSequence.NextNumber(ref bytes);
        return _numbers.AsSpan(0, count);
    }

    /// <summary>The sequence of a document as <see cref="PlainSequence"/>.</summary>
    public override void Get(int docID, BytesRef result)
    {
        var plain = PlainSequence.Encode(Read(docID).ToArray().Select(Words.WordOf));
        (result.Bytes, result.Offset, result.Length) = (plain.Bytes, plain.Offset, plain.Length);
    }

    private ReadOnlySpan<byte> ReadBytes(int document)
    {
        var start = document > 0 ? ends.Get(document - 1) : 0;
        var length = (int)(ends.Get(document) - start);
        if (_bytes.Length < length)
            _bytes = new byte[length * 2];
        input.Seek(first + start);
        input.ReadBytes(_bytes, 0, length);
        return _bytes.AsSpan(0, length);
    }
}

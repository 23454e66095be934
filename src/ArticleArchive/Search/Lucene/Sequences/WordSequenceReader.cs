using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Lucene.Net.Util.Packed;

namespace ArticleArchive.Search.Lucene.Sequences;

/// <summary>Opens the sequences of one segment.</summary>
internal sealed class WordSequenceReader : DocValuesProducer
{
    private readonly IndexInput _input;
    private readonly long _first;
    private readonly MonotonicBlockPackedReader _ends;
    private readonly Lazy<WordDictionary> _words;

    public WordSequenceReader(SegmentReadState state)
    {
        _input = state.Directory.OpenInput(WordSequenceFormat.FileName(state.SegmentInfo.Name, state.SegmentSuffix), state.Context);
        try
        {
            CodecUtil.CheckHeader(_input, WordSequenceFormat.FormatName, WordSequenceFormat.Version, WordSequenceFormat.Version);
            var dictionary = _input.Position;
            _input.Seek(_input.Length - CodecUtil.FooterLength() - (3 * sizeof(long)));
            (_first, var ends, var count) = (_input.ReadInt64(), _input.ReadInt64(), _input.ReadInt64());
            _input.Seek(ends);
            _ends = new MonotonicBlockPackedReader(_input, PackedInt32s.VERSION_CURRENT, WordSequenceFormat.BlockSize, count, direct: false);
            _words = new Lazy<WordDictionary>(() => ReadWords(dictionary));
        }
        catch
        {
            _input.Dispose();
            throw;
        }
    }

    public override BinaryDocValues GetBinary(FieldInfo field) => new WordSequences((IndexInput)_input.Clone(), _first, _ends, _words);

    public override IBits GetDocsWithField(FieldInfo field) => new Bits.MatchAllBits((int)_ends.Count);

    public override long RamBytesUsed() => _ends.RamBytesUsed();

    public override void CheckIntegrity() => CodecUtil.ChecksumEntireFile(_input);

    public override NumericDocValues GetNumeric(FieldInfo field) => throw Other(field);

    public override SortedDocValues GetSorted(FieldInfo field) => throw Other(field);

    public override SortedSetDocValues GetSortedSet(FieldInfo field) => throw Other(field);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _input.Dispose();
    }

    private WordDictionary ReadWords(long start)
    {
        var input = (IndexInput)_input.Clone();
        input.Seek(start);
        return WordDictionary.Read(input, _first - start);
    }

    private static NotSupportedException Other(FieldInfo field) => new($"The field {field.Name} has only sequences of words.");
}

using Lucene.Net.Codecs;
using Lucene.Net.Index;

namespace ArticleArchive.Search.Lucene.Sequences;

/// <summary>
/// Stores sequences of words as values of documents. A segment has one dictionary, the most frequent word first, and a sequence is stored as the numbers of its
/// words in it: most take one byte or two, and whoever counts them need not look at letters.
/// </summary>
/// <remarks>
/// The file: header; the number of words, then each word as its length and its UTF-8; the sequences; the byte at which each ends, from the first (packed); the
/// positions of the first sequence and of the ends, 8 bytes each; the number of documents; footer with a checksum. Numbers of words have seven bits to a byte,
/// low bits first.
/// </remarks>
[DocValuesFormatName(FormatName)]
internal sealed class WordSequenceFormat : DocValuesFormat
{
    /// <summary>The extension of the files.</summary>
    public const string Extension = "words";

    /// <summary>The version of the form of the files.</summary>
    public const int Version = 0;

    /// <summary>The number of ends that are packed together.</summary>
    public const int BlockSize = 1 << 10;

    /// <summary>The name by which Lucene.Net finds the format of a field.</summary>
    public const string FormatName = "WordSequences";

    public override DocValuesConsumer FieldsConsumer(SegmentWriteState state) => new WordSequenceWriter(state);

    public override DocValuesProducer FieldsProducer(SegmentReadState state) => new WordSequenceReader(state);

    /// <summary>The name of the file of a segment.</summary>
    public static string FileName(string segment, string suffix) => IndexFileNames.SegmentFileName(segment, suffix, Extension);
}

using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Lucene46;

namespace ArticleArchive.Search.Lucene.Sequences;

/// <summary>Lucene.Net's own form of an index, but for the words of passages, which are kept as <see cref="WordSequenceFormat"/>.</summary>
[CodecName("Lucene46")]
internal sealed class ArchiveCodec : Lucene46Codec
{
    private readonly WordSequenceFormat _words;

    private ArchiveCodec()
    {
        // Lucene.Net finds formats by name when it reads an index.
        DocValuesFormat.SetDocValuesFormatFactory(new DefaultDocValuesFormatFactory { CustomDocValuesFormatTypes = [typeof(WordSequenceFormat)] });
        _words = new WordSequenceFormat();
    }

    /// <summary>The form of every index; ask for it before one is read or written.</summary>
    public static ArchiveCodec Instance { get; } = new();

    public override DocValuesFormat GetDocValuesFormatForField(string field) => field == Fields.Words ? _words : base.GetDocValuesFormatForField(field);
}

using ArticleArchive.Search.Lucene.Sequences;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Fields = ArticleArchive.Search.Lucene.Fields;

namespace ArticleArchive.Tests.Search;

/// <summary>Words of passages are stored as numbers in a dictionary and come back as they were, however segments are written and merged.</summary>
public sealed class WordSequenceTests : IDisposable
{
    private readonly RAMDirectory _folder = new();

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public void Sequences_come_back_from_segments_as_they_were_written(int segmentSize)
    {
        var sequences = Sequences().ToList();
        Write(sequences, segmentSize, merge: false);

        Assert.Equal(sequences, Read());
    }

    [Fact]
    public void Merged_segments_keep_the_sequences_of_all_and_one_dictionary()
    {
        var sequences = Sequences().ToList();
        Write(sequences, 7, merge: true);

        Assert.Equal(sequences, Read());
        using var reader = DirectoryReader.Open(_folder);
        var words = WordSequences.Open(Assert.Single(reader.Leaves).AtomicReader)!.Words;
        Assert.Equal(sequences.SelectMany(sequence => sequence ?? []).Distinct().Count(), words.Count);
        Assert.Equal("frequent", words.WordOf(0));
    }

    [Fact]
    public void Words_of_deleted_documents_leave_the_dictionary_when_segments_are_merged()
    {
        using (var writer = Writer())
        {
            writer.AddDocument(Document(["stays", "words"], "one"));
            writer.AddDocument(Document(["goes", "words"], "two"));
            writer.Commit();
            writer.DeleteDocuments(new Term("id", "two"));
            writer.ForceMerge(1);
        }

        using var reader = DirectoryReader.Open(_folder);
        var words = WordSequences.Open(Assert.Single(reader.Leaves).AtomicReader)!.Words;
        Assert.Equal(["stays", "words"], Enumerable.Range(0, words.Count).Select(words.WordOf));
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Sequences short and long, with words whose numbers take one, two and three bytes, an empty word, and documents without a sequence.</summary>
    private static IEnumerable<string[]?> Sequences()
    {
        for (var i = 0; i < 300; i++)
            yield return i % 11 == 3 ? null : [.. Enumerable.Range(0, i % 90).Select(j => j % 3 == 0 ? "frequent" : $"wort-{i}-ü{j}"), ""];
        yield return [.. Enumerable.Range(0, 20_000).Select(number => $"word{number}")];
    }

    private void Write(IEnumerable<string[]?> sequences, int segmentSize, bool merge)
    {
        using var writer = Writer();
        foreach (var segment in sequences.Chunk(segmentSize))
        {
            foreach (var sequence in segment)
                writer.AddDocument(Document(sequence, "any"));
            writer.Commit();
        }

        if (merge)
            writer.ForceMerge(1);
    }

    private IndexWriter Writer() =>
        new(_folder, new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer()) { Codec = ArchiveCodec.Instance, MergePolicy = new LogDocMergePolicy() });

    private static Document Document(string[]? sequence, string id)
    {
        var document = new Document { new StringField("id", id, Field.Store.NO) };
        if (sequence is not null)
            document.Add(new BinaryDocValuesField(Fields.Words, PlainSequence.Encode(sequence)));
        return document;
    }

    /// <summary>The sequences of all documents, from their numbers; null for those without one.</summary>
    private List<string[]?> Read()
    {
        using var reader = DirectoryReader.Open(_folder);
        return [.. reader.Leaves.SelectMany(leaf => Enumerable.Range(0, leaf.Reader.MaxDoc).Select(document => Read(leaf.AtomicReader, document)))];
    }

    private static string[]? Read(AtomicReader segment, int document) =>
        WordSequences.Open(segment) is { } sequences && sequences.Read(document).ToArray() is { Length: > 0 } numbers ? [.. numbers.Select(sequences.Words.WordOf)] : null;
}

using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Lucene.Net.Util.Packed;

namespace ArticleArchive.Search.Lucene.Sequences;

/// <summary>Writes the sequences of one segment. The words are read twice: to count them, and to write their numbers.</summary>
internal sealed class WordSequenceWriter(SegmentWriteState state) : DocValuesConsumer
{
    private readonly IndexOutput _output =
        state.Directory.CreateOutput(WordSequenceFormat.FileName(state.SegmentInfo.Name, state.SegmentSuffix), state.Context);

    public override void AddBinaryField(FieldInfo field, IEnumerable<BytesRef> values)
    {
        CodecUtil.WriteHeader(_output, WordSequenceFormat.FormatName, WordSequenceFormat.Version);
        var (table, counts) = Count(values);
        var byFrequency = Enumerable.Range(0, counts.Count).OrderByDescending(number => counts[number]).ThenBy(number => number).ToArray();
        WordDictionary.Write(_output, [.. byFrequency.Select(number => table.BytesOf(number))]);

        var first = _output.Position;
        var ends = WriteSequences(values, table, ranks: Inverse(byFrequency));
        var endsStart = _output.Position;
        WriteEnds(ends);
        _output.WriteInt64(first);
        _output.WriteInt64(endsStart);
        _output.WriteInt64(ends.Count);
        CodecUtil.WriteFooter(_output);
    }

    public override void AddNumericField(FieldInfo field, IEnumerable<long?> values) => throw Other(field);

    public override void AddSortedField(FieldInfo field, IEnumerable<BytesRef> values, IEnumerable<long?> docToOrd) => throw Other(field);

    public override void AddSortedSetField(FieldInfo field, IEnumerable<BytesRef> values, IEnumerable<long?> docToOrdCount, IEnumerable<long?> ords) =>
        throw Other(field);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _output.Dispose();
    }

    private static (WordTable Table, List<int> Counts) Count(IEnumerable<BytesRef?> values)
    {
        var (table, counts) = (new WordTable(), new List<int>());
        foreach (var value in values)
        {
            for (var sequence = BytesOf(value); !sequence.IsEmpty;)
            {
                var number = table.NumberOf(PlainSequence.Next(ref sequence));
                if (number == counts.Count)
                    counts.Add(0);
                counts[number]++;
            }
        }

        return (table, counts);
    }

    private List<long> WriteSequences(IEnumerable<BytesRef?> values, WordTable table, int[] ranks)
    {
        var (start, ends) = (_output.Position, new List<long>());
        foreach (var value in values)
        {
            for (var sequence = BytesOf(value); !sequence.IsEmpty;)
                _output.WriteVInt32(ranks[table.NumberOf(PlainSequence.Next(ref sequence))]);
            ends.Add(_output.Position - start);
        }

        return ends;
    }

    private void WriteEnds(List<long> ends)
    {
        var packed = new MonotonicBlockPackedWriter(_output, WordSequenceFormat.BlockSize);
        foreach (var end in ends)
            packed.Add(end);
        packed.Finish();
    }

    private static ReadOnlySpan<byte> BytesOf(BytesRef? value) => value is null ? [] : value.Bytes.AsSpan(value.Offset, value.Length);

    private static int[] Inverse(int[] numbers)
    {
        var places = new int[numbers.Length];
        for (var place = 0; place < numbers.Length; place++)
            places[numbers[place]] = place;
        return places;
    }

    private static NotSupportedException Other(FieldInfo field) => new($"The field {field.Name} has no sequences of words.");
}

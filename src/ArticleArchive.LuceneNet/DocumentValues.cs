using ArticleArchive.Catalog;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ArticleArchive.LuceneNet;

/// <summary>What the index stores of documents beside their words. Documents are given rising.</summary>
internal sealed class DocumentValues(OpenState state)
{
    /// <summary>The rows of passages' documents, in their order.</summary>
    public List<long> Rows(List<long> documents)
    {
        var rows = new List<long>(documents.Count);
        foreach (var run in Runs(documents))
        {
            var values = run.Reader.GetNumericDocValues(Fields.Row) ?? DocValues.EMPTY_NUMERIC;
            for (var i = run.First; i < run.End; i++)
                rows.Add(values.Get(run.NumberOf(documents[i])));
        }

        return rows;
    }

    /// <summary>The passages' documents of speakers' documents, in their order; they rise too.</summary>
    public List<long> Passages(List<long> parts)
    {
        var passages = new List<long>(parts.Count);
        foreach (var run in Runs(parts))
        {
            var values = run.Reader.GetNumericDocValues(Fields.Step) ?? DocValues.EMPTY_NUMERIC;
            for (var i = run.First; i < run.End; i++)
                passages.Add(parts[i] + values.Get(run.NumberOf(parts[i])));
        }

        return passages;
    }

    /// <summary>The address names of those who speak, in the order of the documents; empty where not one known person does.</summary>
    public List<string> Speakers(List<long> documents)
    {
        var speakers = new List<string>(documents.Count);
        var name = new BytesRef();
        foreach (var run in Runs(documents))
        {
            var values = run.Reader.GetSortedDocValues(Fields.Speaker) ?? DocValues.EMPTY_SORTED;
            for (var i = run.First; i < run.End; i++)
            {
                values.Get(run.NumberOf(documents[i]), name);
                speakers.Add(name.Utf8ToString());
            }
        }

        return speakers;
    }

    /// <summary>How many of the documents are of each speaker, by address name; those are left out where not one known person speaks.</summary>
    public Dictionary<string, int> CountSpeakers(List<long> documents)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var run in Runs(documents))
        {
            var values = run.Reader.GetSortedDocValues(Fields.Speaker) ?? DocValues.EMPTY_SORTED;
            var byNumber = new int[values.ValueCount];
            for (var i = run.First; i < run.End; i++)
            {
                if (values.GetOrd(run.NumberOf(documents[i])) is >= 0 and var value)
                    byNumber[value]++;
            }

            ForEach(byNumber, values.LookupOrd, (bytes, count) => counts[bytes.Utf8ToString()] = counts.GetValueOrDefault(bytes.Utf8ToString()) + count);
        }

        return counts;
    }

    /// <summary>How many of the passages have which value of a field that all passages of an article share: they stand together, and are looked up once.</summary>
    public ValueCounts CountOfArticles(string field, FoundPassages found)
    {
        var counts = new ValueCounts();
        foreach (var run in Runs(found.Documents))
        {
            var values = run.Reader.GetSortedSetDocValues(field) ?? DocValues.EMPTY_SORTED_SET;
            var byNumber = new int[values.ValueCount];
            for (var first = run.First; first < run.End;)
            {
                var end = EndOfArticle(found.Rows, first, run.End);
                values.SetDocument(run.NumberOf(found.Documents[first]));
                for (var value = values.NextOrd(); value != SortedSetDocValues.NO_MORE_ORDS; value = values.NextOrd())
                    byNumber[value] += end - first;
                first = end;
            }

            ForEach(byNumber, (value, bytes) => values.LookupOrd(value, bytes), (bytes, count) => counts.Add(FacetValue.Read(bytes), count));
        }

        return counts;
    }

    private static int EndOfArticle(List<long> rows, int first, int end)
    {
        var article = ArticleKey.OfRow(rows[first]);
        while (first < end && ArticleKey.OfRow(rows[first]) == article)
            first++;
        return first;
    }

    private static void ForEach(int[] byNumber, Action<int, BytesRef> look, Action<BytesRef, int> take)
    {
        var bytes = new BytesRef();
        for (var value = 0; value < byNumber.Length; value++)
        {
            if (byNumber[value] == 0)
                continue;

            look(value, bytes);
            take(bytes, byNumber[value]);
        }
    }

    private IEnumerable<Run> Runs(List<long> documents)
    {
        var first = 0;
        foreach (var segment in state.Segments)
        {
            var end = first;
            while (end < documents.Count && documents[end] < segment.DocBase + segment.AtomicReader.MaxDoc)
                end++;
            if (end > first)
                yield return new Run(segment.AtomicReader, segment.DocBase, first, end);
            first = end;
        }
    }

    /// <summary>Those of the documents, from the first to the one before the end, that are in one segment.</summary>
    private readonly record struct Run(AtomicReader Reader, int Base, int First, int End)
    {
        public int NumberOf(long document) => (int)(document - Base);
    }
}

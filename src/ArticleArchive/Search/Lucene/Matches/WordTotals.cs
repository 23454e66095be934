using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ArticleArchive.Search.Lucene.Matches;

/// <summary>How often words occur in the archive.</summary>
internal static class WordTotals
{
    /// <summary>The most words whose totals are kept.</summary>
    private const int MaxCached = 50_000;

    /// <summary>
    /// How often a word occurs. The total is kept, because most searches ask for the same frequent words. In a segment with changed or removed articles, the
    /// remaining documents are counted one by one; for the other segments the index has the total.
    /// </summary>
    public static long Get(IndexSnapshot snapshot, string word)
    {
        if (snapshot.WordTotals.TryGetValue(word, out var kept))
            return kept;

        var total = Count(snapshot, word);
        if (snapshot.WordTotals.Count < MaxCached)
            snapshot.WordTotals.TryAdd(word, total);
        return total;
    }

    private static long Count(IndexSnapshot snapshot, string word)
    {
        var term = new Term(Fields.Text, word);
        return snapshot.Reader.Leaves.Sum(
            leaf => leaf.AtomicReader is { HasDeletions: true } changed ? Live(changed, term) : leaf.AtomicReader.TotalTermFreq(term));
    }

    private static long Live(AtomicReader reader, Term term)
    {
        if (reader.GetTerms(term.Field) is not { } terms || terms.GetEnumerator() is not { } words || !words.SeekExact(term.Bytes))
            return 0;

        var documents = words.Docs(reader.LiveDocs, null, DocsFlags.FREQS);
        var total = 0L;
        while (documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            total += documents.Freq;
        return total;
    }
}

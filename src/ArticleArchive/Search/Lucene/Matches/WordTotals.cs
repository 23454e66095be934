using Lucene.Net.Index;

namespace ArticleArchive.Search.Lucene.Matches;

/// <summary>How often words stand in the archive.</summary>
internal static class WordTotals
{
    /// <summary>How often a word stands. Articles that were changed or removed count until Lucene merges their segment, so it can be a little more.</summary>
    public static long Of(IndexSnapshot snapshot, string word) => snapshot.Reader.TotalTermFreq(new Term(Fields.Text, word));
}

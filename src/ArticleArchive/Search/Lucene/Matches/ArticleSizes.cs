using ArticleArchive.Search.Research;
using Lucene.Net.Index;

namespace ArticleArchive.Search.Lucene.Matches;

/// <summary>Adds up the numbers of words in articles.</summary>
internal static class ArticleSizes
{
    private static readonly Voice[] Voices = Enum.GetValues<Voice>();

    /// <summary>The number of words in articles, by date and voice.</summary>
    /// <param name="snapshot">The index.</param>
    /// <param name="articles">The articles; null for all.</param>
    public static IReadOnlyList<DatedWords> ByDate(IndexSnapshot snapshot, ArticleSet? articles) =>
        articles is null ? snapshot.WordsByDate(() => Count(snapshot, null)) : Count(snapshot, articles);

    /// <summary>The number of words in the archive.</summary>
    public static long All(IndexSnapshot snapshot) => ByDate(snapshot, null).Sum(dated => dated.In(null));

    private static IReadOnlyList<DatedWords> Count(IndexSnapshot snapshot, ArticleSet? articles)
    {
        var sizes = new Dictionary<DateSpan, long[]>();
        foreach (var leaf in snapshot.Reader.Leaves)
        {
            var segment = snapshot.SegmentOf(leaf);
            foreach (var article in articles?.DocumentsIn(leaf) ?? Live(leaf, segment))
            {
                if (!sizes.TryGetValue(segment.DateOf(article), out var words))
                    sizes.Add(segment.DateOf(article), words = new long[Voices.Length]);
                for (var voice = 0; voice < words.Length; voice++)
                    words[voice] += segment.SizeOf(article, Voices[voice]);
            }
        }

        return [.. sizes.Select(dated => new DatedWords(dated.Key, dated.Value))];
    }

    /// <summary>The articles of a segment that are not deleted.</summary>
    private static IEnumerable<int> Live(AtomicReaderContext leaf, Segment segment)
    {
        var live = leaf.AtomicReader.LiveDocs;
        return Enumerable.Range(0, segment.Keys.Length).Where(article => live is null || live.Get(segment.FirstDocuments[article]));
    }
}

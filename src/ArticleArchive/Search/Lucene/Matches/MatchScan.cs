using ArticleArchive.Catalog;
using ArticleArchive.Search.Lucene.Sequences;
using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Research;
using ArticleArchive.Search.Text;
using Lucene.Net.Index;
using Query = ArticleArchive.Search.Queries.Query;

namespace ArticleArchive.Search.Lucene.Matches;

/// <summary>
/// Goes through the passages that a query finds, the same that the ordinary search counts, with the places of the matches in each. Most queries are answered
/// from the words that the index keeps. When these are not enough, the text of the newest passages is read and the rest are left out.
/// </summary>
internal sealed class MatchScan(IndexSnapshot snapshot, CatalogSnapshot catalog, CancellationToken cancellation)
{
    /// <summary>The most passages whose text is read.</summary>
    private const int MaxRead = 2000;

    /// <summary>The most passages counted from the words that the index keeps.</summary>
    private const int MaxCounted = 150_000;

    private const int DocumentsAtATime = 1 << 12;

    private readonly PlanRunner _runner = new(snapshot, catalog, cancellation);

    /// <summary>The words of all passages, by number.</summary>
    public WordTable Table { get; } = new();

    /// <summary>Passes the passages with their matches to a counter.</summary>
    public ScannedPassages Run(Query query, IMatchCounter counter)
    {
        var places = TermPlaces.For(query, Table);
        if (places is null && query.Root is not (null or NotNode))
        {
            var (found, newest) = Newest(query, MaxRead);
            ReadTexts(query, newest, counter);
            return new ScannedPassages(found, newest.Count);
        }

        var all = _runner.Run(query, new DocumentCollector(MaxCounted));
        var documents = all.Total <= MaxCounted ? all.Documents : [.. Newest(query, MaxCounted).Documents.Order()];
        Count(documents, places, counter);
        return new ScannedPassages(all.Total, documents.Count);
    }

    /// <summary>Reads the words of documents, which are in the order of the index.</summary>
    private void Count(IReadOnlyList<int> documents, TermPlaces? places, IMatchCounter counter)
    {
        MatchedPassage? passage = null;
        foreach (var segment in documents.GroupBy(document => ReaderUtil.SubIndex(document, snapshot.Reader.Leaves)))
        {
            var leaf = snapshot.Reader.Leaves[segment.Key];
            var words = WordSequences.Open(leaf.AtomicReader);
            passage ??= Passage(snapshot.SegmentOf(leaf));
            passage.Segment = snapshot.SegmentOf(leaf);
            foreach (var chunk in segment.Chunk(DocumentsAtATime))
            {
                snapshot.Pace.YieldToOthers(cancellation);
                foreach (var document in chunk)
                {
                    Read(passage, words, document - leaf.DocBase, leaf.DocBase);
                    places?.Find(passage.Words, passage.Matches);
                    counter.Add(passage);
                }
            }
        }
    }

    private (long Found, IReadOnlyList<int> Documents) Newest(Query query, int limit)
    {
        var newest = _runner.Run(query, new PassageCollector(snapshot, SearchSort.Newest, limit, null));
        return (newest.Total, [.. newest.Best]);
    }

    /// <summary>Reads the articles of documents, which are in the order of their dates.</summary>
    private void ReadTexts(Query query, IReadOnlyList<int> documents, IMatchCounter counter)
    {
        var matcher = new QueryMatcher(query);
        var (key, matches) = (0L, (ILookup<int, WordRange>?)null);
        foreach (var document in documents)
        {
            snapshot.Pace.YieldToOthers(cancellation);
            var leaf = snapshot.Reader.Leaves[ReaderUtil.SubIndex(document, snapshot.Reader.Leaves)];
            var passage = Passage(snapshot.SegmentOf(leaf));
            Read(passage, WordSequences.Open(leaf.AtomicReader), document - leaf.DocBase, leaf.DocBase);
            var article = passage.Segment.Keys[passage.Article];
            if (matches is null || article != key)
                (key, matches) = (article, MatchesIn(matcher, new ArticleKey(article)));
            passage.Matches.AddRange(matches[snapshot.PlaceOf(document).Passage]);
            counter.Add(passage);
        }
    }

    private ILookup<int, WordRange> MatchesIn(QueryMatcher matcher, ArticleKey key)
    {
        var stored = catalog.Find(key) ?? throw new InvalidOperationException("The index has an article that the catalog does not have.");
        return matcher.Match(stored.Article).GroupBy(place => place.Passage)
            .SelectMany(
                places => Ranges(Tokenizer.Tokenize(stored.Article.Passages[places.Key].Text), places).Select(range => (Passage: places.Key, Range: range)))
            .ToLookup(place => place.Passage, place => place.Range);
    }

    private static IEnumerable<WordRange> Ranges(IReadOnlyList<Token> words, IEnumerable<PassageSpan> places)
    {
        var at = 0;
        foreach (var (_, span) in places)
        {
            while (at < words.Count && words[at].Start < span.Start)
                at++;
            var first = at;
            while (at + 1 < words.Count && words[at + 1].Start < span.End)
                at++;
            yield return new WordRange(first, at);
        }
    }

    private MatchedPassage Passage(Segment segment) => new(new PassageWords(Table)) { Segment = segment };

    private static void Read(MatchedPassage passage, WordSequences? stored, int document, int start)
    {
        (passage.Document, passage.Article) = (start + document, passage.Segment.ArticleOf[document]);
        passage.Words.Read(stored, document);
        passage.Matches.Clear();
    }
}

using ArticleArchive.Catalog;
using ArticleArchive.Search.Lucene.Sequences;
using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Research;
using Query = ArticleArchive.Search.Queries.Query;

namespace ArticleArchive.Search.Lucene.Matches;

/// <summary>The matches of queries in one state of the archive.</summary>
internal sealed class LuceneMatchIndex(SnapshotReader reader, CatalogSnapshot catalog) : IMatchIndex
{
    public Task<FoundLines> LinesAsync(LineRequest request, CancellationToken cancellationToken) => reader.ReadAsync(snapshot =>
    {
        var scan = new MatchScan(snapshot, catalog, cancellationToken);
        var lines = new LineCounter(request, scan.Table, snapshot.Facets);
        return lines.Found(scan.Run(request.Query, lines), snapshot.PlaceOf);
    });

    public Task<FoundDates> DatesAsync(Query query, CancellationToken cancellationToken) =>
        reader.ReadAsync(snapshot => Runner(snapshot, cancellationToken).Run(query, new DateCollector(snapshot)).Found());

    public Task<IReadOnlyList<FirstPlace>> FirstsAsync(Query query, CancellationToken cancellationToken) =>
        reader.ReadAsync(snapshot => Runner(snapshot, cancellationToken).Run(query, new FirstCollector(snapshot)).Firsts);

    public Task<(FoundNearWords Near, FoundContrast Others)> WordsOfAsync(Query query, int window, CancellationToken cancellationToken) =>
        reader.ReadAsync(snapshot =>
    {
        var scan = new MatchScan(snapshot, catalog, cancellationToken);
        var (near, words) = (new NearWordCounter(window), new PassageWordCounter(Words(query, scan.Table)));
        var passages = scan.Run(query, new CounterPair(near, words));
        return (near.Found(passages, scan.Table, snapshot), WordContrast.WithRest((passages, words), scan.Table, snapshot));
    });

    public Task<FoundContrast> ContrastAsync(Query one, Query other, CancellationToken cancellationToken) => reader.ReadAsync(snapshot =>
    {
        var scan = new MatchScan(snapshot, catalog, cancellationToken);
        return WordContrast.Compare(Count(one), Count(other), scan.Table);

        (ScannedPassages Passages, PassageWordCounter Words) Count(Query query)
        {
            var words = new PassageWordCounter(Words(query, scan.Table));
            return (scan.Run(query, words), words);
        }
    });

    public Task<IReadOnlyList<DatedWords>> WordsAsync(IReadOnlyList<QueryFilter> filters, CancellationToken cancellationToken) => reader.ReadAsync(snapshot =>
    {
        var ofArticles = new Query { Typed = "", Reading = "", Filters = [.. filters.Where(filter => filter.Field != QueryField.By)] };
        return ArticleSizes.ByDate(snapshot, ofArticles.IsEmpty ? null : Runner(snapshot, cancellationToken).Run(ofArticles, new ArticleSet(snapshot)));
    });

    public void Dispose() => reader.Dispose();

    /// <summary>Decides which words of a passage count for a query: those in its voice and of the speakers that it asks for.</summary>
    private Func<PassageWords, int, bool> Words(Query query, WordTable table)
    {
        var speakers = query.Filters.Where(filter => filter is { Field: QueryField.By, Excluded: false })
            .SelectMany(filter => catalog.SpeakersByName(filter.Value)).Select(table.NumberOf).ToHashSet();
        var voice = query.Voice is Voice.Headline ? null : query.Voice ?? (query.WantsSpeaker ? Voice.Quote : null);
        return (voice, query.WantsSpeaker) switch
        {
            (null, _) => (_, _) => true,
            (_, false) => (words, place) => words.VoiceOf(place) == voice,
            _ => (words, place) => words.VoiceOf(place) == voice && speakers.Contains(words.SpeakerOf(place)),
        };
    }

    private PlanRunner Runner(IndexSnapshot snapshot, CancellationToken cancellation) => new(snapshot, catalog, cancellation);
}

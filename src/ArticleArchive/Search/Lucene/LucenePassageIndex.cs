using ArticleArchive.Catalog;
using ArticleArchive.Search.Queries;
using Lucene.Net.Search;
using Query = ArticleArchive.Search.Queries.Query;

namespace ArticleArchive.Search.Lucene;

/// <summary>Searches one state of the archive.</summary>
internal sealed class LucenePassageIndex(SnapshotReader reader, CatalogSnapshot catalog) : IPassageIndex
{
    public Task<SearchPage> SearchAsync(SearchRequest request, CancellationToken cancellationToken) => reader.ReadAsync(async snapshot =>
    {
        var (query, order, runner) = (request.Query, SearchRequest.OrderOf(request.Query, request.Sort), Runner(snapshot, cancellationToken));
        var plan = Planner(snapshot, Purpose(order)).Plan(query);
        var facets = request.CountsFacets ? new FacetSearch(snapshot, Planner(snapshot, PlanPurpose.Counting), runner, cancellationToken) : null;
        var skipped = (int)Math.Min((request.Page - 1L) * request.PageSize, int.MaxValue - request.PageSize);
        var voices = Task.CompletedTask;
        var passages = new PassageCollector(snapshot, order, skipped + request.PageSize, facets?.Labels)
        {
            FirstFound = () => voices = facets?.CountVoicesAsync(query, plan) ?? voices,
        };
        IReadOnlyList<SearchHit> hits = [];
        try
        {
            runner.Run(query, plan, facets?.Beside(plan, passages) ?? passages);
            hits = new HitReader(catalog, query).Read([.. Places(snapshot, passages.Best.Skip(skipped))]);
        }
        finally
        {
            await voices.ConfigureAwait(false);
        }

        return new SearchPage
        {
            Total = passages.Total,
            Hits = hits,
            Facets = facets is null ? SearchFacets.None : WithNames(facets.Count(query, plan, passages.Total)),
        };
    });

    public Task<long> CountAsync(Query query, CancellationToken cancellationToken) =>
        reader.ReadAsync(snapshot => (long)Runner(snapshot, cancellationToken).Run(query, new TotalHitCountCollector()).TotalHits);

    public Task<IReadOnlyList<PassagePlace>> FindPlacesAsync(Query query, SearchSort sort, int limit, CancellationToken cancellationToken) =>
        reader.ReadAsync(snapshot =>
    {
        var order = SearchRequest.OrderOf(query, sort);
        var passages = Runner(snapshot, cancellationToken).Run(query, new PassageCollector(snapshot, order, limit, null), Purpose(order));
        return (IReadOnlyList<PassagePlace>)[.. Places(snapshot, passages.Best)];
    });

    public Task<IReadOnlyList<ArticleSummary>> FindArticlesAsync(Query query, int limit, CancellationToken cancellationToken) => reader.ReadAsync(snapshot =>
    {
        var wanted = query.SpreadTerms;
        if (wanted.Count == 0 || query.Root is not AndNode and)
            return [];

        var articles = Articles(wanted[0]);
        foreach (var part in wanted.Skip(1))
            articles.IntersectWith(Articles(part));
        foreach (var part in and.Parts.OfType<NotNode>().Select(not => not.Part).Append(and))
            articles.ExceptWith(Articles(part));
        return catalog.Summaries(articles.Newest(limit));

        ArticleSet Articles(QueryNode part) => Runner(snapshot, cancellationToken).Run(query with { Root = part }, new ArticleSet(snapshot));
    });

    public Task<IReadOnlyList<PassagePlace>> FindSimilarAsync(IReadOnlyList<PhraseNode> phrases, int limit, CancellationToken cancellationToken) =>
        reader.ReadAsync(snapshot =>
        (IReadOnlyList<PassagePlace>)[.. Places(snapshot, new SharedPhrases(snapshot, cancellationToken).Find(phrases, limit))]);

    public Task<IReadOnlyList<WordCount>> FindWordsAsync(WordRequest request, CancellationToken cancellationToken) =>
        reader.ReadAsync(snapshot => WordFinder.Find(snapshot.Reader, snapshot.Words, request, cancellationToken));

    public void Dispose() => reader.Dispose();

    /// <summary>Gives the speakers the names that readers know.</summary>
    private SearchFacets WithNames(SearchFacets facets) => facets with
    {
        Speakers = [.. facets.Speakers.Select(speaker => speaker with { Value = catalog.FindSpeaker(speaker.Value)?.Name ?? speaker.Value })],
    };

    private static SearchPlanner Planner(IndexSnapshot snapshot, PlanPurpose purpose) => new(snapshot.Words, purpose);

    private static PlanPurpose Purpose(SearchSort order) => order == SearchSort.Best ? PlanPurpose.Ranking : PlanPurpose.Counting;

    private PlanRunner Runner(IndexSnapshot snapshot, CancellationToken cancellation) => new(snapshot, catalog, cancellation);

    private static IEnumerable<PassagePlace> Places(IndexSnapshot snapshot, IEnumerable<int> documents) => documents.Select(snapshot.PlaceOf);
}

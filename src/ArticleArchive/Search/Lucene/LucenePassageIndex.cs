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
        var (query, order, runner) = (request.Query, Order(request), new PlanRunner(snapshot, catalog, cancellationToken));
        var plan = Planner(snapshot, Purpose(order)).Plan(query);
        var facets = request.CountsFacets ? new FacetSearch(snapshot, Planner(snapshot, PlanPurpose.Counting), runner, cancellationToken) : null;
        var skipped = (int)Math.Min((request.Page - 1L) * request.PageSize, int.MaxValue - request.PageSize);
        var passages = new PassageCollector(snapshot, order, skipped + request.PageSize, facets?.Labels);
        var voices = facets?.CountVoicesAsync(query, plan) ?? Task.CompletedTask;
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
        reader.ReadAsync(
            snapshot => Collect((snapshot, PlanPurpose.Counting), query, new PassageCollector(snapshot, SearchSort.Newest, 0, null), cancellationToken).Total);

    public Task<IReadOnlyList<PassagePlace>> FindPlacesAsync(Query query, SearchSort sort, int most, CancellationToken cancellationToken) =>
        reader.ReadAsync(snapshot =>
    {
        var order = Order(new SearchRequest { Query = query, Sort = sort });
        var passages = Collect((snapshot, Purpose(order)), query, new PassageCollector(snapshot, order, most, null), cancellationToken);
        return (IReadOnlyList<PassagePlace>)[.. Places(snapshot, passages.Best)];
    });

    public Task<IReadOnlyList<ArticleSummary>> FindArticlesAsync(Query query, int most, CancellationToken cancellationToken) => reader.ReadAsync(snapshot =>
    {
        if (query is not { Voice: null, Root: AndNode and } || query.Filters.Any(filter => filter.Field == QueryField.By))
            return [];

        var wanted = and.Parts.Where(part => part is not NotNode).ToList();
        if (wanted.Count < 2)
            return [];

        var articles = Articles(wanted[0]);
        foreach (var part in wanted.Skip(1))
            articles.IntersectWith(Articles(part));
        foreach (var part in and.Parts.OfType<NotNode>().Select(not => not.Part).Append(and))
            articles.ExceptWith(Articles(part));
        return catalog.Summaries(articles.Newest(most));

        ArticleSet Articles(QueryNode part) =>
            Collect((snapshot, PlanPurpose.Counting), query with { Root = part }, new ArticleSet(snapshot), cancellationToken);
    });

    public Task<IReadOnlyList<PassagePlace>> FindSimilarAsync(IReadOnlyList<PhraseNode> phrases, int most, CancellationToken cancellationToken) =>
        reader.ReadAsync(snapshot =>
        (IReadOnlyList<PassagePlace>)[.. Places(snapshot, new SharedPhrases(snapshot, cancellationToken).Find(phrases, most))]);

    public Task<IReadOnlyList<WordCount>> FindWordsAsync(WordRequest request, CancellationToken cancellationToken) =>
        reader.ReadAsync(snapshot => WordFinder.Find(snapshot.Reader, snapshot.Words, request, cancellationToken));

    public void Dispose() => reader.Dispose();

    /// <summary>Gives the speakers the names that readers know.</summary>
    private SearchFacets WithNames(SearchFacets facets) => facets with
    {
        Speakers = [.. facets.Speakers.Select(speaker => speaker with { Value = catalog.FindSpeaker(speaker.Value)?.Name ?? speaker.Value })],
    };

    private static SearchPlanner Planner(IndexSnapshot snapshot, PlanPurpose purpose) => new(snapshot.Words, purpose);

    /// <summary>The order of the results: newest first instead of best first when the query has no words to rank by.</summary>
    private static SearchSort Order(SearchRequest request) =>
        request.Sort == SearchSort.Best && request.Query.Root is null or NotNode ? SearchSort.Newest : request.Sort;

    private static PlanPurpose Purpose(SearchSort order) => order == SearchSort.Best ? PlanPurpose.Ranking : PlanPurpose.Counting;

    private T Collect<T>((IndexSnapshot Snapshot, PlanPurpose Purpose) search, Query query, T passages, CancellationToken cancellation)
        where T : ICollector
    {
        new PlanRunner(search.Snapshot, catalog, cancellation).Run(query, Planner(search.Snapshot, search.Purpose).Plan(query), passages);
        return passages;
    }

    private static IEnumerable<PassagePlace> Places(IndexSnapshot snapshot, IEnumerable<int> documents) => documents.Select(snapshot.PlaceOf);
}

using ArticleArchive.Catalog;
using ArticleArchive.Search.Queries;
using Lucene.Net.Index;
using Lucene.Net.Search;
using LuceneQuery = Lucene.Net.Search.Query;
using Query = ArticleArchive.Search.Queries.Query;

namespace ArticleArchive.Search.Lucene;

/// <summary>One state of the archive, searched.</summary>
internal sealed class LucenePassageIndex(SnapshotReader reader, CatalogSnapshot catalog) : IPassageIndex
{
    /// <summary>So many of the phrases find passages, the rarest of each stretch of the text; the others, which many passages have, only weigh what these find.</summary>
    private const int MostFinders = 8;

    public Task<SearchPage> SearchAsync(SearchRequest request, CancellationToken cancellationToken) => reader.AskAsync(async snapshot =>
    {
        var (query, order, runner) = (request.Query, Order(request), new PlanRunner(snapshot, catalog, cancellationToken));
        var plan = Planner(snapshot, Purpose(order)).Plan(query);
        var facets = request.CountsFacets ? new FacetSearch(snapshot, Planner(snapshot, PlanPurpose.Counting), runner, cancellationToken) : null;
        var skipped = (int)Math.Min((request.Page - 1L) * request.PageSize, int.MaxValue - request.PageSize);
        var passages = new PassageCollector(snapshot, order, skipped + request.PageSize, facets?.Labels, cancellationToken);
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
        reader.AskAsync(snapshot => Collect((snapshot, PlanPurpose.Counting), query, new PassageCollector(snapshot, SearchSort.Newest, 0, null, cancellationToken), cancellationToken).Total);

    public Task<IReadOnlyList<PassagePlace>> FindPlacesAsync(Query query, SearchSort sort, int most, CancellationToken cancellationToken) => reader.AskAsync(snapshot =>
    {
        var order = Order(new SearchRequest { Query = query, Sort = sort });
        var passages = Collect((snapshot, Purpose(order)), query, new PassageCollector(snapshot, order, most, null, cancellationToken), cancellationToken);
        return (IReadOnlyList<PassagePlace>)[.. Places(snapshot, passages.Best)];
    });

    public Task<IReadOnlyList<ArticleSummary>> FindArticlesAsync(Query query, int most, CancellationToken cancellationToken) => reader.AskAsync(snapshot =>
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

        ArticleSet Articles(QueryNode part) => Collect((snapshot, PlanPurpose.Counting), query with { Root = part }, new ArticleSet(snapshot), cancellationToken);
    });

    public Task<IReadOnlyList<PassagePlace>> FindSimilarAsync(IReadOnlyList<PhraseNode> phrases, int most, CancellationToken cancellationToken) => reader.AskAsync(snapshot =>
    {
        cancellationToken.ThrowIfCancellationRequested();
        var translator = new QueryTranslator(WordField.Text, snapshot.Words, PlanPurpose.Counting);
        var weighed = phrases.DistinctBy(phrase => string.Join(' ', phrase.Words))
            .Select(phrase => translator.Translate(phrase).Query)
            .Select(query => (Query: query, Passages: PassagesWith(snapshot, query)))
            .Where(phrase => phrase.Passages > 0)
            .Select(phrase => new ConstantScoreQuery(phrase.Query) { Boost = Worth(phrase.Passages) })
            .ToList();
        var finders = weighed.Chunk(1 + (weighed.Count / MostFinders)).Select(stretch => stretch.MaxBy(phrase => phrase.Boost)).OfType<LuceneQuery>().ToHashSet();
        var others = weighed.Where(phrase => !finders.Contains(phrase));
        var found = Best(new BooleanQuery(disableCoord: true) { { Any(finders), Occur.MUST }, { Any(others), Occur.SHOULD } });
        return (IReadOnlyList<PassagePlace>)[.. Places(snapshot, found.Count > 0 ? found : Best(Any(weighed)))];

        IReadOnlyList<int> Best(LuceneQuery query)
        {
            // The score must be the plain sum of what the phrases are worth.
            var passages = new PassageCollector(snapshot, SearchSort.Best, most, null, cancellationToken) { WeighsHeadlines = false };
            snapshot.Searcher.Search(query, passages);
            return [.. passages.Best];
        }
    });

    public Task<IReadOnlyList<WordCount>> FindWordsAsync(WordRequest request, CancellationToken cancellationToken) =>
        reader.AskAsync(snapshot => WordFinder.Find(snapshot.Reader, snapshot.Words, request, cancellationToken));

    public void Dispose() => reader.Dispose();

    /// <summary>Speakers as readers know them.</summary>
    private SearchFacets WithNames(SearchFacets facets) => facets with
    {
        Speakers = [.. facets.Speakers.Select(speaker => speaker with { Value = catalog.FindSpeaker(speaker.Value)?.Name ?? speaker.Value })],
    };

    private static SearchPlanner Planner(IndexSnapshot snapshot, PlanPurpose purpose) => new(snapshot.Words, purpose);

    /// <summary>Without words asked for there is nothing to rank by.</summary>
    private static SearchSort Order(SearchRequest request) =>
        request.Sort == SearchSort.Best && request.Query.Root is null or NotNode ? SearchSort.Newest : request.Sort;

    private static PlanPurpose Purpose(SearchSort order) => order == SearchSort.Best ? PlanPurpose.Ranking : PlanPurpose.Counting;

    private T Collect<T>((IndexSnapshot Snapshot, PlanPurpose Purpose) search, Query query, T passages, CancellationToken cancellation)
        where T : ICollector
    {
        new PlanRunner(search.Snapshot, catalog, cancellation).Run(query, Planner(search.Snapshot, search.Purpose).Plan(query), passages);
        return passages;
    }

    private static BooleanQuery Any(IEnumerable<LuceneQuery> queries)
    {
        var any = new BooleanQuery(disableCoord: true);
        foreach (var query in queries)
            any.Add(query, Occur.SHOULD);
        return any;
    }

    /// <summary>How many passages have the rarest word of a phrase: the most that can have the phrase.</summary>
    private static int PassagesWith(IndexSnapshot snapshot, LuceneQuery phrase)
    {
        var terms = new HashSet<Term>();
        phrase.Rewrite(snapshot.Reader).ExtractTerms(terms);
        return terms.Min(snapshot.Reader.DocFreq);
    }

    /// <summary>A phrase counts for less the more passages have it.</summary>
    private static float Worth(int passages) => 1 / MathF.Log2(passages + 2);

    private static IEnumerable<PassagePlace> Places(IndexSnapshot snapshot, IEnumerable<int> documents) => documents.Select(snapshot.PlaceOf);
}

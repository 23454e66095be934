using ArticleArchive.Catalog;
using ArticleArchive.Search.Queries;
using Lucene.Net.Index;
using Lucene.Net.Search;
using LuceneQuery = Lucene.Net.Search.Query;
using Query = ArticleArchive.Search.Queries.Query;

namespace ArticleArchive.Search.Lucene;

/// <summary>One state of the archive, searched.</summary>
internal sealed class LucenePassageIndex(IndexSnapshots snapshots, LuceneSearchIndex index, CatalogSnapshot catalog) : IPassageIndex
{
    private IndexSnapshot? _snapshot;

    public Task<SearchPage> SearchAsync(SearchRequest request, CancellationToken cancellationToken) => AskAsync(async snapshot =>
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
        Ask(snapshot => Collect((snapshot, PlanPurpose.Counting), query, new PassageCollector(snapshot, SearchSort.Newest, 0, null, cancellationToken), cancellationToken).Total);

    public Task<IReadOnlyList<PassagePlace>> FindPlacesAsync(Query query, SearchSort sort, int most, CancellationToken cancellationToken) => Ask(snapshot =>
    {
        var order = Order(new SearchRequest { Query = query, Sort = sort });
        var passages = Collect((snapshot, Purpose(order)), query, new PassageCollector(snapshot, order, most, null, cancellationToken), cancellationToken);
        return (IReadOnlyList<PassagePlace>)[.. Places(snapshot, passages.Best)];
    });

    public Task<IReadOnlyList<ArticleSummary>> FindArticlesAsync(Query query, int most, CancellationToken cancellationToken) => Ask(snapshot =>
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

    public Task<IReadOnlyList<PassagePlace>> FindSimilarAsync(IReadOnlyList<PhraseNode> phrases, int most, CancellationToken cancellationToken) => Ask(snapshot =>
    {
        cancellationToken.ThrowIfCancellationRequested();
        var translator = new QueryTranslator(WordField.Text, Words(snapshot), PlanPurpose.Counting);
        var any = new BooleanQuery(disableCoord: true);
        foreach (var phrase in phrases.DistinctBy(phrase => string.Join(' ', phrase.Words)))
        {
            var found = translator.Translate(phrase).Query;
            any.Add(new ConstantScoreQuery(found) { Boost = Worth(snapshot, found) }, Occur.SHOULD);
        }

        // The score must be the plain sum of what the phrases are worth.
        var passages = new PassageCollector(snapshot, SearchSort.Best, most, null, cancellationToken) { WeighsHeadlines = false };
        snapshot.Searcher.Search(any, passages);
        return (IReadOnlyList<PassagePlace>)[.. Places(snapshot, passages.Best)];
    });

    public Task<IReadOnlyList<WordCount>> FindWordsAsync(WordRequest request, CancellationToken cancellationToken) =>
        Ask(snapshot => WordFinder.Find(snapshot.Reader, Words(snapshot), request, cancellationToken));

    public void Dispose() => _snapshot?.Dispose();

    /// <summary>Speakers as readers know them.</summary>
    private SearchFacets WithNames(SearchFacets facets) => facets with
    {
        Speakers = [.. facets.Speakers.Select(speaker => speaker with { Value = catalog.FindSpeaker(speaker.Value)?.Name ?? speaker.Value })],
    };

    private static IndexWords Words(IndexSnapshot snapshot) => new(snapshot.Reader, snapshot.Languages);

    private static SearchPlanner Planner(IndexSnapshot snapshot, PlanPurpose purpose) => new(Words(snapshot), purpose);

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

    /// <summary>A phrase counts for less the more passages have it.</summary>
    private static float Worth(IndexSnapshot snapshot, LuceneQuery phrase)
    {
        var terms = new HashSet<Term>();
        phrase.Rewrite(snapshot.Reader).ExtractTerms(terms);
        return 1 / MathF.Log2(terms.Min(snapshot.Reader.DocFreq) + 2);
    }

    private static IEnumerable<PassagePlace> Places(IndexSnapshot snapshot, IEnumerable<int> documents)
    {
        var leaves = snapshot.Reader.Leaves;
        foreach (var document in documents)
        {
            var leaf = leaves[ReaderUtil.SubIndex(document, leaves)];
            var row = leaf.AtomicReader.GetNumericDocValues(Fields.Row)?.Get(document - leaf.DocBase) ?? 0;
            yield return new PassagePlace(ArticleKey.OfRow(row), ArticleKey.PassageOfRow(row));
        }
    }

    private Task<T> Ask<T>(Func<IndexSnapshot, T> ask) => AskAsync(snapshot => Task.FromResult(ask(snapshot)));

    private async Task<T> AskAsync<T>(Func<IndexSnapshot, Task<T>> ask)
    {
        var generation = catalog.Summary.DatabaseGeneration;
        try
        {
            return await ask(_snapshot ??= snapshots.Open(generation)).ConfigureAwait(false);
        }
        catch (IOException missing)
        {
            index.Report(missing);
            throw new ArchiveUnavailableException("The search index is damaged or missing; it is built again.", missing);
        }
        catch (Exception failure) when (failure is not (OperationCanceledException or ArchiveUnavailableException) && index.FindDamage(generation, CancellationToken.None) is not null)
        {
            index.Report(failure);
            throw new ArchiveUnavailableException("The search index is damaged; it is built again.", failure);
        }
    }
}

using ArticleArchive.Catalog;

namespace ArticleArchive.Search;

/// <summary>Search as readers know it: passages with the words lit, counts, and what to try when nothing is found.</summary>
/// <param name="engine">Finds passages.</param>
/// <param name="snapshot">The state that is searched.</param>
public sealed class PassageSearch(ISearchEngine engine, CatalogSnapshot snapshot)
{
    private const int LargestPage = 100;
    private const int MostSpread = 5;

    /// <summary>The longest a search may take.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>One page of one search.</summary>
    /// <exception cref="SearchTimeoutException">It took longer than <see cref="Limit"/>.</exception>
    public Task<SearchResults> SearchAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        var clamped = request with { Page = Math.Max(1, request.Page), PageSize = Math.Clamp(request.PageSize, 1, LargestPage) };
        return TimeLimit.RunAsync(Limit, token => Task.FromResult(Answer(clamped, token)), cancellationToken);
    }

    /// <summary>Where everything stands that a search finds, in its order: article and index of the passage in it. Empty where nothing is asked for.</summary>
    /// <param name="query">What is asked for.</param>
    /// <param name="sort">The order.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="SearchTimeoutException">It took longer than <see cref="Limit"/>.</exception>
    public async Task<IReadOnlyList<(ArticleKey Article, int Passage)>> PlacesAsync(Query query, SearchSort sort, int most, CancellationToken cancellationToken)
    {
        if (query.IsEmpty)
            return [];

        var request = new SearchRequest { Query = query, Sort = sort, PageSize = most };
        return await TimeLimit.RunAsync(Limit, token => Task.FromResult(engine.Search(snapshot, request, token).Passages), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>How many passages a search finds; none where nothing is asked for.</summary>
    /// <exception cref="SearchTimeoutException">It took longer than <see cref="Limit"/>.</exception>
    public async Task<long> CountAsync(Query query, CancellationToken cancellationToken) =>
        query.IsEmpty ? 0 : await TimeLimit.RunAsync(Limit, token => Task.FromResult(engine.Count(snapshot, query, token)), cancellationToken).ConfigureAwait(false);

    private SearchResults Answer(SearchRequest request, CancellationToken cancellation)
    {
        var found = engine.Search(snapshot, request, cancellation);
        var results = new SearchResults
        {
            Request = request,
            Total = found.Total,
            Hits = new HitReader(snapshot, request.Query).Read(found.Passages),
            Facets = found.Facets,
        };
        return found.Total > 0 || request.Query.IsEmpty
            ? results
            : results with
            {
                SpreadOver = snapshot.Summaries(engine.SpreadOver(snapshot, request.Query, MostSpread, cancellation)),
                Relaxations = [.. Wider(request.Query, cancellation)],
            };
    }

    private IEnumerable<Relaxation> Wider(Query query, CancellationToken cancellation) =>
        Relaxations.Of(new QueryText { Typed = QueryWriter.Write(query) })
            .Select(wider => new Relaxation(wider.Words, wider.Text, engine.Count(snapshot, QueryParser.Parse(wider.Text), cancellation)))
            .Where(relaxation => relaxation.Count > 0);
}

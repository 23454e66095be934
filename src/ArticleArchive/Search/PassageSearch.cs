using ArticleArchive.Catalog;

namespace ArticleArchive.Search;

/// <summary>Search as readers know it: passages with the words lit, counts, and what to try when nothing is found.</summary>
/// <param name="engine">Finds passages.</param>
/// <param name="catalog">Has their words.</param>
public sealed class PassageSearch(ISearchEngine engine, ArchiveCatalog catalog)
{
    private const int LargestPage = 100;
    private const int MostSpread = 5;

    /// <summary>The longest a search may take.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>One page of one search.</summary>
    /// <exception cref="SearchTimeoutException">It took longer than <see cref="Limit"/>.</exception>
    public SearchResults Search(SearchRequest request, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(Limit);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var clamped = request with { Page = Math.Max(1, request.Page), PageSize = Math.Clamp(request.PageSize, 1, LargestPage) };
        try
        {
            return catalog.InOneState(() => Answer(clamped, either.Token));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new SearchTimeoutException(Limit);
        }
    }

    private SearchResults Answer(SearchRequest request, CancellationToken cancellation)
    {
        var found = engine.Search(request, cancellation);
        var results = new SearchResults
        {
            Request = request,
            Total = found.Total,
            Hits = new HitReader(catalog, request.Query).Read(found.Passages),
            Facets = found.Facets,
            RankedWithin = found.RankedWithin,
        };
        return found.Total > 0 || request.Query.IsEmpty
            ? results
            : results with
            {
                SpreadOver = catalog.Summaries(engine.SpreadOver(request.Query, MostSpread, cancellation)),
                Relaxations = [.. Wider(request.Query, cancellation)],
            };
    }

    private IEnumerable<Relaxation> Wider(Query query, CancellationToken cancellation) =>
        Relaxations.Of(new QueryText { Typed = QueryWriter.Write(query) })
            .Select(wider => new Relaxation(wider.Words, wider.Text, engine.Count(QueryParser.Parse(wider.Text), cancellation)))
            .Where(relaxation => relaxation.Count > 0);
}

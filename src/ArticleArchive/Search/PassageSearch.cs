using ArticleArchive.Catalog;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search;

/// <summary>Search as readers know it: passages with highlighted words, counts, and what to try when nothing is found.</summary>
/// <param name="index">Finds passages in one state of the archive.</param>
public sealed class PassageSearch(IPassageIndex index)
{
    private const int MaxPageSize = 100;
    private const int MaxArticles = 5;

    private readonly SpellingVariants _variants = new(index);

    /// <summary>The longest a search may take.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>One page of a search.</summary>
    /// <exception cref="SearchTimeoutException">It took longer than <see cref="Limit"/>.</exception>
    public Task<SearchResults> SearchAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        var clamped = request with { Page = Math.Max(1, request.Page), PageSize = Math.Clamp(request.PageSize, 1, MaxPageSize) };
        return TimeLimit.RunAsync(Limit, token => AnswerAsync(clamped, token), cancellationToken);
    }

    /// <summary>
    /// The places of the first passages that a search finds, in the order of its results, for exporting a whole list. Empty for an empty query.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <param name="sort">The order.</param>
    /// <param name="limit">The most places to return.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="SearchTimeoutException">It took longer than <see cref="Limit"/>.</exception>
    public async Task<IReadOnlyList<PassagePlace>> PlacesAsync(Query query, SearchSort sort, int limit, CancellationToken cancellationToken) =>
        query.IsEmpty
            ? []
            : await TimeLimit.RunAsync(
                Limit,
                async token =>
                    await index.FindPlacesAsync(await _variants.AddToAsync(query, token).ConfigureAwait(false), sort, limit, token).ConfigureAwait(false),
                cancellationToken).ConfigureAwait(false);

    /// <summary>The number of passages that a search finds; 0 for an empty query.</summary>
    /// <exception cref="SearchTimeoutException">It took longer than <see cref="Limit"/>.</exception>
    public async Task<long> CountAsync(Query query, CancellationToken cancellationToken) =>
        query.IsEmpty
            ? 0
            : await TimeLimit.RunAsync(
                Limit,
                async token => await index.CountAsync(await _variants.AddToAsync(query, token).ConfigureAwait(false), token).ConfigureAwait(false),
                cancellationToken).ConfigureAwait(false);

    /// <summary>
    /// A few passages that come closest to a search that found nothing; null if none has any of the words, or if only one or two words were typed.
    /// </summary>
    /// <exception cref="SearchTimeoutException">It took longer than <see cref="Limit"/>.</exception>
    public Task<ClosestPassages?> ClosestAsync(Query query, CancellationToken cancellationToken) =>
        TimeLimit.RunAsync(Limit, token => new ClosestSearch(index).FindAsync(query, token), cancellationToken);

    /// <summary>The query as it is searched: with those other spellings of its words that the archive has.</summary>
    /// <exception cref="SearchTimeoutException">It took longer than <see cref="Limit"/>.</exception>
    public Task<Query> ReadAsync(Query query, CancellationToken cancellationToken) =>
        TimeLimit.RunAsync(Limit, token => _variants.AddToAsync(query, token), cancellationToken);

    private async Task<SearchResults> AnswerAsync(SearchRequest request, CancellationToken cancellation)
    {
        request = request with { Query = await _variants.AddToAsync(request.Query, cancellation).ConfigureAwait(false) };
        var found = await index.SearchAsync(request, cancellation).ConfigureAwait(false);
        if (!found.Reach.IsWhole && !request.AcceptsPart)
            throw new ArchiveUnavailableException(found.Reach.Notes.First());

        request = request with { Query = request.Query with { Notes = [.. request.Query.Notes, .. found.Reach.Notes] } };
        var results = new SearchResults
        {
            Request = request,
            Total = found.Total,
            Hits = found.Hits,
            Facets = found.Facets,
            Reach = found.Reach,
        };
        if (!found.Reach.IsWhole)
            return results;

        results = results with
        {
            Spellings = await SpellingSuggestions.FindAsync(request.Query, found.Total, index, cancellation).ConfigureAwait(false),
        };
        return found.Total > 0 || request.Query.IsEmpty
            ? results
            : results with
            {
                AbsentWords = await AbsentTerms.WordsAsync(request.Query, index, cancellation).ConfigureAwait(false),
                AbsentSpeakers = await AbsentTerms.SpeakersAsync(request.Query, index, cancellation).ConfigureAwait(false),
                SpreadOver = await index.FindArticlesAsync(request.Query, MaxArticles, cancellation).ConfigureAwait(false),
                Relaxations = await RelaxAsync(request.Query, cancellation).ConfigureAwait(false),
            };
    }

    private async Task<IReadOnlyList<Relaxation>> RelaxAsync(Query query, CancellationToken cancellation)
    {
        var relaxations = new List<Relaxation>();
        foreach (var wider in Relaxations.For(query))
        {
            if (await index.CountAsync(wider.Query, cancellation).ConfigureAwait(false) is > 0 and var count)
                relaxations.Add(new Relaxation(wider.Words, new QueryText { Typed = wider.Query.Typed }, count));
        }

        return relaxations;
    }
}

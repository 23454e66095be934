using ArticleArchive.Catalog;
using ArticleArchive.Search;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Manticore.Searching;

/// <summary>Searches one state of the archive in the cluster.</summary>
internal sealed class ClusterPassageIndex(ClusterReader reader) : IPassageIndex
{
    public async Task<SearchPage> SearchAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        var search = await ClusterSearch.PlanAsync(reader, request.Query, request.Sort, cancellationToken).ConfigureAwait(false);
        var page = ((request.Page - 1L) * request.PageSize, request.PageSize);
        var (rows, total, facets) = await search.FindAsync(page, request.CountsFacets, cancellationToken).ConfigureAwait(false);
        var places = await PlacesAsync(rows, cancellationToken).ConfigureAwait(false);
        return new SearchPage { Total = total, Hits = new HitReader(reader.Catalog, request.Query).Read(places), Facets = facets, Reach = reader.Reach };
    }

    public async Task<long> CountAsync(Query query, CancellationToken cancellationToken)
    {
        var search = await ClusterSearch.PlanAsync(reader, query, SearchSort.Newest, cancellationToken).ConfigureAwait(false);
        return Whole(await search.CountAsync(cancellationToken).ConfigureAwait(false));
    }

    public async Task<IReadOnlyList<PassagePlace>> FindPlacesAsync(Query query, SearchSort sort, int limit, CancellationToken cancellationToken)
    {
        var search = await ClusterSearch.PlanAsync(reader, query, sort, cancellationToken).ConfigureAwait(false);
        var (rows, _, _) = await search.FindAsync((0, limit), countsFacets: false, cancellationToken).ConfigureAwait(false);
        return Whole(await PlacesAsync(rows, cancellationToken).ConfigureAwait(false));
    }

    public async Task<IReadOnlyList<ArticleSummary>> FindArticlesAsync(Query query, int limit, CancellationToken cancellationToken) =>
        Whole(await new SpreadArticles(reader).FindAsync(query, limit, cancellationToken).ConfigureAwait(false));

    public async Task<IReadOnlyList<PassagePlace>> FindSimilarAsync(IReadOnlyList<PhraseNode> phrases, int limit, CancellationToken cancellationToken) =>
        Whole(await new ClusterSimilarPassages(reader).FindAsync(phrases, limit, cancellationToken).ConfigureAwait(false));

    /// <summary>Words are only suggestions, so those from the parts that answer will do.</summary>
    public Task<IReadOnlyList<WordCount>> FindWordsAsync(WordRequest request, CancellationToken cancellationToken) =>
        new WordLookup(reader).FindAsync(request, cancellationToken);

    public void Dispose()
    {
        // Nothing is held between queries.
    }

    private async Task<IReadOnlyList<PassagePlace>> PlacesAsync(IReadOnlyList<FoundRow> rows, CancellationToken cancellationToken)
    {
        var places = await reader.PlacesAsync(rows, cancellationToken).ConfigureAwait(false);
        return [.. rows.Where(row => places.ContainsKey(row.Place)).Select(row => places[row.Place])];
    }

    /// <summary>Only a page of results can say which parts were not searched; any other answer would be taken as complete.</summary>
    private T Whole<T>(T answer) => reader.Reach.IsWhole
        ? answer
        : throw new ArchiveUnavailableException($"Part of the search cluster is not answering: {string.Join(", ", reader.Reach.Unanswered)}.");
}

using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search.Research;

/// <summary>Compares two searches.</summary>
/// <param name="search">Finds passages.</param>
/// <param name="words">Finds the words that distinguish the searches.</param>
public sealed class SearchComparer(PassageSearch search, WordSearch words)
{
    /// <summary>Compares two searches.</summary>
    /// <exception cref="SearchTimeoutException">One of them exceeded the time limit of searches.</exception>
    public async Task<SearchComparison> CompareAsync(Query one, Query other, WordOptions options, CancellationToken cancellationToken)
    {
        var first = await search.SearchAsync(new SearchRequest { Query = one, PageSize = 1 }, cancellationToken).ConfigureAwait(false);
        var second = await search.SearchAsync(new SearchRequest { Query = other, PageSize = 1 }, cancellationToken).ConfigureAwait(false);
        var dates = first.Facets.Dates.Concat(second.Facets.Dates)
            .GroupBy(dated => dated.Key, dated => dated.Value)
            .ToDictionary(same => same.Key, same => same.Sum());
        var both = TimeSearch.Build(one, dates);
        return new SearchComparison
        {
            One = new ComparedSearch(first, TimeSearch.Build(one, first.Facets.Dates, both.Span)),
            Other = new ComparedSearch(second, TimeSearch.Build(other, second.Facets.Dates, both.Span)),
            Both = both,
            Shared = Join(one, other) is { } joined
                ? (new QueryText { Typed = QueryWriter.Write(joined) }, await search.CountAsync(joined, cancellationToken).ConfigureAwait(false))
                : null,
            Words = await words.CompareAsync(one, other, options, cancellationToken).ConfigureAwait(false),
        };
    }

    /// <summary>
    /// One query for what both find; null if they search different words, or ask for different values of one filter, which would be alternatives.
    /// </summary>
    private static Query? Join(Query one, Query other)
    {
        if (one.IsEmpty || other.IsEmpty || WhoseWords(one) != WhoseWords(other))
            return null;

        var fields = one.Filters.Concat(other.Filters).Select(filter => filter.Field).Distinct();
        if (fields.Any(field => Filters(one, field) is { Count: > 0 } mine && Filters(other, field) is { Count: > 0 } theirs && !mine.SequenceEqual(theirs)))
            return null;

        QueryNode[] roots = [.. new[] { one.Root, other.Root }.OfType<QueryNode>()];
        return one with
        {
            Root = roots.Length == 0 ? null : QueryAlgebra.And(roots),
            Filters = [.. one.Filters.Union(other.Filters)],
        };
    }

    /// <summary>The words that a query searches: those of a voice, or of somebody's statements.</summary>
    private static (Articles.Voice? Voice, bool IsBy) WhoseWords(Query query) => (query.Voice, query.HasSpeakers);

    private static IReadOnlyList<QueryFilter> Filters(Query query, QueryField field) => [.. query.Filters.Where(filter => filter.Field == field)];
}

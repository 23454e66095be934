using ArticleArchive.Search;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Web.Linking.Lists;

/// <summary>A search in a table, with its count.</summary>
/// <param name="Typed">The search, as typed.</param>
/// <param name="Found">How many passages it finds; null when time ran out before it was counted.</param>
/// <param name="Reading">How the search was read.</param>
internal sealed record CountedSearch(string Typed, long? Found, string Reading)
{
    public QueryText Query => new() { Typed = Typed };
}

/// <summary>Many searches, counted.</summary>
/// <param name="Rows">The searches, in the order given.</param>
/// <param name="Dropped">How many searches were left out because the table was full.</param>
internal sealed record SearchTable(IReadOnlyList<CountedSearch> Rows, int Dropped);

/// <summary>Counts many searches, in the time that one search may take.</summary>
internal sealed class SearchTables(PassageSearch search, TimeProvider clock, IOptions<ArchiveOptions> options)
{
    /// <summary>The most searches in a table.</summary>
    public const int MaxSearches = 200;

    /// <summary>Counts the passages that each line finds. Blank lines are skipped.</summary>
    public async Task<SearchTable> CountAsync(string? pasted, CancellationToken cancellationToken)
    {
        var lines = (pasted ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var (began, limit) = (clock.GetTimestamp(), TimeSpan.FromSeconds(options.Value.Limits.SearchSeconds));
        var rows = new List<CountedSearch>();
        foreach (var line in lines.Take(MaxSearches))
        {
            var query = QueryParser.Parse(new QueryText { Typed = line });
            rows.Add(new CountedSearch(line, clock.GetElapsedTime(began) < limit ? await CountAsync(query, cancellationToken) : null, query.Reading));
        }

        return new SearchTable(rows, Math.Max(0, lines.Length - MaxSearches));
    }

    private async Task<long?> CountAsync(Query query, CancellationToken cancellationToken)
    {
        try
        {
            return query.IsEmpty ? 0 : await search.CountAsync(query, cancellationToken);
        }
        catch (SearchTimeoutException)
        {
            return null;
        }
    }
}

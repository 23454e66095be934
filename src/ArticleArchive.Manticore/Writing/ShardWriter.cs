using ArticleArchive.Manticore.Client;

namespace ArticleArchive.Manticore.Writing;

/// <summary>A shard to write to: a write succeeds on all its mirrors, or fails. Thread-safe.</summary>
/// <param name="Number">The number of the shard, from 1.</param>
/// <param name="Mirrors">Its mirrors.</param>
internal sealed record ShardWriter(int Number, IReadOnlyList<ClusterNode> Mirrors)
{
    /// <summary>In characters, each of up to 3 bytes: the server accepts statements of up to 8 MB.</summary>
    private const int MaxStatementLength = 2 << 20;

    /// <summary>Executes a statement on each mirror.</summary>
    public Task RunAsync(string statement) => Task.WhenAll(Mirrors.Select(mirror => mirror.RunAsync(statement, CancellationToken.None)));

    /// <summary>Inserts rows into a table, in as few statements as the server accepts.</summary>
    public async Task InsertAsync(string table, string columns, IEnumerable<string> rows)
    {
        var statement = new StringBuilder();
        foreach (var row in rows)
        {
            if (statement.Length + row.Length > MaxStatementLength)
                await FlushAsync(statement).ConfigureAwait(false);
            statement.Append(statement.Length == 0 ? $"REPLACE INTO {table} ({columns}) VALUES (" : ",(").Append(row).Append(')');
        }

        await FlushAsync(statement).ConfigureAwait(false);
    }

    /// <summary>All rows that a query finds on a mirror, page by page.</summary>
    /// <param name="mirror">The mirror.</param>
    /// <param name="select">A query for rows whose first value is a rising number, without an order or limit: <c>SELECT id, ... WHERE ...</c>.</param>
    public static IEnumerable<object[]> ReadAll(ClusterNode mirror, string select)
    {
        const int Page = 20_000;
        var last = 0L;
        while (true)
        {
            var statement = FormattableString.Invariant($"{select} AND id>{last} ORDER BY id ASC LIMIT 0,{Page} OPTION max_matches={Page}");
            var rows = mirror.QueryAsync(statement, CancellationToken.None).GetAwaiter().GetResult()[0].Rows;
            foreach (var row in rows)
                yield return row;
            if (rows.Count < Page)
                yield break;
            last = ResultRows.Number(rows[^1][0]);
        }
    }

    private async Task FlushAsync(StringBuilder statement)
    {
        if (statement.Length > 0)
            await RunAsync(statement.ToString()).ConfigureAwait(false);
        statement.Clear();
    }
}

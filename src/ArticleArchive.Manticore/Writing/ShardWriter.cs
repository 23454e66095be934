using System.Text;
using ArticleArchive.Manticore.Client;

namespace ArticleArchive.Manticore.Writing;

/// <summary>A shard as it is written to: all mirrors of it, or none. Safe for many threads.</summary>
/// <param name="Number">Which shard, from 1.</param>
/// <param name="Mirrors">Its mirrors.</param>
internal sealed record ShardWriter(int Number, IReadOnlyList<ClusterNode> Mirrors)
{
    /// <summary>The server takes statements of 8 MB.</summary>
    private const int LongestStatement = 2 << 20;

    /// <summary>Carries a statement out on each mirror.</summary>
    public Task RunAsync(string statement) => Task.WhenAll(Mirrors.Select(mirror => mirror.RunAsync(statement, CancellationToken.None)));

    /// <summary>Puts rows into a table, in as few statements as the server takes.</summary>
    public async Task InsertAsync(string table, string columns, IEnumerable<string> rows)
    {
        var statement = new StringBuilder();
        foreach (var row in rows)
        {
            if (statement.Length + row.Length > LongestStatement)
                await FlushAsync(statement).ConfigureAwait(false);
            statement.Append(statement.Length == 0 ? $"REPLACE INTO {table} ({columns}) VALUES (" : ",(").Append(row).Append(')');
        }

        await FlushAsync(statement).ConfigureAwait(false);
    }

    /// <summary>What a question finds in the whole of a mirror, page by page.</summary>
    /// <param name="mirror">The mirror.</param>
    /// <param name="select">Asks for rows of which the first value is the number that they rise by, without an end: <c>SELECT id, ... WHERE ...</c>.</param>
    public static IEnumerable<object[]> ReadAll(ClusterNode mirror, string select)
    {
        const int Page = 20_000;
        var last = 0L;
        while (true)
        {
            var rows = mirror.AskAsync(FormattableString.Invariant($"{select} AND id>{last} ORDER BY id ASC LIMIT 0,{Page} OPTION max_matches={Page}"), CancellationToken.None).GetAwaiter().GetResult()[0].Rows;
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

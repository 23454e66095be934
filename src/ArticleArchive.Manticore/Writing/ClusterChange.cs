using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using ArticleArchive.Catalog;
using ArticleArchive.Manticore.Client;

namespace ArticleArchive.Manticore.Writing;

/// <summary>
/// Writes a change to all shards, on all cores, a few articles ahead of the catalog. Its rows belong to a generation that is not searched before
/// <see cref="Complete"/>; removed rows stay for searches of the generation before. The next change clears away whatever an incomplete one leaves.
/// </summary>
internal sealed class ClusterChange : ISearchIndexChange
{
    private const int ArticlesAhead = 64;
    private const int KeysAtOnce = 500;

    /// <summary>The lower bits of a row's number, which count the rows of its generation.</summary>
    private const int RowBits = 34;

    private readonly IReadOnlyList<ShardWriter> _shards;
    private readonly ClusterState? _before;
    private readonly long _number;
    private readonly bool _isBuild;
    private readonly Queue<Task> _ahead = new();
    private readonly ConcurrentDictionary<long, string> _labels = new();
    private readonly ConcurrentDictionary<string, byte> _languages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _words = new(StringComparer.Ordinal);
    private readonly HashSet<long> _added = [];
    private readonly List<long> _removed = [];
    private long _row;

    /// <summary>Begins a change.</summary>
    /// <param name="shards">The shards.</param>
    /// <param name="before">The state to change; null if there is none.</param>
    /// <param name="isBuild">Whether to replace everything in the earlier state.</param>
    /// <param name="resumed">The unfinished state to resume; null for a new one.</param>
    public ClusterChange(IReadOnlyList<ShardWriter> shards, ClusterState? before, bool isBuild, ClusterState? resumed = null)
    {
        (_shards, _before, _isBuild) = (shards, before, isBuild);
        var states = shards.SelectMany(shard => shard.Mirrors.SelectMany(States)).ToList();
        _number = resumed?.Number ?? Math.Max(states.Select(state => state.Number).DefaultIfEmpty().Max(), before?.Number ?? 0) + 1;
        var kept = before?.Number ?? 0;
        Each(async shard =>
        {
            // Delete the states first, so that no search starts on rows that are about to go.
            foreach (var state in states.Where(state => state.Shard == shard.Number && state.Number != kept && state.Number != resumed?.Number).Distinct())
                await shard.RunAsync(state.Delete());
            await shard.RunAsync((State with { Shard = shard.Number }).Write());
            foreach (var table in (string[])[ClusterTables.Passages, ClusterTables.Articles])
            {
                if (resumed is null)
                    await shard.RunAsync(Text($"DELETE FROM {table} WHERE born>{kept}"));
                await shard.RunAsync(Text($"UPDATE {table} SET died={ClusterTables.Never} WHERE died>{kept} AND died<{ClusterTables.Never}"));
                await shard.RunAsync(Text($"DELETE FROM {table} WHERE died<={kept}"));
            }
        });
        _row = resumed is null ? 0 : shards.Max(shard => LastRow(shard.Mirrors[0]));
        foreach (var language in before?.Languages ?? [])
            _languages.TryAdd(language, 0);
    }

    /// <summary>Whether to write the state even if the catalog has not changed, since the cluster's rows may differ.</summary>
    public bool IsAlwaysCompleted { get; init; }

    private ClusterState State => new(_number, 0, _shards.Count, IsComplete: false, "", "", [.. _languages.Keys.Order(StringComparer.Ordinal)]);

    /// <summary>The states that a node holds, complete or not.</summary>
    public static IReadOnlyList<ClusterState> States(ClusterNode node) =>
        ClusterState.Read(node.QueryAsync(ClusterState.Query, CancellationToken.None).GetAwaiter().GetResult()[0]);

    /// <summary>The index of the shard that holds an article.</summary>
    public static int ShardOf(long key, int shards) => (int)((ulong)ClusterTerms.Digest(key.ToString("x", CultureInfo.InvariantCulture)) % (ulong)shards);

    /// <inheritdoc/>
    public void Remove(ArticleKey key)
    {
        Finish();
        if (_added.Remove(key.Value))
        {
            Delete(key.Value);
            Finish();
        }
        else
        {
            _removed.Add(key.Value);
        }
    }

    /// <inheritdoc/>
    public void Add(ArticleKey key, StoredArticle article)
    {
        _added.Add(key.Value);
        RunAhead(() => WriteAsync(key, ArticleRowMaker.Make(key, article)));
    }

    /// <summary>Adds an article unless it is already there, unchanged.</summary>
    /// <param name="key">The article's key.</param>
    /// <param name="article">The article.</param>
    /// <param name="held">The article's digest in the earlier state; null if it has none there.</param>
    /// <param name="written">The article's digest as written by an unfinished run; null if it was not written.</param>
    public void Reconcile(ArticleKey key, StoredArticle article, long? held, long? written) => RunAhead(async () =>
    {
        var rows = ArticleRowMaker.Make(key, article);
        var isHeld = held == rows.Digest;
        if (written is not null && (isHeld || written != rows.Digest))
            await DeleteAsync(key.Value).ConfigureAwait(false);
        if (isHeld)
            return;

        if (held is not null)
        {
            lock (_removed)
                _removed.Add(key.Value);
        }

        if (written == rows.Digest)
            Count(rows);
        else
            await WriteAsync(key, rows).ConfigureAwait(false);
    });

    /// <summary>Removes an article that an unfinished run has written.</summary>
    public void Delete(long key) => RunAhead(() => DeleteAsync(key));

    /// <summary>Removes articles that an unfinished run has written only in part, or only on some mirrors.</summary>
    /// <param name="written">The articles that were written completely.</param>
    public void ClearHalf(IReadOnlyDictionary<long, long> written)
    {
        foreach (var table in (string[])[ClusterTables.Passages, ClusterTables.Articles])
        {
            var select = Text($"SELECT id, article FROM {table} WHERE born={_number}");
            var half = _shards
                .SelectMany(shard => shard.Mirrors)
                .SelectMany(mirror => ShardWriter.ReadAll(mirror, select))
                .Select(row => ResultRows.Number(row[1]))
                .Where(article => !written.ContainsKey(article))
                .ToHashSet();
            foreach (var article in half)
                Delete(article);
        }

        Finish();
    }

    /// <inheritdoc/>
    public void Complete(ArchiveSummary state)
    {
        Finish();
        if (state.DatabaseGeneration == _before?.Catalog && !IsAlwaysCompleted)
            return;

        var isCurrent = Text($"born<{_number} AND died={ClusterTables.Never}");
        foreach (var keys in _removed.Chunk(KeysAtOnce))
            Each(shard => ForBothTablesAsync(shard, table => $"UPDATE {table} SET died={_number} WHERE article IN {SphinxQl.List(keys)} AND {isCurrent}"));
        if (_isBuild)
            Each(shard => ForBothTablesAsync(shard, table => $"UPDATE {table} SET died={_number} WHERE {isCurrent}"));
        Each(async shard =>
        {
            var labels = OfShard(shard, _labels, label => label.Key).Select(label => Text($"{label.Key},{SphinxQl.Text(label.Value)}"));
            await shard.InsertAsync(ClusterTables.Labels, ClusterTables.LabelColumns, labels);
            await WordRows.WriteAsync(shard, OfShard(shard, _words, word => ClusterTerms.Digest(word.Key)));
        });

        // All rows are written: as soon as the first of these statements runs, the state can be searched.
        var complete = State with { IsComplete = true, Catalog = state.DatabaseGeneration, Content = state.Generation };
        Each(shard => shard.RunAsync((complete with { Shard = shard.Number }).Write()));
    }

    public void Dispose() => Task.WhenAll(_ahead).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();

    private void RunAhead(Func<Task> act)
    {
        _ahead.Enqueue(Task.Run(act));
        if (_ahead.Count > ArticlesAhead)
            _ahead.Dequeue().GetAwaiter().GetResult();
    }

    private Task DeleteAsync(long key) =>
        ForBothTablesAsync(_shards[ShardOf(key, _shards.Count)], table => $"DELETE FROM {table} WHERE article={key} AND born={_number}");

    private async Task WriteAsync(ArticleKey key, ArticleRows rows)
    {
        var shard = _shards[ShardOf(key.Value, _shards.Count)];
        var first = Interlocked.Add(ref _row, rows.Passages.Count + 1) - rows.Passages.Count;
        var passages = rows.Passages.Select((row, i) => Placed(first + i, row));
        var article = Placed(first + rows.Passages.Count, rows.Article);
        await shard.InsertAsync(ClusterTables.Passages, ClusterTables.PassageColumns, passages).ConfigureAwait(false);
        await shard.InsertAsync(ClusterTables.Articles, ClusterTables.ArticleColumns, [article]).ConfigureAwait(false);
        Count(rows);
    }

    private string Placed(long row, string values) => Text($"{(_number << RowBits) | row},{_number},{ClusterTables.Never},") + values;

    private void Count(ArticleRows rows)
    {
        foreach (var (number, name) in rows.Labels)
            _labels[number] = name;
        if (rows.Language != Search.Text.Stemmer.English)
            _languages.TryAdd(rows.Language, 0);
        lock (_words)
        {
            foreach (var (word, count) in rows.Words)
                CollectionsMarshal.GetValueRefOrAddDefault(_words, word, out _) += count;
        }
    }

    private IEnumerable<T> OfShard<T>(ShardWriter shard, IEnumerable<T> all, Func<T, long> number) =>
        all.Where(one => number(one) % _shards.Count == shard.Number - 1);

    private static async Task ForBothTablesAsync(ShardWriter shard, Func<string, FormattableString> statement)
    {
        await shard.RunAsync(Text(statement(ClusterTables.Passages))).ConfigureAwait(false);
        await shard.RunAsync(Text(statement(ClusterTables.Articles))).ConfigureAwait(false);
    }

    private long LastRow(ClusterNode node) => new[] { ClusterTables.Passages, ClusterTables.Articles }
        .Select(table => Text($"SELECT id FROM {table} WHERE born={_number} ORDER BY id DESC LIMIT 1"))
        .Select(statement => node.QueryAsync(statement, CancellationToken.None).GetAwaiter().GetResult()[0].Rows)
        .Max(rows => rows.Count == 0 ? 0 : ResultRows.Number(rows[0][0]) & ((1L << RowBits) - 1));

    // Changes are made synchronously, on the catalog's own thread, so this waits.
    private void Each(Func<ShardWriter, Task> act) => Task.WhenAll(_shards.Select(shard => Task.Run(() => act(shard)))).GetAwaiter().GetResult();

    private void Finish()
    {
        while (_ahead.Count > 0)
            _ahead.Dequeue().GetAwaiter().GetResult();
    }

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}

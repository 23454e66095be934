using System.Collections.Concurrent;
using ArticleArchive.Catalog;
using ArticleArchive.Manticore.Client;

namespace ArticleArchive.Manticore.Writing;

/// <summary>Compares every mirror of the cluster with a catalog.</summary>
internal sealed class ClusterAudit(IReadOnlyList<ShardWriter> shards, CatalogSnapshot catalog)
{
    private const int MaxNamed = 5;

    /// <summary>The differences, one sentence each; empty if there are none.</summary>
    public IReadOnlyList<string> Run(CancellationToken cancellationToken)
    {
        var summary = catalog.Summary;
        var expected = Expected(cancellationToken);
        return [.. shards.SelectMany(shard => shard.Mirrors.SelectMany(mirror => Problems(shard, mirror)))];

        IEnumerable<string> Problems(ShardWriter shard, ClusterNode mirror) =>
            Compare(shard, mirror, summary, expected).Select(problem => $"part {shard.Number} of {shards.Count} at {mirror.Name}: {problem}");
    }

    private ConcurrentDictionary<long, (string Slug, long Digest)> Expected(CancellationToken cancellationToken)
    {
        const int AtOnce = 256;
        var expected = new ConcurrentDictionary<long, (string, long)>();
        foreach (var keys in catalog.Keys().Chunk(AtOnce))
        {
            var articles = keys.Select(key => (Key: key, Stored: catalog.Find(key))).Where(article => article.Stored is not null).ToList();
            Parallel.ForEach(articles, new ParallelOptions { CancellationToken = cancellationToken }, article =>
            {
                if (article.Stored is { } stored)
                    expected[article.Key.Value] = (stored.Article.Slug.Value, ArticleRowMaker.Make(article.Key, stored).Digest);
            });
        }

        return expected;
    }

    private IEnumerable<string> Compare(
        ShardWriter shard,
        ClusterNode mirror,
        ArchiveSummary summary,
        ConcurrentDictionary<long, (string Slug, long Digest)> expected)
    {
        if (ClusterChange.States(mirror).FirstOrDefault(state => state.IsComplete && state.Content == summary.Generation) is not { } state)
        {
            yield return "it does not have this state of the archive";
            yield break;
        }

        var condition = FormattableString.Invariant($"born<={state.Number} AND died>{state.Number}");
        var rows = ShardWriter.ReadAll(mirror, $"SELECT id, article, digest, size FROM {ClusterTables.Articles} WHERE {condition}").ToList();
        var held = rows.GroupBy(row => ResultRows.Number(row[1]), row => ResultRows.Number(row[2])).ToDictionary(group => group.Key, group => group.ToList());
        var inShard = expected.Where(article => ClusterChange.ShardOf(article.Key, shards.Count) == shard.Number - 1).ToList();
        var wrong = inShard
            .Where(article => !held.TryGetValue(article.Key, out var digests) || digests is not [var only] || only != article.Value.Digest)
            .Select(article => article.Value.Slug)
            .ToList();
        if (wrong.Count > 0)
            yield return $"{wrong.Count} articles are missing or differ: {string.Join(", ", wrong.Order(StringComparer.Ordinal).Take(MaxNamed))}";
        if (held.Keys.Count(key => !expected.ContainsKey(key)) is > 0 and var gone)
            yield return $"{gone} articles are not in the archive";

        var count = $"SELECT COUNT(*) AS counted, kind FROM {ClusterTables.Passages} WHERE {condition} LIMIT 1";
        var counted = mirror.QueryAsync(count, CancellationToken.None).GetAwaiter().GetResult()[0].Rows.Sum(row => ResultRows.Number(row[0]));
        if (rows.Sum(row => ResultRows.Number(row[3])) is var stated && stated != counted)
            yield return $"{counted} rows of passages, but its articles have {stated}";
    }
}

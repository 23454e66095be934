using ArticleArchive.Catalog;
using ArticleArchive.Manticore.Client;

namespace ArticleArchive.Manticore.Writing;

/// <summary>
/// Brings the cluster to the state of a catalog: it keeps what is already there, rewrites what differs and removes what is gone. An interrupted run resumes
/// where it stopped; nothing is visible until it is complete.
/// </summary>
internal sealed class ClusterFill(IReadOnlyList<ShardWriter> shards, CatalogSnapshot catalog)
{
    /// <summary>Digests are never negative.</summary>
    private const long NoDigest = -1;

    /// <summary>Fills the cluster.</summary>
    /// <param name="progress">Receives the number of articles compared so far and of all articles; may be null.</param>
    /// <param name="cancellationToken">Stops between articles; what has been written stays for the next run.</param>
    public void Run(IProgress<(int Done, int All)>? progress, CancellationToken cancellationToken)
    {
        var summary = catalog.Summary;
        var states = ClusterChange.States(shards[0].Mirrors[0]);
        var before = states.FirstOrDefault(state => state.IsComplete);
        var begun = states.FirstOrDefault(state => !state.IsComplete && state.Number > (before?.Number ?? 0));
        var held = before is null ? [] : Held(FormattableString.Invariant($"born<={before.Number} AND died>{before.Number}"));
        using var change = new ClusterChange(shards, before, isBuild: false, begun) { IsAlwaysCompleted = true };
        var written = begun is null ? [] : Held(FormattableString.Invariant($"born={begun.Number}"));
        if (begun is not null)
            change.ClearHalf(written);

        var done = 0;
        foreach (var key in catalog.Keys())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (catalog.Find(key) is not { } stored)
                continue;

            change.Reconcile(key, stored, held.TryGetValue(key.Value, out var old) ? old : null, written.TryGetValue(key.Value, out var made) ? made : null);
            held.Remove(key.Value);
            written.Remove(key.Value);
            progress?.Report((++done, (int)summary.Articles));
        }

        foreach (var gone in written.Keys)
            change.Delete(gone);
        foreach (var gone in held.Keys)
            change.Remove(new ArticleKey(gone));
        change.Complete(summary);
    }

    /// <summary>The digests of the articles on the mirrors; <see cref="NoDigest"/> if a mirror has a different version, or only part of it.</summary>
    private Dictionary<long, long> Held(string condition)
    {
        var held = new Dictionary<long, long>();
        foreach (var shard in shards)
        {
            var mirrors = shard.Mirrors.Select(mirror => Held(mirror, condition)).ToList();
            foreach (var article in mirrors.SelectMany(mirror => mirror.Keys).Distinct())
                held[article] = mirrors.Select(mirror => mirror.GetValueOrDefault(article, NoDigest)).Distinct().ToList() is [var same] ? same : NoDigest;
        }

        return held;
    }

    private static Dictionary<long, long> Held(ClusterNode mirror, string condition)
    {
        var articles = ShardWriter.ReadAll(mirror, $"SELECT id, article, digest, size FROM {ClusterTables.Articles} WHERE {condition}")
            .ToLookup(row => ResultRows.Number(row[1]), row => (Digest: ResultRows.Number(row[2]), Size: ResultRows.Number(row[3])));
        var sizes = ShardWriter.ReadAll(mirror, $"SELECT id, article FROM {ClusterTables.Passages} WHERE {condition}")
            .GroupBy(row => ResultRows.Number(row[1])).ToDictionary(rows => rows.Key, rows => rows.LongCount());
        return articles.ToDictionary(
            rows => rows.Key,
            rows => rows.ToList() is [var only] && only.Size == sizes.GetValueOrDefault(rows.Key) ? only.Digest : NoDigest);
    }
}

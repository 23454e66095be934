using ArticleArchive.Catalog;
using ArticleArchive.Manticore.Client;
using ArticleArchive.Manticore.Writing;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Manticore;

/// <summary>Keeps the cluster in sync with the catalog if this program writes to it; otherwise does nothing.</summary>
/// <param name="shards">The shards; empty if another program writes to them.</param>
internal sealed class ManticoreSearchIndex(IReadOnlyList<ShardWriter> shards) : ISearchIndex
{
    /// <summary>Never raised: an unreachable cluster is no reason to rebuild it.</summary>
    public event EventHandler<Exception?>? Unreadable
    {
        add { }
        remove { }
    }

    public string Version => FormattableString.Invariant($"cluster {ClusterTables.Layout}, words {Tokenizer.Version}");

    public bool Holds(string generation) => FindDamage(generation, CancellationToken.None) is null;

    /// <summary>A mirror that does not answer may still hold the state. One that ran out of space, or was restored from a backup, may have lost it.</summary>
    public string? FindDamage(string generation, CancellationToken cancellationToken) =>
        Mirrors.FirstOrDefault(mirror => !MayHold(mirror, generation)) is { } lacking
            ? $"The search cluster does not have this state of the archive at {lacking.Name}."
            : null;

    public ISearchIndexChange Begin(CatalogChange change)
    {
        if (shards.Count == 0)
            return new NoChange();

        var states = ClusterChange.States(shards[0].Mirrors[0]).Where(state => state.IsComplete).ToList();
        var before = change.IsBuild ? states.FirstOrDefault() : states.Find(state => state.Catalog == change.Generation);
        return !change.IsBuild && FindDamage(change.Generation, CancellationToken.None) is { } damage
            ? throw new ClusterException($"{damage} Run archive index --engine manticore.")
            : new ClusterChange(shards, before, change.IsBuild);
    }

    private IEnumerable<ClusterNode> Mirrors => shards.SelectMany(shard => shard.Mirrors);

    private static bool MayHold(ClusterNode mirror, string generation)
    {
        try
        {
            return ClusterChange.States(mirror).Any(state => state.IsComplete && state.Catalog == generation);
        }
        catch (ClusterException)
        {
            return true;
        }
    }

    private sealed class NoChange : ISearchIndexChange
    {
        public void Remove(ArticleKey key)
        {
        }

        public void Add(ArticleKey key, StoredArticle article)
        {
        }

        public void Complete(ArchiveSummary state)
        {
        }

        public void Dispose()
        {
        }
    }
}

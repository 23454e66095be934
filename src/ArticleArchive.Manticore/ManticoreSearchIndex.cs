using ArticleArchive.Catalog;
using ArticleArchive.Manticore.Client;
using ArticleArchive.Manticore.Writing;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Manticore;

/// <summary>The cluster as the catalog keeps it, where this program writes to it; elsewhere the catalog changes alone.</summary>
/// <param name="distributor">Asks all shards.</param>
/// <param name="shards">The shards; empty where another program writes to them.</param>
internal sealed class ManticoreSearchIndex(ClusterNode distributor, IReadOnlyList<ShardWriter> shards) : ISearchIndex
{
    /// <summary>Never raised: a cluster that cannot be reached is not rebuilt for that reason.</summary>
    public event EventHandler<Exception?>? Unreadable
    {
        add { }
        remove { }
    }

    public string Version => FormattableString.Invariant($"cluster {ClusterTables.Layout}, words {Tokenizer.Version}");

    public bool Holds(string generation) => FindDamage(generation, CancellationToken.None) is null;

    /// <summary>A cluster that does not answer may hold the state all the same.</summary>
    public string? FindDamage(string generation, CancellationToken cancellationToken)
    {
        if (shards.Count == 0)
            return null;

        try
        {
            var isHeld = ClusterChange.States(distributor).Any(state => state.IsComplete && state.Catalog == generation);
            return isHeld ? null : "The search cluster holds no such state of the archive.";
        }
        catch (ClusterException)
        {
            return null;
        }
    }

    public ISearchIndexChange Begin(CatalogChange change)
    {
        if (shards.Count == 0)
            return new NoChange();

        var states = ClusterChange.States(shards[0].Mirrors[0]).Where(state => state.IsComplete).ToList();
        var before = change.IsBuild ? states.FirstOrDefault() : states.Find(state => state.Catalog == change.Generation);
        return before is null && !change.IsBuild
            ? throw new ClusterException("The search cluster does not hold the state of the archive that is to be changed.")
            : new ClusterChange(shards, before, change.IsBuild);
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

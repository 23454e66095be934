using ArticleArchive.Catalog;

namespace ArticleArchive.Tests.Faults;

/// <summary>Fails before anything is written: as when a server of the index is down.</summary>
internal sealed class IndexThatCannotBegin(ISearchIndex index) : PassedIndex(index)
{
    public override ISearchIndexChange Begin(CatalogChange change) => throw new IOException("The server is down.");
}

/// <summary>Fails when it has been written and the catalog has not: as when the power fails in between.</summary>
internal sealed class IndexWithoutCatalog(ISearchIndex index) : PassedIndex(index)
{
    public override ISearchIndexChange Begin(CatalogChange change) => new Change(base.Begin(change));

    private sealed class Change(ISearchIndexChange change) : ISearchIndexChange
    {
        public void Remove(ArticleKey key) => change.Remove(key);

        public void Add(ArticleKey key, StoredArticle article) => change.Add(key, article);

        public void Complete(ArchiveSummary state)
        {
            change.Complete(state);
            throw new IOException("The power failed.");
        }

        public void Dispose() => change.Dispose();
    }
}

/// <summary>Passes everything on to an index.</summary>
internal abstract class PassedIndex(ISearchIndex index) : ISearchIndex
{
    public event EventHandler<Exception?>? Unreadable
    {
        add => index.Unreadable += value;
        remove => index.Unreadable -= value;
    }

    public string Version => index.Version;

    public bool Holds(string generation) => index.Holds(generation);

    public string? FindDamage(string generation, CancellationToken cancellationToken) => index.FindDamage(generation, cancellationToken);

    public virtual ISearchIndexChange Begin(CatalogChange change) => index.Begin(change);
}

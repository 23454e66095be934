namespace ArticleArchive.Catalog;

/// <summary>What a search engine keeps in step with the catalog.</summary>
public interface ISearchIndex
{
    /// <summary>Name and version of what it stores; a catalog whose index was made by another one is built again.</summary>
    string Version { get; }

    /// <summary>True when it can be searched in that state of the catalog. A catalog whose index is not in step, or is broken, is built again.</summary>
    /// <param name="generation">The state, as <see cref="ArchiveSummary.DatabaseGeneration"/> names it.</param>
    bool Holds(string generation);

    /// <summary>Raised, on the searching thread, when a search finds the index damaged or missing.</summary>
    event EventHandler<Exception?>? Unreadable;

    /// <summary>
    /// Compares everything that the index wrote for a state of the catalog with its checksums. An index that is damaged holds that state no longer.
    /// </summary>
    /// <returns>What is wrong; null where nothing is.</returns>
    string? FindDamage(string generation, CancellationToken cancellationToken);

    /// <summary>Takes part in a change of the catalog. What it stores is made now where it is not there yet: a catalog is also built from nothing.</summary>
    ISearchIndexChange Begin(CatalogChange change);
}

/// <summary>An index's part in one change: seen by searches when the change is committed, not before; nothing of it stays when it is not.</summary>
public interface ISearchIndexChange : IDisposable
{
    /// <summary>Takes an article out.</summary>
    void Remove(ArticleKey key);

    /// <summary>
    /// Puts an article in. Its key is not in the index. Where the address name of one of its speakers changes later, because speakers turned out to be
    /// one or two, the article is taken out and put in again.
    /// </summary>
    void Add(ArticleKey key, StoredArticle article);

    /// <summary>
    /// Everything has been said; called before the catalog commits. Until it has, and if it never does, the state before can still be searched.
    /// </summary>
    /// <param name="state">The state that the catalog is in after the change; that before where no reader would see a difference.</param>
    void Complete(ArchiveSummary state);
}

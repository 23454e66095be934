namespace ArticleArchive.Catalog;

/// <summary>A search index that is kept in sync with the catalog.</summary>
public interface ISearchIndex
{
    /// <summary>Name and version of what it stores; a catalog whose index has another version is rebuilt.</summary>
    string Version { get; }

    /// <summary>Whether it can be searched in this state of the catalog. A catalog whose index is out of step or damaged is rebuilt.</summary>
    /// <param name="generation">The state's <see cref="ArchiveSummary.DatabaseGeneration"/>.</param>
    bool Holds(string generation);

    /// <summary>Raised on the searching thread when a search finds the index damaged or missing.</summary>
    event EventHandler<Exception?>? Unreadable;

    /// <summary>
    /// Checks everything that the index wrote for a state of the catalog against its checksums. A damaged index no longer holds that state.
    /// </summary>
    /// <returns>What is wrong; null when nothing is.</returns>
    string? FindDamage(string generation, CancellationToken cancellationToken);

    /// <summary>Begins its part in a change of the catalog. When a catalog is built from nothing, the index is created now.</summary>
    ISearchIndexChange Begin(CatalogChange change);
}

/// <summary>An index's part in one change: visible to searches only when the change is committed. Nothing remains if the change is not committed.</summary>
public interface ISearchIndexChange : IDisposable
{
    /// <summary>Removes an article.</summary>
    void Remove(ArticleKey key);

    /// <summary>
    /// Adds an article whose key is not in the index. If the slug of one of its speakers changes later, because speakers were merged or split,
    /// the article is removed and added again.
    /// </summary>
    void Add(ArticleKey key, StoredArticle article);

    /// <summary>
    /// Called when all changes have been made, before the catalog commits. Until it commits, and if it never does, the previous state can still be searched.
    /// </summary>
    /// <param name="state">The state of the catalog after the change; the previous state when no reader would see a difference.</param>
    void Complete(ArchiveSummary state);
}

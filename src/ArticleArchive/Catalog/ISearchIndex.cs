namespace ArticleArchive.Catalog;

/// <summary>What a search engine keeps in step with the catalog.</summary>
public interface ISearchIndex
{
    /// <summary>Name and version of what it stores; a catalog whose index was made by another one is built again.</summary>
    string Version { get; }

    /// <summary>Takes part in a change of the catalog. Tables of its own that are not in the file yet are made now: a catalog is also built from nothing.</summary>
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

    /// <summary>Everything has been said; called before the catalog commits.</summary>
    void Complete();
}

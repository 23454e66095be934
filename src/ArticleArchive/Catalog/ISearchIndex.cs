namespace ArticleArchive.Catalog;

/// <summary>What a search engine keeps in step with the catalog.</summary>
public interface ISearchIndex
{
    /// <summary>Name and version of what it stores; a catalog whose index was made by another one is built again.</summary>
    string Version { get; }

    /// <summary>Takes part in a change of the catalog.</summary>
    ISearchIndexChange Begin(CatalogChange change);
}

/// <summary>An index's part in one change: seen by searches when the change is committed, not before; nothing of it stays when it is not.</summary>
public interface ISearchIndexChange : IDisposable
{
    /// <summary>Takes an article out.</summary>
    void Remove(ArticleKey key);

    /// <summary>Puts an article in. Its key is not in the index.</summary>
    void Add(ArticleKey key, StoredArticle article);

    /// <summary>Everything has been said; called before the catalog commits.</summary>
    void Complete();
}

namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>
/// Reads long lists of articles while they are sent. Each batch has a snapshot of its own, since a slow client must not keep one open; articles removed
/// meanwhile are left out.
/// </summary>
internal sealed class StreamedArticles(ArchiveCatalog catalog)
{
    private const int AtOnce = 100;

    /// <summary>The articles of a list, newest first.</summary>
    public IEnumerable<StoredArticle> Listed(ArticleFilter filter) => Pages((snapshot, page) =>
        [.. snapshot.List(filter, page, AtOnce).Articles.Select(summary => snapshot.Find(summary.Slug)).OfType<StoredArticle>()]);

    /// <summary>The articles with a statement of a speaker, oldest first.</summary>
    public IEnumerable<StoredArticle> Quoting(string speaker) => Pages((snapshot, page) => snapshot.Quoting(speaker, page, AtOnce));

    /// <summary>Passages with their articles, in the order of <paramref name="places"/>.</summary>
    public IEnumerable<(StoredArticle Article, int Passage)> Passages(IEnumerable<PassagePlace> places)
    {
        (ArticleKey Key, StoredArticle? Article) read = default;
        foreach (var (key, passage) in places)
        {
            if (read.Article is null || read.Key != key)
                read = (key, Read(snapshot => snapshot.Find(key)));
            if (read.Article is { } stored && passage < stored.Article.Passages.Count)
                yield return (stored, passage);
        }
    }

    private IEnumerable<StoredArticle> Pages(Func<CatalogSnapshot, int, IReadOnlyList<StoredArticle>> read)
    {
        for (var number = 1; Read(snapshot => read(snapshot, number)) is { Count: > 0 } page; number++)
        {
            foreach (var article in page)
                yield return article;
        }
    }

    private T Read<T>(Func<CatalogSnapshot, T> read)
    {
        using var snapshot = catalog.OpenSnapshot();
        return read(snapshot);
    }
}

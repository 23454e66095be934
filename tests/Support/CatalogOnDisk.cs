using ArticleArchive.Catalog;

namespace ArticleArchive.Tests.Support;

/// <summary>A catalog of its own for one test, filled by hand. Gone when the test is over.</summary>
public sealed class CatalogOnDisk : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ArchiveStore _store;

    public CatalogOnDisk(ISearchIndex? index = null, TimeProvider? clock = null, params IReadOnlyList<Article> built)
    {
        Catalog = new ArchiveCatalog(_folder.PathOf("archive.db"));
        _store = new ArchiveStore(Catalog, index ?? new RecordingIndex(), "by hand", clock ?? TimeProvider.System);
        using (var change = _store.Build())
        {
            Put(change, built);
            change.Commit();
        }

        _store.Publish(StoreCondition.Missing);
    }

    public ArchiveCatalog Catalog { get; }

    /// <summary>Puts articles in, or puts them in anew, in one change.</summary>
    public CatalogOnDisk With(params IEnumerable<Article> articles)
    {
        using var change = _store.Change();
        Put(change, articles);
        change.Commit();
        return this;
    }

    /// <summary>Puts articles in, or puts them in anew, in one change.</summary>
    public CatalogOnDisk With(params IEnumerable<ArticleBuilder> articles) => With(articles.Select(article => article.Build()));

    /// <summary>Settles speakers as <c>speakers.yml</c> does; none for an empty file.</summary>
    public CatalogOnDisk Settling(params SpeakerRule[] rules)
    {
        using var change = _store.Change();
        change.Settle(new SpeakerRules(rules, string.Join('\n', rules.Select(rule => $"{rule.Name} {string.Join(' ', rule.Same)} {string.Join(' ', rule.As)} {string.Join(' ', rule.In)}")), []));
        change.Commit();
        return this;
    }

    /// <summary>Takes an article out.</summary>
    public CatalogOnDisk Without(string slug)
    {
        using var change = _store.Change();
        change.Remove($"{slug}.md");
        change.Commit();
        return this;
    }

    private static void Put(CatalogChange change, IEnumerable<Article> articles)
    {
        foreach (var article in articles)
            change.Put(new FileReading { Path = article.File.Path, Stamp = "1", Article = article });
    }

    public void Dispose()
    {
        Catalog.Dispose();
        _folder.Dispose();
    }
}

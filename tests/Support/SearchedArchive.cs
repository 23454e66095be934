using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.Search;

namespace ArticleArchive.Tests.Support;

/// <summary>An archive of articles that a test made, with an engine over it.</summary>
public sealed class SearchedArchive : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ArchiveStore _store;
    private CatalogSnapshot? _snapshot;

    public SearchedArchive(Func<ArchiveCatalog, ISearchEngine> engine, params IReadOnlyList<Article> articles)
    {
        Catalog = new ArchiveCatalog(_folder.PathOf("archive.db"));
        Engine = engine(Catalog);
        _store = new ArchiveStore(Catalog, Engine.Index, "test", TimeProvider.System);
        using (var change = _store.Build())
        {
            Put(change, articles);
            change.Commit();
        }

        _store.Publish(StoreCondition.Missing);
    }

    public ArchiveCatalog Catalog { get; }

    public ISearchEngine Engine { get; }

    /// <summary>The archive as it is now. It is closed when the next one is opened.</summary>
    public CatalogSnapshot OpenSnapshot()
    {
        _snapshot?.Dispose();
        return _snapshot = Catalog.OpenSnapshot();
    }

    /// <summary>The query that a reader typed.</summary>
    public static Query Query(string typed) => QueryParser.Parse(new QueryText { Typed = typed });

    /// <summary>A change that the test commits or drops.</summary>
    public CatalogChange Change() => _store.Change();

    /// <summary>Adds articles, or replaces those of the same slug.</summary>
    public void Put(params IReadOnlyList<Article> articles)
    {
        using var change = Change();
        Put(change, articles);
        change.Commit();
    }

    /// <summary>Takes an article out.</summary>
    public void Remove(string slug)
    {
        using var change = Change();
        change.Remove($"{slug}.md");
        change.Commit();
    }

    public static void Put(CatalogChange change, IReadOnlyList<Article> articles)
    {
        foreach (var article in articles)
            change.Put(new FileReading { Path = article.File.Path, Stamp = "1", Article = article });
    }

    /// <summary>What a typed query finds, in order: <c>slug#passage</c>.</summary>
    public IReadOnlyList<string> Find(string typed, SearchSort sort = SearchSort.Newest) => Names(Search(typed, sort));

    /// <summary>The first hundred passages that a typed query finds.</summary>
    public EngineResults Search(string typed, SearchSort sort = SearchSort.Newest) => Search(Query(typed), sort);

    /// <summary>The first hundred passages that a query finds.</summary>
    public EngineResults Search(Query query, SearchSort sort = SearchSort.Newest) =>
        Engine.Search(OpenSnapshot(), new SearchRequest { Query = query, Sort = sort, PageSize = 100 }, TestContext.Current.CancellationToken);

    public IReadOnlyList<string> Names(EngineResults results) => Names(results.Passages);

    public IReadOnlyList<string> Names(IReadOnlyList<(ArticleKey Article, int Passage)> places) => [.. places.Select(place => $"{SlugOf(place.Article)}#{place.Passage}")];

    public string SlugOf(ArticleKey key) => Catalog.Find(key).ShouldNotBeNull().Article.Slug.Value;

    public void Dispose()
    {
        _snapshot?.Dispose();
        Catalog.Dispose();
        _folder.Dispose();
    }
}

using ArticleArchive.Catalog;
using ArticleArchive.Checking;
using ArticleArchive.Search;
using ArticleArchive.Search.Lucene;
using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Research;

namespace ArticleArchive.Tests.Support;

/// <summary>An archive of articles that a test made, with an engine over it. Every question is asked of the state that the archive is in then.</summary>
public sealed class SearchedArchive : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ArchiveStore _store;

    public SearchedArchive(params IReadOnlyList<Article> articles)
        : this(catalog => new LuceneSearchEngine(catalog), articles)
    {
    }

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

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

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

    /// <summary>What <paramref name="ask"/> is answered from the state that the archive is in now.</summary>
    public T Ask<T>(Func<IPassageIndex, Task<T>> ask)
    {
        using var snapshot = Catalog.OpenSnapshot();
        using var index = Engine.Open(snapshot);
        return ask(index).GetAwaiter().GetResult();
    }

    /// <summary>What <paramref name="ask"/> is answered of matches, and by which search, in the state that the archive is in now.</summary>
    public T AskMatches<T>(Func<IMatchIndex, PassageSearch, CatalogSnapshot, Task<T>> ask)
    {
        using var snapshot = Catalog.OpenSnapshot();
        using var index = Engine.Open(snapshot);
        using var matches = ((LuceneSearchEngine)Engine).OpenMatches(snapshot);
        return ask(matches, new PassageSearch(index) { Limit = TimeSpan.FromMinutes(1) }, snapshot).GetAwaiter().GetResult();
    }

    /// <summary>What comes of checking a text.</summary>
    public CheckedText Check(string text, string? by)
    {
        using var snapshot = Catalog.OpenSnapshot();
        using var index = Engine.Open(snapshot);
        return new QuotationCheck(index, snapshot) { Limit = TimeSpan.FromMinutes(1) }.CheckAsync(text, by, Cancellation).GetAwaiter().GetResult();
    }

    /// <summary>How a query that is being typed may go on.</summary>
    public IReadOnlyList<Completion> Complete(string typed)
    {
        using var snapshot = Catalog.OpenSnapshot();
        using var index = Engine.Open(snapshot);
        return new SearchCompletion(index, snapshot).CompleteAsync(typed, Cancellation).GetAwaiter().GetResult();
    }

    /// <summary>What a typed query finds, in order: <c>slug#passage</c>.</summary>
    public IReadOnlyList<string> Find(string typed, SearchSort sort = SearchSort.Newest) => Names(Search(typed, sort));

    /// <summary>The first hundred passages that a typed query finds.</summary>
    public SearchPage Search(string typed, SearchSort sort = SearchSort.Newest) => Search(Query(typed), sort);

    /// <summary>The first hundred passages that a query finds.</summary>
    public SearchPage Search(Query query, SearchSort sort = SearchSort.Newest) => Search(new SearchRequest { Query = query, Sort = sort, PageSize = 100 });

    public SearchPage Search(SearchRequest request) => Ask(index => index.SearchAsync(request, Cancellation));

    public long Count(Query query) => Ask(index => index.CountAsync(query, Cancellation));

    /// <summary>The newest passages that a query finds.</summary>
    public IReadOnlyList<string> Newest(Query query, int limit) => Names(Ask(index => index.FindPlacesAsync(query, SearchSort.Newest, limit, Cancellation)));

    /// <summary>Passages with the most of some phrases.</summary>
    public IReadOnlyList<string> Similar(IReadOnlyList<PhraseNode> phrases, int limit) => Names(Ask(index => index.FindSimilarAsync(phrases, limit, Cancellation)));

    /// <summary>Articles that have the words of a query apart.</summary>
    public IReadOnlyList<string> Articles(string typed, int limit) =>
        [.. Ask(index => index.FindArticlesAsync(Query(typed), limit, Cancellation)).Select(article => article.Slug.Value)];

    public IReadOnlyList<string> Names(SearchPage page) => Names([.. page.Hits.Select(hit => hit.Place)]);

    public IReadOnlyList<string> Names(IReadOnlyList<PassagePlace> places) => [.. places.Select(place => $"{SlugOf(place.Article)}#{place.Passage}")];

    public string SlugOf(ArticleKey key) => Catalog.Read(snapshot => snapshot.Find(key)).ShouldNotBeNull().Article.Slug.Value;

    public void Dispose()
    {
        (Engine as IDisposable)?.Dispose();
        Catalog.Dispose();
        _folder.Dispose();
    }
}

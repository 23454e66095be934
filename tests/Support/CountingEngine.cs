using ArticleArchive.Catalog;
using ArticleArchive.Search;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Tests.Support;

/// <summary>Stands before a search engine, counts its searches, and does what a test wants of it before and after.</summary>
public sealed class CountingEngine : ISearchEngine
{
    private ISearchEngine? _inner;
    private int _searches;

    /// <summary>What a search does before the engine is asked.</summary>
    public Action<CancellationToken> First { get; init; } = _ => { };

    /// <summary>What a search does when the engine has answered.</summary>
    public Action Then { get; init; } = () => { };

    public int Searches => _searches;

    public ISearchIndex Index => Inner.Index;

    private ISearchEngine Inner => _inner ?? throw new InvalidOperationException("There is no engine behind this one yet.");

    public CountingEngine Before(ISearchEngine inner)
    {
        _inner = inner;
        return this;
    }

    public IPassageIndex Open(CatalogSnapshot catalog, ISearchPace? pace = null) => new CountingIndex(this, Inner.Open(catalog, pace));

    private sealed class CountingIndex(CountingEngine engine, IPassageIndex index) : IPassageIndex
    {
        public async Task<SearchPage> SearchAsync(SearchRequest request, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref engine._searches);
            engine.First(cancellationToken);
            var page = await index.SearchAsync(request, cancellationToken);
            engine.Then();
            return page;
        }

        public Task<long> CountAsync(Query query, CancellationToken cancellationToken) => index.CountAsync(query, cancellationToken);

        public Task<IReadOnlyList<PassagePlace>> FindPlacesAsync(Query query, SearchSort sort, int limit, CancellationToken cancellationToken) =>
            index.FindPlacesAsync(query, sort, limit, cancellationToken);

        public Task<IReadOnlyList<ArticleSummary>> FindArticlesAsync(Query query, int limit, CancellationToken cancellationToken) =>
            index.FindArticlesAsync(query, limit, cancellationToken);

        public Task<IReadOnlyList<PassagePlace>> FindSimilarAsync(IReadOnlyList<PhraseNode> phrases, int limit, CancellationToken cancellationToken) =>
            index.FindSimilarAsync(phrases, limit, cancellationToken);

        public Task<IReadOnlyList<WordCount>> FindWordsAsync(WordRequest request, CancellationToken cancellationToken) => index.FindWordsAsync(request, cancellationToken);

        public void Dispose() => index.Dispose();
    }
}

using ArticleArchive.Catalog;
using ArticleArchive.Search;

namespace ArticleArchive.Tests.Support;

/// <summary>Stands before a search engine, counts its searches, and does what a test wants of it first.</summary>
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

    public EngineResults Search(CatalogSnapshot snapshot, SearchRequest request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _searches);
        First(cancellationToken);
        var results = Inner.Search(snapshot, request, cancellationToken);
        Then();
        return results;
    }

    public long Count(CatalogSnapshot snapshot, Query query, CancellationToken cancellationToken) => Inner.Count(snapshot, query, cancellationToken);

    public IReadOnlyList<ArticleKey> SpreadOver(CatalogSnapshot snapshot, Query query, int most, CancellationToken cancellationToken) => Inner.SpreadOver(snapshot, query, most, cancellationToken);

    public IReadOnlyList<(ArticleKey Article, int Passage)> Newest(CatalogSnapshot snapshot, Query query, int most, CancellationToken cancellationToken) => Inner.Newest(snapshot, query, most, cancellationToken);

    public IReadOnlyList<(ArticleKey Article, int Passage)> Alike(CatalogSnapshot snapshot, IReadOnlyList<PhraseNode> phrases, int most, CancellationToken cancellationToken) => Inner.Alike(snapshot, phrases, most, cancellationToken);
}

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

    public int Searches => _searches;

    public ISearchIndex Index => Inner.Index;

    private ISearchEngine Inner => _inner ?? throw new InvalidOperationException("There is no engine behind this one yet.");

    public CountingEngine Before(ISearchEngine inner)
    {
        _inner = inner;
        return this;
    }

    public EngineResults Search(SearchRequest request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _searches);
        First(cancellationToken);
        return Inner.Search(request, cancellationToken);
    }

    public long Count(Query query, CancellationToken cancellationToken) => Inner.Count(query, cancellationToken);

    public IReadOnlyList<ArticleKey> SpreadOver(Query query, int most, CancellationToken cancellationToken) => Inner.SpreadOver(query, most, cancellationToken);

    public IReadOnlyList<(ArticleKey Article, int Passage)> Newest(Query query, int most, CancellationToken cancellationToken) => Inner.Newest(query, most, cancellationToken);

    public IReadOnlyList<(ArticleKey Article, int Passage)> Alike(IReadOnlyList<PhraseNode> phrases, int most, CancellationToken cancellationToken) => Inner.Alike(phrases, most, cancellationToken);
}

using ArticleArchive.Catalog;

namespace ArticleArchive.Search;

/// <summary>The seam behind which search engines stand. What one finds must agree with <see cref="QueryMatcher"/>; a suite of tests holds each engine to it. It searches the state that a snapshot shows.</summary>
public interface ISearchEngine
{
    /// <summary>What the engine keeps in step with the catalog.</summary>
    ISearchIndex Index { get; }

    /// <summary>The passages found: one page, the total and the facets.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled; the work in the engine has stopped.</exception>
    EngineResults Search(CatalogSnapshot snapshot, SearchRequest request, CancellationToken cancellationToken);

    /// <summary>How many passages there are.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled; the work in the engine has stopped.</exception>
    long Count(CatalogSnapshot snapshot, Query query, CancellationToken cancellationToken);

    /// <summary>Articles that have all the words of the query, though no passage has them together; newest first.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled; the work in the engine has stopped.</exception>
    IReadOnlyList<ArticleKey> SpreadOver(CatalogSnapshot snapshot, Query query, int most, CancellationToken cancellationToken);

    /// <summary>The passages that a query means, newest article first, without counts.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled; the work in the engine has stopped.</exception>
    IReadOnlyList<(ArticleKey Article, int Passage)> Newest(CatalogSnapshot snapshot, Query query, int most, CancellationToken cancellationToken);

    /// <summary>Passages with at least one of the phrases, those with the most and the rarest first. No phrase has a gap.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled; the work in the engine has stopped.</exception>
    IReadOnlyList<(ArticleKey Article, int Passage)> Alike(CatalogSnapshot snapshot, IReadOnlyList<PhraseNode> phrases, int most, CancellationToken cancellationToken);
}

/// <summary>What an engine answers.</summary>
public sealed record EngineResults
{
    /// <summary>All passages found.</summary>
    public required long Total { get; init; }

    /// <summary>The passages of the page, in order: article and index of the passage in it.</summary>
    public required IReadOnlyList<(ArticleKey Article, int Passage)> Passages { get; init; }

    /// <summary>Counts over all passages found.</summary>
    public required SearchFacets Facets { get; init; }
}

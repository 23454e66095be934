using ArticleArchive.Catalog;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search;

/// <summary>
/// Searches the passages of one state of the archive. Not thread-safe. Every member throws <see cref="ArchiveUnavailableException"/> if the index cannot be
/// read, and <see cref="OperationCanceledException"/> if it is cancelled, when its work has stopped.
/// </summary>
public interface IPassageIndex : IDisposable
{
    /// <summary>One page of the passages that a query finds, with everything a result shows, the total and, if requested, the facets.</summary>
    Task<SearchPage> SearchAsync(SearchRequest request, CancellationToken cancellationToken);

    /// <summary>The number of passages that a query finds.</summary>
    Task<long> CountAsync(Query query, CancellationToken cancellationToken);

    /// <summary>The places of the first passages that a query finds, without their words.</summary>
    /// <param name="query">The query.</param>
    /// <param name="sort">The order.</param>
    /// <param name="limit">The most places to return.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    Task<IReadOnlyList<PassagePlace>> FindPlacesAsync(Query query, SearchSort sort, int limit, CancellationToken cancellationToken);

    /// <summary>Articles that contain all the terms of a query, but in no single passage; newest first.</summary>
    Task<IReadOnlyList<ArticleSummary>> FindArticlesAsync(Query query, int limit, CancellationToken cancellationToken);

    /// <summary>
    /// Passages with at least one of the phrases, those with the most and the rarest first. If there are many phrases, which come in the order of their text,
    /// passages that have only frequent ones may be left out. No phrase may have a gap.
    /// </summary>
    Task<IReadOnlyList<PassagePlace>> FindSimilarAsync(IReadOnlyList<PhraseNode> phrases, int limit, CancellationToken cancellationToken);

    /// <summary>Words of the archive similar to one that was typed, most frequent first.</summary>
    Task<IReadOnlyList<WordCount>> FindWordsAsync(WordRequest request, CancellationToken cancellationToken);
}

using ArticleArchive.Catalog;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search;

/// <summary>
/// The passages of one state of the archive, to be searched by one caller at a time. Every member throws <see cref="ArchiveUnavailableException"/> where the
/// index cannot be read, and <see cref="OperationCanceledException"/> where it was cancelled, with its work stopped.
/// </summary>
public interface IPassageIndex : IDisposable
{
    /// <summary>One page of what a query finds, with all that a result shows, the total and, where asked for, the facets.</summary>
    Task<SearchPage> SearchAsync(SearchRequest request, CancellationToken cancellationToken);

    /// <summary>How many passages a query finds.</summary>
    Task<long> CountAsync(Query query, CancellationToken cancellationToken);

    /// <summary>Where the first passages of a query stand, without their words.</summary>
    /// <param name="query">What is asked for.</param>
    /// <param name="sort">The order.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    Task<IReadOnlyList<PassagePlace>> FindPlacesAsync(Query query, SearchSort sort, int most, CancellationToken cancellationToken);

    /// <summary>Articles that have all the terms of a query, though no passage has them together; newest first.</summary>
    Task<IReadOnlyList<ArticleSummary>> FindArticlesAsync(Query query, int most, CancellationToken cancellationToken);

    /// <summary>
    /// Passages with at least one of some phrases, those with the most and the rarest first. Of many phrases, which come in the order of their text, passages with
    /// none but frequent ones may be left out. No phrase has a gap.
    /// </summary>
    Task<IReadOnlyList<PassagePlace>> FindSimilarAsync(IReadOnlyList<PhraseNode> phrases, int most, CancellationToken cancellationToken);

    /// <summary>Words of the archive like one that was typed, the most frequent first.</summary>
    Task<IReadOnlyList<WordCount>> FindWordsAsync(WordRequest request, CancellationToken cancellationToken);
}

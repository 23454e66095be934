using ArticleArchive.Catalog;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search.Research;

/// <summary>
/// Counts the matches of a query in one state of the archive in several ways, always over the passages that the ordinary search finds. Not thread-safe. Every
/// member throws <see cref="ArchiveUnavailableException"/> if the index cannot be read, and <see cref="OperationCanceledException"/> if it is cancelled.
/// </summary>
public interface IMatchIndex : IDisposable
{
    /// <summary>The lines of a search, one for each occurrence of its words.</summary>
    Task<FoundLines> LinesAsync(LineRequest request, CancellationToken cancellationToken);

    /// <summary>The dates of the passages that a query finds.</summary>
    Task<FoundDates> DatesAsync(Query query, CancellationToken cancellationToken);

    /// <summary>The number of words, by date and voice, in the articles that pass some filters. Filters on speakers are ignored.</summary>
    Task<IReadOnlyList<DatedWords>> WordsAsync(IReadOnlyList<QueryFilter> filters, CancellationToken cancellationToken);

    /// <summary>
    /// The words near the matches of a query, and the words in the passages that it finds, in its voice and by its speakers, compared with the rest of the
    /// archive.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <param name="window">The number of words on either side of a match that count as near.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    Task<(FoundNearWords Near, FoundContrast Others)> WordsOfAsync(Query query, int window, CancellationToken cancellationToken);

    /// <summary>The words in the passages that a query finds, in its voice and by its speakers, compared with those of another query.</summary>
    Task<FoundContrast> ContrastAsync(Query one, Query other, CancellationToken cancellationToken);

    /// <summary>Each publisher's oldest dated passage that a query finds.</summary>
    Task<IReadOnlyList<FirstPlace>> FirstsAsync(Query query, CancellationToken cancellationToken);
}

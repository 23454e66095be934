using ArticleArchive.Catalog;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search.Research;

/// <summary>
/// The matches of a query in one state of the archive, counted in several ways; each over the passages that the ordinary search finds. For one caller at a time.
/// Every member throws <see cref="ArchiveUnavailableException"/> where the index cannot be read, and <see cref="OperationCanceledException"/> where it was cancelled.
/// </summary>
public interface IMatchIndex : IDisposable
{
    /// <summary>The lines of a search: each place of its words is one.</summary>
    Task<FoundLines> LinesAsync(LineRequest request, CancellationToken cancellationToken);

    /// <summary>Of which dates the passages are that a query finds.</summary>
    Task<FoundDates> DatesAsync(Query query, CancellationToken cancellationToken);

    /// <summary>How many words the articles have that some filters leave, by date and voice. Filters on speakers leave every article.</summary>
    Task<IReadOnlyList<DatedWords>> WordsAsync(IReadOnlyList<QueryFilter> filters, CancellationToken cancellationToken);

    /// <summary>
    /// The words near the matches of a query; and the words of the passages that it finds, those in its voice and of its speakers, beside the rest of the
    /// archive.
    /// </summary>
    /// <param name="query">What is asked for.</param>
    /// <param name="window">How many words on either side of a match are near it.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    Task<(FoundNearWords Near, FoundContrast Others)> WordsOfAsync(Query query, int window, CancellationToken cancellationToken);

    /// <summary>The words of the passages that a query finds, those in its voice and of its speakers, beside those of another query.</summary>
    Task<FoundContrast> ContrastAsync(Query one, Query other, CancellationToken cancellationToken);

    /// <summary>The oldest dated passage of each publisher that a query finds.</summary>
    Task<IReadOnlyList<FirstPlace>> FirstsAsync(Query query, CancellationToken cancellationToken);
}

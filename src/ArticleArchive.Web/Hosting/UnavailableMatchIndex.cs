using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Research;

namespace ArticleArchive.Web.Hosting;

/// <summary>
/// Takes the place of the match index where a cluster does the searching: a cluster counts no matches, so lines, words and the comparison are not offered.
/// </summary>
internal sealed class UnavailableMatchIndex : IMatchIndex
{
    public Task<FoundLines> LinesAsync(LineRequest request, CancellationToken cancellationToken) => throw Missing();

    public Task<FoundDates> DatesAsync(Query query, CancellationToken cancellationToken) => throw Missing();

    public Task<IReadOnlyList<DatedWords>> WordsAsync(IReadOnlyList<QueryFilter> filters, CancellationToken cancellationToken) => throw Missing();

    public Task<(FoundNearWords Near, FoundContrast Others)> WordsOfAsync(Query query, int window, CancellationToken cancellationToken) => throw Missing();

    public Task<FoundContrast> ContrastAsync(Query one, Query other, CancellationToken cancellationToken) => throw Missing();

    public Task<IReadOnlyList<FirstPlace>> FirstsAsync(Query query, CancellationToken cancellationToken) => throw Missing();

    public void Dispose()
    {
    }

    private static ArchiveUnavailableException Missing() =>
        new("Lines, time, words and the comparison need the archive's own index; this site searches with a cluster.");
}

using System.Data.Common;
using ArticleArchive.Catalog;
using ArticleArchive.Search;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Web.Hosting;

/// <summary>
/// Broad questions that a large archive asks itself when it has come in step, so that the first reader who asks one does not wait for what is made ready then: the
/// code of the search, and what it works out of its index once.
/// </summary>
internal sealed class SearchWarmup(IServiceScopeFactory scopes, ILogger<SearchWarmup> log)
{
    /// <summary>After the first time the code is made once more, and faster.</summary>
    private const int Times = 3;

    private static readonly string[] Broad = ["the", "\"of the\"", "said the", "in:quote to", "\"in * the\""];

    /// <summary>Asks them all, one after the other.</summary>
    public async Task AskAsync(CancellationToken cancellationToken)
    {
        try
        {
            for (var time = 0; time < Times; time++)
            {
                foreach (var query in Broad.Select(typed => QueryParser.Parse(new QueryText { Typed = typed })))
                {
                    foreach (var sort in Enum.GetValues<SearchSort>())
                        await AskAsync(new SearchRequest { Query = query, Sort = sort }, cancellationToken);
                }
            }
        }
        catch (Exception failure) when (failure is OperationCanceledException or SearchTimeoutException or ArchiveUnavailableException or DbException or IOException)
        {
            // Keep a failed warm-up from stopping the host; the next request reports the error.
            log.LogDebug("Not all warm-up searches were answered: {Reason}", failure.Message);
        }
    }

    private async Task AskAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PassageSearch>().SearchAsync(request, cancellationToken);
    }
}

using System.Data.Common;
using ArticleArchive.Search;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Web.Hosting;

/// <summary>
/// Runs broad queries against a large archive once it is up to date, so that the first reader does not wait for the search code to be compiled and for what the
/// search derives from its index once.
/// </summary>
internal sealed class SearchWarmup(IServiceScopeFactory scopes, ILogger<SearchWarmup> log)
{
    /// <summary>The runtime recompiles hot code after the first runs, and makes it faster.</summary>
    private const int Times = 3;

    private static readonly string[] Broad = ["the", "\"of the\"", "said the", "in:quote to", "\"in * the\""];

    /// <summary>Runs the queries one after another.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            for (var time = 0; time < Times; time++)
            {
                foreach (var query in Broad.Select(typed => QueryParser.Parse(new QueryText { Typed = typed })))
                {
                    foreach (var sort in Enum.GetValues<SearchSort>())
                        await SearchAsync(new SearchRequest { Query = query, Sort = sort }, cancellationToken);
                }
            }
        }
        catch (Exception failure) when (failure
            is OperationCanceledException or SearchTimeoutException or ArchiveUnavailableException or DbException or IOException)
        {
            // Keep a failed warm-up from stopping the host; the next request reports the error.
            log.LogDebug("Not all warm-up searches were answered: {Reason}", failure.Message);
        }
    }

    private async Task SearchAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PassageSearch>().SearchAsync(request, cancellationToken);
    }
}

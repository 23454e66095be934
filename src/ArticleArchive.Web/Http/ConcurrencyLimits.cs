using System.Threading.RateLimiting;
using ArticleArchive.Search;

namespace ArticleArchive.Web.Http;

/// <summary>
/// Limits the requests that run at once. Pages, searches and exports have limits of their own, so that none of them holds up the others. A request that cannot
/// start within half a second is refused, and a search that takes too long is stopped. A request holds its slot only while it works: a client that reads
/// slowly holds none. Open exports have a limit too, a much higher one, because each holds buffers until it has been read.
/// </summary>
internal sealed class ConcurrencyLimits : IMiddleware, IDisposable
{
    /// <summary>How many exports may be open for each one that may run.</summary>
    public const int OpenForEach = 16;

    private readonly ConcurrencyGate _gate;
    private readonly ConcurrencyGate _openExports;
    private readonly SearchScheduler _searches;

    public ConcurrencyLimits(IOptions<ArchiveOptions> options)
        : this(options.Value.Limits, TimeSpan.FromSeconds(0.5))
    {
    }

    /// <summary>Sets how long a request waits before it is refused.</summary>
    internal ConcurrencyLimits(ArchiveLimits limits, TimeSpan maxWait)
    {
        _searches = new SearchScheduler(limits, maxWait, TimeProvider.System);
        _gate = new ConcurrencyGate(Gates(limits), maxWait);
        _openExports = new ConcurrencyGate(OpenExports(limits), maxWait);
    }

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var cost = CostsAttribute.CostOf(context);
        if (cost == RequestCost.Little)
        {
            await next(context);
            return;
        }

        using var open = cost == RequestCost.Export ? await _openExports.AcquireAsync(context) : null;
        using var place = await AcquireAsync(context, cost, open);
        if (place is null)
        {
            await OverloadResponses.BusyAsync(context);
            return;
        }

        // Yield first; otherwise, waiting requests pile up unseen in the thread pool.
        await Task.Yield();

        // Once the response begins, the work is done. A response in parts, such as an export, takes a slot again for each part.
        context.Response.OnStarting(Leave, place);
        context.Features.Set(_gate);
        context.Features.Set(place as ISearchPace);
        await RunAsync(context, next);
    }

    public void Dispose()
    {
        _gate.Dispose();
        _openExports.Dispose();
    }

    private static async Task RunAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (SearchTimeoutException stopped) when (!context.Response.HasStarted)
        {
            context.Features.Set(OverloadReason.Search);
            context.Response.Clear();
            OverloadResponses.RetryLater(context.Response, stopped.Limit);
        }
    }

    private async ValueTask<IDisposable?> AcquireAsync(HttpContext context, RequestCost cost, IDisposable? open) => cost switch
    {
        RequestCost.Search => await _searches.AcquireAsync(context),
        RequestCost.Export when open is null => null,
        _ => await _gate.AcquireAsync(context),
    };

    private static PartitionedRateLimiter<HttpContext> Gates(ArchiveLimits limits) => PartitionedRateLimiter.Create<HttpContext, RequestCost>(context =>
        RateLimitPartition.GetConcurrencyLimiter(CostsAttribute.CostOf(context), cost => ConcurrencyGate.Options(Width(limits, cost), Width(limits, cost))));

    /// <summary>One client may have half as many exports open as may run at once.</summary>
    private static PartitionedRateLimiter<HttpContext> OpenExports(ArchiveLimits limits) => PartitionedRateLimiter.CreateChained(
        ConcurrencyGate.ForEachClient(limits, (limits.ConcurrentExports + 1) / 2, limits.ConcurrentExports),
        ConcurrencyGate.ForAll(limits.ConcurrentExports * OpenForEach, limits.ConcurrentExports));

    private static int Width(ArchiveLimits limits, RequestCost cost) => cost == RequestCost.Export ? limits.ConcurrentExports : limits.ConcurrentPages;

    private static Task Leave(object lease)
    {
        ((IDisposable)lease).Dispose();
        return Task.CompletedTask;
    }
}

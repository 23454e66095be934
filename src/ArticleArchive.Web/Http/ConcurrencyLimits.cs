using System.Threading.RateLimiting;
using ArticleArchive.Search;
using ArticleArchive.Web.Settings;
using Microsoft.Extensions.Options;

namespace ArticleArchive.Web.Http;

/// <summary>
/// Bounds the requests at work: pages, searches and exports each have a lane, so that none of them holds up the others. A request that would wait longer than
/// a moment is refused, and a search that takes too long is stopped. A lane is held by work: a client that reads slowly gives its place back. Exports that are
/// open are bounded as well, many more of them, since each holds buffers while it is read. Clients whose searches keep the machine busy have a narrower lane of
/// their own, so that everybody else finds a place free.
/// </summary>
internal sealed class ConcurrencyLimits : IMiddleware, IDisposable
{
    /// <summary>How many exports may be open for each that is at work.</summary>
    public const int OpenForEach = 16;

    private readonly ConcurrencyLane _lane;
    private readonly ConcurrencyLane _openExports;
    private readonly SearchAllowance _allowance;

    public ConcurrencyLimits(IOptions<ArchiveOptions> options)
        : this(options.Value.Limits, TimeSpan.FromSeconds(0.5), new SearchAllowance())
    {
    }

    /// <summary>With another wait before a refusal, and search time that may be spent already.</summary>
    internal ConcurrencyLimits(ArchiveLimits limits, TimeSpan patience, SearchAllowance allowance)
    {
        _allowance = allowance;
        _lane = new ConcurrencyLane(PartitionedRateLimiter.CreateChained(Shares(limits, RequestCost.Search), Lanes(limits)), patience);
        _openExports = new ConcurrencyLane(PartitionedRateLimiter.CreateChained(Shares(limits, RequestCost.Export), OpenExports(limits)), patience);
    }

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var cost = CostsAttribute.Of(context);
        if (cost == RequestCost.Little)
        {
            await next(context);
            return;
        }

        using var open = cost == RequestCost.Export ? await _openExports.EnterAsync(context) : null;
        using var place = open is null && cost == RequestCost.Export ? null : await _lane.EnterAsync(context);
        if (place is null)
        {
            await OverloadResponses.BusyAsync(context);
            return;
        }

        using IDisposable atWork = cost == RequestCost.Search ? new SearchTurn(place, _allowance, context) : place;

        // Yield first, or waiting requests pile up unseen in the thread pool.
        await Task.Yield();

        // A response that has begun is work done. What has parts, such as an export, enters again for each.
        context.Response.OnStarting(Leave, atWork);
        context.Features.Set(_lane);
        await RunAsync(context, next);
    }

    public void Dispose()
    {
        _lane.Dispose();
        _openExports.Dispose();
        _allowance.Dispose();
    }

    private static async Task RunAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (SearchTimeoutException stopped) when (!context.Response.HasStarted)
        {
            context.Features.Set(TooMuchWork.Search);
            context.Response.Clear();
            OverloadResponses.RetryLater(context.Response, StatusCodes.Status503ServiceUnavailable, stopped.Limit);
        }
    }

    private PartitionedRateLimiter<HttpContext> Lanes(ArchiveLimits limits) => PartitionedRateLimiter.Create<HttpContext, (RequestCost Cost, bool IsBusiest)>(context =>
        RateLimitPartition.GetConcurrencyLimiter(
            (Cost: CostsAttribute.Of(context), IsBusiest: limits.RequestsPerSecond > 0 && CostsAttribute.Of(context) == RequestCost.Search && !_allowance.IsLeft(context)),
            lane => lane.IsBusiest ? HalfOf(limits, lane.Cost) : ConcurrencyLane.Options(Width(limits, lane.Cost), Width(limits, lane.Cost))));

    private static PartitionedRateLimiter<HttpContext> OpenExports(ArchiveLimits limits) => PartitionedRateLimiter.Create<HttpContext, string>(_ =>
        RateLimitPartition.GetConcurrencyLimiter("", _ => ConcurrencyLane.Options(limits.ConcurrentExports * OpenForEach, limits.ConcurrentExports)));

    /// <summary>One client has half of the searches at work at most, and as many exports open as half of the exports at work.</summary>
    private static PartitionedRateLimiter<HttpContext> Shares(ArchiveLimits limits, RequestCost shared) => PartitionedRateLimiter.Create<HttpContext, string>(context =>
        limits.RequestsPerSecond > 0 && CostsAttribute.Of(context) == shared
            ? RateLimitPartition.GetConcurrencyLimiter(
                ClientLimits.ClientOf(context.Connection.RemoteIpAddress),
                _ => HalfOf(limits, shared))
            : RateLimitPartition.GetNoLimiter(""));

    private static ConcurrencyLimiterOptions HalfOf(ArchiveLimits limits, RequestCost cost) => ConcurrencyLane.Options((Width(limits, cost) + 1) / 2, Width(limits, cost));

    private static int Width(ArchiveLimits limits, RequestCost cost) => cost switch
    {
        RequestCost.Search => limits.ConcurrentSearches,
        RequestCost.Export => limits.ConcurrentExports,
        _ => limits.ConcurrentPages,
    };

    private static Task Leave(object lease)
    {
        ((IDisposable)lease).Dispose();
        return Task.CompletedTask;
    }
}

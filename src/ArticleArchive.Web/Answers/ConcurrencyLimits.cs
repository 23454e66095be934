using System.Threading.RateLimiting;
using ArticleArchive.Search;
using ArticleArchive.Web.Settings;
using Microsoft.Extensions.Options;

namespace ArticleArchive.Web.Answers;

/// <summary>
/// Bounds the requests at work: pages, searches and exports each have a lane, so that none of them holds up the others. A request that would wait longer than
/// a moment is refused, and a search that takes too long is stopped. A lane is held by work: a client that reads slowly gives its place back.
/// </summary>
internal sealed class ConcurrencyLimits : IMiddleware, IDisposable
{
    private readonly ConcurrencyLane _lane;

    public ConcurrencyLimits(IOptions<ArchiveOptions> options)
        : this(options.Value.Limits, TimeSpan.FromSeconds(0.5))
    {
    }

    /// <summary>With another wait before a refusal.</summary>
    internal ConcurrencyLimits(ArchiveLimits limits, TimeSpan patience)
    {
        var hasShares = limits.RequestsPerSecond > 0;
        _lane = new ConcurrencyLane(PartitionedRateLimiter.CreateChained(Shares(limits, hasShares), Lanes(limits)), patience);
    }

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (CostsAttribute.Of(context) == RequestCost.Little)
        {
            await next(context);
            return;
        }

        using var lease = await _lane.EnterAsync(context);
        if (lease is null)
        {
            await OverloadResponses.BusyAsync(context);
            return;
        }

        // Yield first, or waiting requests pile up unseen in the thread pool.
        await Task.Yield();

        // A response that has begun is work done. What has parts, such as an export, enters again for each.
        context.Response.OnStarting(Leave, lease);
        context.Features.Set(_lane);
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

    public void Dispose() => _lane.Dispose();

    private static PartitionedRateLimiter<HttpContext> Lanes(ArchiveLimits limits) => PartitionedRateLimiter.Create<HttpContext, RequestCost>(context =>
        RateLimitPartition.GetConcurrencyLimiter(CostsAttribute.Of(context), cost => ConcurrencyLane.Options(Width(limits, cost), Width(limits, cost))));

    /// <summary>One client has half of the searches and of the exports at most.</summary>
    private static PartitionedRateLimiter<HttpContext> Shares(ArchiveLimits limits, bool hasShares) => PartitionedRateLimiter.Create<HttpContext, (RequestCost Cost, string Client)>(context =>
        hasShares && CostsAttribute.Of(context) is var cost and (RequestCost.Search or RequestCost.Export)
            ? RateLimitPartition.GetConcurrencyLimiter(
                (Cost: cost, Client: ClientLimits.ClientOf(context.Connection.RemoteIpAddress)),
                key => ConcurrencyLane.Options((Width(limits, key.Cost) + 1) / 2, Width(limits, key.Cost)))
            : RateLimitPartition.GetNoLimiter((RequestCost.Page, "")));

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

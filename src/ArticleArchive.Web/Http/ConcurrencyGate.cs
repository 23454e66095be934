using System.Threading.RateLimiting;

namespace ArticleArchive.Web.Http;

/// <summary>Limits the requests that run at once. Others queue briefly, and are refused if no slot becomes free in time.</summary>
/// <param name="limiter">Counts the running requests.</param>
/// <param name="maxWait">How long a request may wait; zero to refuse it at once.</param>
internal sealed class ConcurrencyGate(PartitionedRateLimiter<HttpContext> limiter, TimeSpan maxWait) : IDisposable
{
    /// <summary>How many requests may wait for each one that may run at once.</summary>
    public const int QueueLimitPerPermit = 64;

    private static readonly TimeSpan PauseBeforeRetry = TimeSpan.FromMilliseconds(50);

    /// <summary>Admits <paramref name="permits"/> requests in all.</summary>
    public static PartitionedRateLimiter<HttpContext> ForAll(int permits, int width) => PartitionedRateLimiter.Create<HttpContext, string>(
        _ => RateLimitPartition.GetConcurrencyLimiter("", _ => Options(permits, width)));

    /// <summary>Admits <paramref name="permits"/> requests of each client; any number on a site that does not tell clients apart.</summary>
    public static PartitionedRateLimiter<HttpContext> ForEachClient(ArchiveLimits limits, int permits, int width) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context => limits.RequestsPerSecond == 0
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetConcurrencyLimiter(ClientLimits.ClientOf(context.Connection.RemoteIpAddress), _ => Options(permits, width)));

    /// <summary>The options of a limiter that admits <paramref name="permits"/> requests and queues 64 for each of <paramref name="width"/>.</summary>
    public static ConcurrencyLimiterOptions Options(int permits, int width) =>
        new() { PermitLimit = permits, QueueLimit = width * QueueLimitPerPermit, QueueProcessingOrder = QueueProcessingOrder.OldestFirst };

    /// <summary>Takes a slot.</summary>
    /// <returns>The lease; null if no slot became free in time.</returns>
    public async ValueTask<RateLimitLease?> AcquireAsync(HttpContext context)
    {
        if (LeaseOrNull(limiter.AttemptAcquire(context)) is { } free)
            return free;
        if (maxWait == TimeSpan.Zero)
            return null;

        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        waiting.CancelAfter(maxWait);
        try
        {
            return LeaseOrNull(await limiter.AcquireAsync(context, 1, waiting.Token));
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>Takes a slot again for the next part of a response, however long it must wait: a response that has begun can no longer be refused.</summary>
    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    public async ValueTask<RateLimitLease> ReacquireAsync(HttpContext context)
    {
        while (true)
        {
            if (LeaseOrNull(await limiter.AcquireAsync(context, 1, context.RequestAborted)) is { } lease)
                return lease;

            await Task.Delay(PauseBeforeRetry, context.RequestAborted);
        }
    }

    public void Dispose() => limiter.Dispose();

    private static RateLimitLease? LeaseOrNull(RateLimitLease lease)
    {
        if (lease.IsAcquired)
            return lease;

        lease.Dispose();
        return null;
    }
}

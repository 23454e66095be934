using System.Threading.RateLimiting;

namespace ArticleArchive.Web.Http;

/// <summary>Lets a limited number of requests run at once. Further requests wait briefly, and are refused if no place becomes free in time.</summary>
/// <param name="limiter">Counts the running requests.</param>
/// <param name="patience">How long a request may wait; zero to refuse it at once.</param>
internal sealed class ConcurrencyLane(PartitionedRateLimiter<HttpContext> limiter, TimeSpan patience) : IDisposable
{
    /// <summary>How many requests may wait for each one that may run.</summary>
    public const int WaitingForEach = 64;

    private static readonly TimeSpan PauseBeforeRetry = TimeSpan.FromMilliseconds(50);

    /// <summary>Admits <paramref name="permits"/> requests in all.</summary>
    public static PartitionedRateLimiter<HttpContext> ForAll(int permits, int width) => PartitionedRateLimiter.Create<HttpContext, string>(
        _ => RateLimitPartition.GetConcurrencyLimiter("", _ => Options(permits, width)));

    /// <summary>Admits <paramref name="permits"/> requests of each client; any number on a site that does not tell clients apart.</summary>
    public static PartitionedRateLimiter<HttpContext> ForEachClient(ArchiveLimits limits, int permits, int width) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context => limits.RequestsPerSecond == 0
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetConcurrencyLimiter(ClientLimits.ClientOf(context.Connection.RemoteIpAddress), _ => Options(permits, width)));

    /// <summary>The options of a limiter that admits <paramref name="permits"/> requests, in a lane of <paramref name="width"/> requests.</summary>
    public static ConcurrencyLimiterOptions Options(int permits, int width) =>
        new() { PermitLimit = permits, QueueLimit = width * WaitingForEach, QueueProcessingOrder = QueueProcessingOrder.OldestFirst };

    /// <summary>Enters the lane.</summary>
    /// <returns>A lease; null when the lane is full.</returns>
    public async ValueTask<RateLimitLease?> EnterAsync(HttpContext context)
    {
        if (Acquired(limiter.AttemptAcquire(context)) is { } free)
            return free;
        if (patience == TimeSpan.Zero)
            return null;

        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        waiting.CancelAfter(patience);
        try
        {
            return Acquired(await limiter.AcquireAsync(context, 1, waiting.Token));
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>Enters the lane again for the next part of a response, however long it must wait: a response that has begun can no longer be refused.</summary>
    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    public async ValueTask<RateLimitLease> EnterAgainAsync(HttpContext context)
    {
        while (true)
        {
            if (Acquired(await limiter.AcquireAsync(context, 1, context.RequestAborted)) is { } lease)
                return lease;

            await Task.Delay(PauseBeforeRetry, context.RequestAborted);
        }
    }

    public void Dispose() => limiter.Dispose();

    private static RateLimitLease? Acquired(RateLimitLease lease)
    {
        if (lease.IsAcquired)
            return lease;

        lease.Dispose();
        return null;
    }
}

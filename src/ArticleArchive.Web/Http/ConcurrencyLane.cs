using System.Threading.RateLimiting;

namespace ArticleArchive.Web.Http;

/// <summary>Lets a bounded number of requests work at once. Further ones wait, for a moment: a request that would wait longer is refused.</summary>
/// <param name="limiter">Counts the requests at work.</param>
/// <param name="patience">How long a request waits; zero for not at all.</param>
internal sealed class ConcurrencyLane(PartitionedRateLimiter<HttpContext> limiter, TimeSpan patience) : IDisposable
{
    /// <summary>How many may wait for each that works.</summary>
    public const int WaitingForEach = 64;

    private static readonly TimeSpan PauseBeforeRetry = TimeSpan.FromMilliseconds(50);

    /// <summary>The options of a limiter for a lane of <paramref name="width"/> requests, of which <paramref name="permits"/> are counted together.</summary>
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

    /// <summary>Enters the lane again for the next part of a response that has begun, and can be refused no more.</summary>
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

using System.Threading.RateLimiting;

namespace ArticleArchive.Web.Answers;

/// <summary>
/// Lets so many requests of one kind work at once. The next ones wait for their turn, for a moment: who would have to wait longer is better told so.
/// </summary>
internal sealed class Lane : IDisposable
{
    /// <summary>How many may wait for each that works.</summary>
    public const int WaitingForEach = 64;

    private readonly PartitionedRateLimiter<HttpContext> _turns;
    private readonly TimeSpan _patience;

    /// <summary>Makes a lane.</summary>
    /// <param name="atOnce">How many work at once; <see cref="WaitingForEach"/> times as many may wait.</param>
    /// <param name="forOneClient">How many of them may be of one client; null for no share.</param>
    /// <param name="patience">How long a request waits; zero for not at all.</param>
    public Lane(int atOnce, int? forOneClient, TimeSpan patience)
    {
        _patience = patience;
        var all = PartitionedRateLimiter.Create<HttpContext, string>(_ => RateLimitPartition.GetConcurrencyLimiter("", _ => Turns(atOnce, atOnce)));
        _turns = forOneClient is { } share
            ? PartitionedRateLimiter.CreateChained(
                PartitionedRateLimiter.Create<HttpContext, string>(context =>
                    RateLimitPartition.GetConcurrencyLimiter(ClientLimits.ClientOf(context.Connection.RemoteIpAddress), _ => Turns(share, atOnce))),
                all)
            : all;
    }

    /// <summary>A turn, to be given back by disposing of it; null when there is none to be had.</summary>
    public async ValueTask<RateLimitLease?> TakeAsync(HttpContext context)
    {
        if (Given(_turns.AttemptAcquire(context)) is { } free)
            return free;
        if (_patience == TimeSpan.Zero)
            return null;

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        patience.CancelAfter(_patience);
        try
        {
            return Given(await _turns.AcquireAsync(context, 1, patience.Token));
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    public void Dispose() => _turns.Dispose();

    private static RateLimitLease? Given(RateLimitLease lease)
    {
        if (lease.IsAcquired)
            return lease;

        lease.Dispose();
        return null;
    }

    private static ConcurrencyLimiterOptions Turns(int permits, int atOnce) =>
        new() { PermitLimit = permits, QueueLimit = atOnce * WaitingForEach, QueueProcessingOrder = QueueProcessingOrder.OldestFirst };
}

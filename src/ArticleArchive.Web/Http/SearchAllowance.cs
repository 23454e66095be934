using System.Threading.RateLimiting;

namespace ArticleArchive.Web.Http;

/// <summary>
/// The search time that a client has before others go ahead of it: two seconds, and 40 ms more in each second. Somebody who searches, reads and searches again
/// never uses it up; a client whose searches keep the machine busy does so at once, and then shares a few places with others like it. Two seconds more are lent,
/// and must be paid back first; otherwise a client that has used up its time would go ahead again with every millisecond that comes back.
/// </summary>
internal sealed class SearchAllowance : IDisposable
{
    private const int Own = 2_000;
    private const int Lent = 2_000;
    private const int MillisecondsPerSecond = 40;

    private readonly PartitionedRateLimiter<HttpContext> _time = PartitionedRateLimiter.Create<HttpContext, string>(context =>
        RateLimitPartition.GetTokenBucketLimiter(ClientLimits.ClientOf(context.Connection.RemoteIpAddress), _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = Own + Lent,
            TokensPerPeriod = MillisecondsPerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        }));

    /// <summary>Whether the client of <paramref name="context"/> has time left.</summary>
    public bool IsLeft(HttpContext context) => Left(context) > Lent;

    /// <summary>Takes the time of a search from its client, as far as it is lent.</summary>
    public void Spend(HttpContext context, TimeSpan taken)
    {
        while (true)
        {
            var spent = (int)Math.Min(Math.Ceiling(taken.TotalMilliseconds), Left(context));
            using var lease = _time.AttemptAcquire(context, spent);
            if (spent == 0 || lease.IsAcquired)
                return;
        }
    }

    public void Dispose() => _time.Dispose();

    private long Left(HttpContext context) => _time.GetStatistics(context)?.CurrentAvailablePermits ?? 0;
}

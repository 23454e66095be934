using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using ArticleArchive.Web.Settings;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace ArticleArchive.Web.Answers;

/// <summary>So many requests a second for one client. One client is one address, or one network where the address is of version 6 and costs nothing to change.</summary>
internal sealed class ClientLimits(IOptions<ArchiveOptions> options) : IConfigureOptions<RateLimiterOptions>
{
    private const int NetworkBytes = 8;

    public void Configure(RateLimiterOptions limiter)
    {
        var limits = options.Value.Limits;
        limiter.OnRejected = (rejected, _) => new ValueTask(Refusals.SlowerAsync(rejected.HttpContext));
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => IsUnlimited(context, limits)
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetTokenBucketLimiter(ClientOf(context.Connection.RemoteIpAddress), _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = limits.Burst,
                TokensPerPeriod = limits.RequestsPerSecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            }));
    }

    internal static string ClientOf(IPAddress? address) => address switch
    {
        null => "unknown",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, NetworkBytes)).ToLower(CultureInfo.InvariantCulture),
        _ => address.ToString(),
    };

    /// <summary>The page that tells a client of its limit is not held back by it.</summary>
    private static bool IsUnlimited(HttpContext context, ArchiveLimits limits) =>
        limits.RequestsPerSecond == 0 || context.Features.Get<IStatusCodeReExecuteFeature>() is not null;
}

using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace ArticleArchive.Web.Http;

/// <summary>Limits each client's requests per second. A client is an IPv4 address, or a 64-bit IPv6 network, whose addresses cost nothing to change.</summary>
internal sealed class ClientLimits(IOptions<ArchiveOptions> options) : IConfigureOptions<RateLimiterOptions>
{
    private const int NetworkBytes = 8;

    public void Configure(RateLimiterOptions limiter)
    {
        var limits = options.Value.Limits;
        limiter.OnRejected = (rejected, _) => new ValueTask(OverloadResponses.TooManyAsync(rejected.HttpContext));
        if (limits.RequestsPerSecond == 0)
            return;

        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            RateLimitPartition.GetTokenBucketLimiter(ClientOf(context.Connection.RemoteIpAddress), _ => new TokenBucketRateLimiterOptions
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
        { AddressFamily: AddressFamily.InterNetworkV6 } =>
            Convert.ToHexString(address.GetAddressBytes().AsSpan(0, NetworkBytes)).ToLower(CultureInfo.InvariantCulture),
        _ => address.ToString(),
    };
}

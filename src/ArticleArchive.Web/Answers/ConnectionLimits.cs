using System.Net;
using System.Threading.RateLimiting;
using ArticleArchive.Web.Settings;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace ArticleArchive.Web.Answers;

/// <summary>So many open connections for one client: idle ones cost little, but there is an end of them. A trusted proxy connects for everybody.</summary>
internal sealed class ConnectionLimits(IOptions<ArchiveOptions> options) : IDisposable
{
    private readonly IReadOnlyCollection<IPAddress> _proxies = [.. options.Value.TrustedProxies.Select(IPAddress.Parse)];

    private readonly PartitionedRateLimiter<IPAddress> _open = PartitionedRateLimiter.Create<IPAddress, string>(address =>
        RateLimitPartition.GetConcurrencyLimiter(
            ClientLimits.ClientOf(address),
            _ => new ConcurrencyLimiterOptions { PermitLimit = options.Value.Limits.ConnectionsPerClient, QueueLimit = 0 }));

    public ConnectionDelegate Before(ConnectionDelegate next) => connection => OpenAsync(connection, next);

    public void Dispose() => _open.Dispose();

    private async Task OpenAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        if (connection.RemoteEndPoint is not IPEndPoint { Address: var client } || _proxies.Contains(client))
        {
            await next(connection);
            return;
        }

        using var open = _open.AttemptAcquire(client);
        if (open.IsAcquired)
            await next(connection);
        else
            connection.Abort(new ConnectionAbortedException("This client has too many connections open."));
    }
}

using System.Collections.Concurrent;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Connections;

namespace ArticleArchive.Web.Http;

/// <summary>
/// Limits the open connections, for each client and in total. When the total is reached, the connection that has been idle longest is closed to make room for
/// a new one. A trusted proxy connects on behalf of everybody, so the limit for each client does not apply to it.
/// </summary>
internal sealed class ConnectionLimits(IOptions<ArchiveOptions> options) : IDisposable
{
    private readonly IReadOnlyCollection<IPAddress> _proxies = [.. options.Value.TrustedProxies.Select(IPAddress.Parse)];
    private readonly ConcurrentDictionary<string, OpenConnection> _open = new(StringComparer.Ordinal);

    private readonly PartitionedRateLimiter<IPAddress> _shares = PartitionedRateLimiter.Create<IPAddress, string>(address =>
        RateLimitPartition.GetConcurrencyLimiter(
            ClientLimits.ClientOf(address),
            _ => new ConcurrencyLimiterOptions { PermitLimit = options.Value.Limits.ConnectionsPerClient, QueueLimit = 0 }));

    public ConnectionDelegate Before(ConnectionDelegate next) => connection => AcceptAsync(connection, next);

    public void Dispose() => _shares.Dispose();

    private async Task AcceptAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        using var share = connection.RemoteEndPoint is IPEndPoint { Address: var client } && !_proxies.Contains(client) ? _shares.AttemptAcquire(client) : null;
        if (share is { IsAcquired: false })
        {
            connection.Abort(new ConnectionAbortedException("This client has too many connections open."));
            return;
        }

        if (_open.Count >= options.Value.Limits.Connections && !CloseOneIdle())
        {
            connection.Abort(new ConnectionAbortedException("Too many connections are open, and all of them are in use."));
            return;
        }

        var open = new OpenConnection(connection);
        connection.Features.Set(open);
        _open[connection.ConnectionId] = open;
        try
        {
            await next(connection);
        }
        finally
        {
            _open.TryRemove(connection.ConnectionId, out _);
        }
    }

    private bool CloseOneIdle()
    {
        var idle = _open.Where(pair => pair.Value.IsIdle).MinBy(pair => pair.Value.LastUsed);
        if (idle.Value is null || !_open.TryRemove(idle.Key, out var closed))
            return false;

        closed.Close();
        return true;
    }
}

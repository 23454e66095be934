using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ArticleArchive.Web.Http;

/// <summary>Sets the limits of each connection, so that slow and idle clients cost the others nothing.</summary>
internal static class ServerLimits
{
    private const int Kilobyte = 1024;
    private const int MaxRequestLine = 64 * Kilobyte;
    private const int MaxBody = 16 * Kilobyte;
    private const int MaxThreads = 256;

    /// <summary>
    /// The size of the buffers for unread requests and for unsent responses on one connection. Nearly every page fits, so it is written at once however slowly
    /// the client reads.
    /// </summary>
    private const int Buffered = 128 * Kilobyte;

    // Slower than a modem: a client that stays this slow does so on purpose, or has gone.
    private static readonly MinDataRate Slowest = new(bytesPerSecond: 2 * Kilobyte, gracePeriod: TimeSpan.FromSeconds(10));

    public static void Set(KestrelServerOptions server)
    {
        var archive = server.ApplicationServices.GetRequiredService<IOptions<ArchiveOptions>>().Value.Limits;
        var limits = server.Limits;
        server.AddServerHeader = false;
        limits.MaxRequestLineSize = MaxRequestLine;
        limits.MaxRequestBodySize = MaxBody;
        limits.MaxRequestBufferSize = Buffered;
        limits.MaxResponseBufferSize = Buffered;
        limits.MinRequestBodyDataRate = Slowest;
        limits.MinResponseDataRate = Slowest;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
        RaiseMinThreads(archive);
        var connections = server.ApplicationServices.GetRequiredService<ConnectionLimits>();
        server.ConfigureEndpointDefaults(endpoint => endpoint.Use(connections.Before));
    }

    /// <summary>
    /// Raises the minimum of the thread pool. Searches and pages hold a thread while they run, and beyond its minimum the pool adds only two threads a second.
    /// With the default minimum of one for each processor, a few long searches would hold up every page.
    /// </summary>
    private static void RaiseMinThreads(ArchiveLimits limits)
    {
        ThreadPool.GetMinThreads(out var workers, out var completions);
        var atWork = Math.Min(MaxThreads, limits.ConcurrentPages + limits.ConcurrentSearches + SearchScheduler.MaxPaused + limits.ConcurrentExports);
        ThreadPool.SetMinThreads(Math.Max(workers, atWork), completions);
    }
}

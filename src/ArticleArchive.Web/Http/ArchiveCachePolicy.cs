using ArticleArchive.Web.Metrics;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Net.Http.Headers;

namespace ArticleArchive.Web.Http;

/// <summary>
/// Caches responses by database state, address and encoding. A response is stored only when it is requested a second time: one that a crawler reads once is not
/// worth the memory.
/// </summary>
internal sealed class ArchiveCachePolicy(
    ArchiveVersion version, SiteMetrics metrics, IOptions<ArchiveOptions> archive) : IOutputCachePolicy, IConfigureOptions<OutputCacheOptions>
{
    private const int Megabyte = 1024 * 1024;
    private const int TypicalResponse = 16 * 1024;

    /// <summary>Entries of an earlier generation are never requested again, and are evicted as the least recently used.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    /// <summary>
    /// Hashes of the last requests, about as many as the cache has room for responses: one requested again only after more others would be evicted before
    /// anybody asks for it a third time.
    /// </summary>
    private readonly int[] _requestedBefore = new int[Math.Max(1, archive.Value.Limits.CacheMegabytes) * (Megabyte / TypicalResponse)];

    public void Configure(OutputCacheOptions options)
    {
        options.SizeLimit = _requestedBefore.Length * (long)TypicalResponse;
        options.MaximumBodySize = Megabyte;
        options.UseCaseSensitivePaths = true;
        options.AddBasePolicy(this);
    }

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        if (!IsCacheable(request) || !IsOfArchive(context.HttpContext) || version.Recent is not { } state)
            return ValueTask.CompletedTask;

        // The framework adds method, scheme, host and path.
        var key = $"{state.Name}\n{request.Headers.AcceptEncoding}\n{request.QueryString.Value}";
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = true;
        context.AllowCacheStorage = WasRequestedBefore(HashCode.Combine(key, request.Path.Value, request.Host.Value));
        context.CacheVaryByRules.CacheKeyPrefix = key;
        context.ResponseExpirationTimeSpan = Lifetime;
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        metrics.HitCache();
        return ValueTask.CompletedTask;
    }

    /// <summary>
    /// Runs when the response has ended. Some writers swallow the cancellation of a request and end early without an exception, so a response to a client that
    /// has gone is never stored. Nor is one that may show two generations.
    /// </summary>
    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var isWhole = !http.RequestAborted.IsCancellationRequested
            && http.Response.StatusCode == StatusCodes.Status200OK
            && http.Features.Get<ResponseVersion>() is { } made
            && version.IsStill(made.State);
        context.AllowCacheStorage &= isWhole;
        return ValueTask.CompletedTask;
    }

    private static bool IsCacheable(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Headers.AcceptEncoding.Count <= 1
        && !IsAnsweredOtherwise(request.Headers)
        && request.HttpContext.Features.Get<MalformedHost>() is null;

    /// <summary>
    /// Whether the framework's cache would answer differently from the site: 504 to <c>only-if-cached</c>, and 304 to the entity tag <c>*</c> or to a time,
    /// although the site sends no times.
    /// </summary>
    private static bool IsAnsweredOtherwise(IHeaderDictionary headers) =>
        HeaderUtilities.ContainsCacheDirective(headers.CacheControl, CacheControlHeaderValue.OnlyIfCachedString)
        || headers.IfModifiedSince.Count > 0
        || headers.IfNoneMatch.Any(tag => tag?.Trim() == EntityTagHeaderValue.Any.ToString());

    private static bool IsOfArchive(HttpContext context) =>
        context.GetEndpoint() is { } endpoint && endpoint.Metadata.GetMetadata<AllowWhileBuilding>() is null;

    private bool WasRequestedBefore(int hash)
    {
        ref var before = ref _requestedBefore[(uint)hash % _requestedBefore.Length];
        var isAgain = before == hash;
        before = hash;
        return isAgain;
    }
}

using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ArticleArchive.Web.Http;

/// <summary>
/// Gives every response from the archive a strong entity tag, and answers 304 without further work when the client already has that response.
/// </summary>
internal sealed class ConditionalRequests(RequestDelegate next, ArchiveVersion version, IResponseCompressionProvider compression, ETags site)
{
    public Task InvokeAsync(HttpContext context)
    {
        context.Features.Set<ResponseVersion>(null);
        if (HttpMethods.IsPost(context.Request.Method))
        {
            // Caches go by the address, which does not include the body, so none may keep the response.
            context.Response.Headers.CacheControl = "no-store";
            return next(context);
        }

        var endpoint = context.GetEndpoint();
        if (endpoint is null
            || endpoint.Metadata.GetMetadata<AllowWhileBuilding>() is not null
            || context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
            return next(context);

        var made = VersionOf(context, endpoint.Metadata.GetMetadata<ShowsTimesAttribute>());
        SetHeaders(context.Response.Headers, made);
        if (Has(context.Request.Headers.IfNoneMatch, made.Tag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        context.Features.Set(made);
        context.Response.OnStarting(Confirm, context);
        return next(context);
    }

    private ResponseVersion VersionOf(HttpContext context, ShowsTimesAttribute? times)
    {
        var state = version.Recent ?? version.Current;
        var encoding = compression.GetCompressionProvider(context)?.EncodingName ?? "";
        return new ResponseVersion(
            state, site.TagOf(context.Request, $"{ShowsTimesAttribute.StateOf(state.Archive, times)} {state.Day:O}", encoding));
    }

    /// <summary>Sets the headers before the response begins, because that is when the cache stores them.</summary>
    private static void SetHeaders(IHeaderDictionary headers, ResponseVersion made)
    {
        // A cache may keep the response but must revalidate it each time: changes show at once, and an unchanged page costs only a 304.
        headers.CacheControl = "public, no-cache";
        headers.Vary = HeaderNames.AcceptEncoding;
        headers.ETag = made.Tag;
    }

    /// <summary>Removes the tag from responses other than 200 and 304, and from those that may mix two generations.</summary>
    private Task Confirm(object state)
    {
        var response = ((HttpContext)state).Response;
        var made = response.HttpContext.Features.Get<ResponseVersion>();
        var isCurrent = response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified
            && made is not null
            && version.IsStill(made.State);
        if (!isCurrent)
            response.Headers.Remove(HeaderNames.ETag);

        return Task.CompletedTask;
    }

    private static bool Has(StringValues ifNoneMatch, string tag) =>
        ifNoneMatch.Count > 0
            && EntityTagHeaderValue.TryParseList(ifNoneMatch, out var tags)
            && tags.Any(given => given.Tag.Equals(tag, StringComparison.Ordinal));
}

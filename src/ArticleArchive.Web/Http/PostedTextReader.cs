using System.Threading.RateLimiting;
using ArticleArchive.Web.Linking;
using Microsoft.AspNetCore.Http.Features;

namespace ArticleArchive.Web.Http;

/// <summary>Reads a text to check into memory before the request takes a slot, so that a slow sender does not hold up a search.</summary>
internal sealed class PostedTextReader(IOptions<ArchiveOptions> options) : IDisposable
{
    private const int AtOnce = 64;
    private const int ClientAtOnce = 8;

    private readonly ConcurrencyGate _texts = new(
        PartitionedRateLimiter.CreateChained(
            ConcurrencyGate.ForEachClient(options.Value.Limits, ClientAtOnce, AtOnce), ConcurrencyGate.ForAll(AtOnce, AtOnce)),
        TimeSpan.Zero);

    /// <summary>Reads the body into memory.</summary>
    /// <returns>True when the body has been read; otherwise the response says why not.</returns>
    public async Task<bool> ReadAsync(HttpContext context)
    {
        var request = context.Request;
        var maxBytes = ArchiveUrls.IsDraft(request.Path) ? DraftParameters.MaxBytes : CheckParameters.MaxBytes;
        if (request.ContentLength > maxBytes || (request.ContentLength is null && !MachineEndpoints.IsMcp(request.Path)))
        {
            context.Response.StatusCode = request.ContentLength is null ? StatusCodes.Status411LengthRequired : StatusCodes.Status413PayloadTooLarge;
            return false;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = maxBytes;

        using var lease = await _texts.AcquireAsync(context);
        if (lease is null)
        {
            await OverloadResponses.BusyAsync(context);
            return false;
        }

        try
        {
            request.EnableBuffering(maxBytes, maxBytes);
            await request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
            request.Body.Position = 0;
            return true;
        }
        catch (BadHttpRequestException broken)
        {
            context.Response.StatusCode = broken.StatusCode;
            return false;
        }
        catch (IOException) when (!context.RequestAborted.IsCancellationRequested)
        {
            // A body of undeclared length turned out to be too long.
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return false;
        }
    }

    public void Dispose() => _texts.Dispose();
}

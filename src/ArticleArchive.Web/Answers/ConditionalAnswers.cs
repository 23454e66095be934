using ArticleArchive.Web.Keeping;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ArticleArchive.Web.Answers;

/// <summary>Gives every answer from the archive its strong entity tag, and answers 304 without any work to whoever has it already.</summary>
internal sealed class ConditionalAnswers(RequestDelegate next, Generations generations, IResponseCompressionProvider compression, SiteEdition site)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsPost(context.Request.Method))
        {
            // What was sent is no part of the address, so no answer to it is kept.
            context.Response.Headers.CacheControl = "no-store";
            return next(context);
        }

        var endpoint = context.GetEndpoint();
        if (endpoint is null || endpoint.Metadata.GetMetadata<NeedsNoArchive>() is not null || context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
            return next(context);

        var generation = generations.Current;
        var encoding = compression.GetCompressionProvider(context)?.EncodingName ?? "";
        var edition = new AnswerEdition(generation, encoding, site.TagOf(context.Request, generation, encoding));
        if (Has(context.Request.Headers.IfNoneMatch, edition.Tag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            SetHeaders(context.Response, edition);
            return Task.CompletedTask;
        }

        context.Features.Set(edition);
        context.Response.OnStarting(() =>
        {
            SetHeaders(context.Response, generations.IsStill(generation) ? edition : null);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static bool Has(StringValues ifNoneMatch, string tag) =>
        EntityTagHeaderValue.TryParseList(ifNoneMatch, out var tags) && tags.Any(given => given.Tag.Equals(tag, StringComparison.Ordinal));

    private static void SetHeaders(HttpResponse response, AnswerEdition? edition)
    {
        if (response.StatusCode >= StatusCodes.Status400BadRequest)
            return;

        var headers = response.Headers;
        // Kept by anybody, asked about each time: a change of the archive is seen at once, and an unchanged page costs a 304.
        headers.CacheControl = "public, no-cache";
        headers.Vary = new StringValues([HeaderNames.AcceptEncoding, .. headers.Vary.OfType<string>().Where(name => name != HeaderNames.AcceptEncoding)]);
        if (edition is not null && response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
            headers.ETag = edition?.Tag;
    }
}

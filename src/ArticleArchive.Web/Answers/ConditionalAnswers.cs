using ArticleArchive.Ingest;
using ArticleArchive.Web.Keeping;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ArticleArchive.Web.Answers;

/// <summary>Gives every answer from the archive its strong entity tag, and answers 304 without any work to whoever has it already.</summary>
internal sealed class ConditionalAnswers(RequestDelegate next, ArchiveKeeper keeper, IResponseCompressionProvider compression, SiteEdition site)
{
    public Task InvokeAsync(HttpContext context)
    {
        var endpoint = context.GetEndpoint();
        if (endpoint is null || endpoint.Metadata.GetMetadata<NeedsNoArchive>() is not null || context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
            return next(context);

        var generation = keeper.Catalog.Summary.Generation;
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
            SetHeaders(context.Response, IsStill(generation) ? edition : null);
            return Task.CompletedTask;
        });
        return next(context);
    }

    /// <summary>False when the archive has changed since: the answer may show the one state or the other, so it is neither kept nor tagged.</summary>
    public bool IsStill(string generation) => string.Equals(keeper.Catalog.Summary.Generation, generation, StringComparison.Ordinal);

    private static bool Has(StringValues ifNoneMatch, string tag) =>
        EntityTagHeaderValue.TryParseList(ifNoneMatch, out var tags) && tags.Any(given => given.Tag.Equals(tag, StringComparison.Ordinal));

    private static void SetHeaders(HttpResponse response, AnswerEdition? edition)
    {
        var headers = response.Headers;
        if (response.StatusCode >= StatusCodes.Status400BadRequest)
        {
            headers.CacheControl = "no-store";
            return;
        }

        // Kept by anybody, asked about each time: a change of the archive is seen at once, and an unchanged page costs a 304.
        headers.CacheControl = "public, no-cache";
        headers.Vary = HeaderNames.AcceptEncoding;
        if (edition is not null && response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
            headers.ETag = edition?.Tag;
    }
}

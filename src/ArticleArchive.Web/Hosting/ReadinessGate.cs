using ArticleArchive.Web.Http;
using Microsoft.AspNetCore.Diagnostics;

namespace ArticleArchive.Web.Hosting;

/// <summary>
/// Answers 503 with <c>Retry-After</c>, except for <c>/health</c> and static files, while the archive is built for the first time or the site is too far behind
/// its folder, so that a proxy asks another site.
/// </summary>
internal sealed class ReadinessGate(RequestDelegate next, SiteCondition site)
{
    public const string SecondsToWait = "5";

    public Task InvokeAsync(HttpContext context)
    {
        var needsNoArchive = context.GetEndpoint()?.Metadata.GetMetadata<AllowWhileBuilding>() is not null;
        if (!(site.IsBuilding || site.IsBehind) || needsNoArchive || IsErrorPage(context))
            return next(context);

        context.Response.Headers.RetryAfter = SecondsToWait;
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Task.CompletedTask;
    }

    private static bool IsErrorPage(HttpContext context) => context.Features.Get<IStatusCodeReExecuteFeature>() is not null;
}

using ArticleArchive.Web.Http;
using Microsoft.AspNetCore.Diagnostics;

namespace ArticleArchive.Web.Hosting;

/// <summary>
/// While the archive is built for the first time there is nothing to show, and a site that is behind its folder is not to show it: everything but <c>/health</c> and
/// static files answers 503 and says when to ask again, so that a proxy asks another site.
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

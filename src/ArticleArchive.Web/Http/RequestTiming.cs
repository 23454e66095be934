using System.Diagnostics;
using ArticleArchive.Web.Metrics;

namespace ArticleArchive.Web.Http;

/// <summary>Times every request by method, route and status, and marks its connection as busy while the request runs.</summary>
internal sealed class RequestTiming(RequestDelegate next, SiteMetrics metrics)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var request = RequestIdentity.From(context);
        context.Features.Set(request);
        var connection = context.Features.Get<OpenConnection>();
        connection?.Begin();
        var began = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            metrics.Answered(request.Method, request.Route, context.Response.StatusCode, Stopwatch.GetElapsedTime(began));
            connection?.End();
        }
    }
}

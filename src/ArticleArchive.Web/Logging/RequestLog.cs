using System.Diagnostics;

namespace ArticleArchive.Web.Logging;

/// <summary>
/// One line a request: method, path, route, status, milliseconds. The query is left out, so that what people search for is written down nowhere; the path is
/// written percent-encoded, so that nothing in it can begin a line of its own.
/// </summary>
internal sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        // Kept before an error page takes the request over.
        var path = context.Request.Path.ToUriComponent();
        var method = context.Request.Method;
        var began = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            var level = context.Response.StatusCode >= 500 ? LogLevel.Error : LogLevel.Information;
            log.Log(level, "{Method} {Path} [{Route}] {Status} {Milliseconds:0.0} ms", method, path, RouteOf(context), context.Response.StatusCode, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
    }

    private static string RouteOf(HttpContext context) => (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "-";
}

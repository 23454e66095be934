using System.Diagnostics;
using ArticleArchive.Web.Measures;

namespace ArticleArchive.Web.Logging;

/// <summary>
/// One line a request, and a measure: method, path, route, status, milliseconds. The query is left out, so that what people search for is written down nowhere; the path is
/// written percent-encoded, so that nothing in it can begin a line of its own.
/// </summary>
internal sealed class RequestLog(RequestDelegate next, SiteMeasures measures, ILogger<RequestLog> log)
{
    private static readonly object RouteItem = new();

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
            var took = Stopwatch.GetElapsedTime(began);
            var route = RouteOf(context);
            measures.Answered(method, route, context.Response.StatusCode, took);
            log.Log(level, "{Method} {Path} [{Route}] {Status} {Milliseconds:0.0} ms", method, path, route, context.Response.StatusCode, took.TotalMilliseconds);
        }
    }

    /// <summary>Notes the route right after it is found: the page that tells of an error takes the request over, and its own route says nothing.</summary>
    public static Task NoteRoute(HttpContext context, RequestDelegate next)
    {
        context.Items.TryAdd(RouteItem, context.GetEndpoint());
        return next(context);
    }

    private static string RouteOf(HttpContext context) =>
        context.Items[RouteItem] is RouteEndpoint { RoutePattern.RawText: { } route } ? $"/{route.TrimStart('/')}" : "-";
}

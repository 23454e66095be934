using System.Diagnostics;

namespace ArticleArchive.Web.Logging;

/// <summary>Has each request written down: method, path, route, status, milliseconds.</summary>
internal sealed class RequestLog(RequestDelegate next, RequestBook book)
{
    private static readonly object RouteItem = new();

    public async Task InvokeAsync(HttpContext context)
    {
        // Kept before an error page takes the request over.
        var path = context.Request.Path;
        var method = context.Request.Method;
        var began = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            book.Note(method, path, RouteOf(context), context.Response.StatusCode, Stopwatch.GetElapsedTime(began));
        }
    }

    /// <summary>Notes the route right after it is found: the page that tells of an error takes the request over, and its own route says nothing.</summary>
    public static Task NoteRoute(HttpContext context, RequestDelegate next)
    {
        context.Items.TryAdd(RouteItem, context.GetEndpoint());
        return next(context);
    }

    /// <summary>The pattern of the route that was noted; <c>-</c> where there is none.</summary>
    public static string RouteOf(HttpContext context) =>
        context.Items[RouteItem] is RouteEndpoint { RoutePattern.RawText: { } route } ? $"/{route.TrimStart('/')}" : "-";
}

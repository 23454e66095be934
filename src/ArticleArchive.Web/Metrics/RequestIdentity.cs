namespace ArticleArchive.Web.Metrics;

/// <summary>What a request asked for, recorded before an error page replaces it.</summary>
/// <param name="Method">Its method.</param>
/// <param name="Path">Its path.</param>
/// <param name="Route">The route pattern; <c>-</c> without one.</param>
internal sealed record RequestIdentity(string Method, PathString Path, string Route)
{
    public static RequestIdentity From(HttpContext context) => new(context.Request.Method, context.Request.Path, RouteOf(context));

    private static string RouteOf(HttpContext context) =>
        context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } route } ? $"/{route.TrimStart('/')}" : "-";
}

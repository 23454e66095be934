namespace ArticleArchive.Web.Http;

/// <summary>
/// Refuses requests under load, with two prepared pages, because rendering one would cost as much as the request itself.
/// </summary>
internal static class OverloadResponses
{
    private static readonly byte[] Busy = Page("Busy at the moment", "The archive has more requests than it can answer at once.");
    private static readonly byte[] TooMany = Page("Too many requests", "Your address has sent too many requests.");

    /// <summary>Answers that the site has more work than it can do at the moment.</summary>
    public static Task BusyAsync(HttpContext context)
    {
        context.Features.Set(OverloadReason.Queue);
        return WriteAsync(context, StatusCodes.Status503ServiceUnavailable, TimeSpan.FromSeconds(2));
    }

    /// <summary>Answers that the client sends requests too fast.</summary>
    public static Task TooManyAsync(HttpContext context) => WriteAsync(context, StatusCodes.Status429TooManyRequests, TimeSpan.FromSeconds(1));

    /// <summary>Sets the status and <c>Retry-After</c>.</summary>
    public static void RetryLater(HttpResponse response, TimeSpan wait, int status = StatusCodes.Status503ServiceUnavailable)
    {
        response.StatusCode = status;
        response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
    }

    private static Task WriteAsync(HttpContext context, int status, TimeSpan wait)
    {
        RetryLater(context.Response, wait, status);
        return MachineEndpoints.GetProblemDetails(context.Request.Path)
            ? ProblemResponses.WriteAsync(context)
            : WritePageAsync(context.Response, context.RequestAborted);
    }

    private static Task WritePageAsync(HttpResponse response, CancellationToken cancellation)
    {
        var page = response.StatusCode == StatusCodes.Status429TooManyRequests ? TooMany : Busy;
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = page.Length;
        return response.Body.WriteAsync(page, 0, page.Length, cancellation);
    }

    private static byte[] Page(string heading, string reason)
    {
        const string Name = "Overload.html";
        using var resource = typeof(OverloadResponses).Assembly.GetManifestResourceStream(typeof(OverloadResponses), Name)
            ?? throw new InvalidOperationException($"The embedded page {Name} is missing.");
        using var page = new StreamReader(resource);
        return Encoding.UTF8.GetBytes(
            page.ReadToEnd().Replace("{heading}", heading, StringComparison.Ordinal).Replace("{reason}", reason, StringComparison.Ordinal));
    }
}

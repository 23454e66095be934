using System.Globalization;
using ArticleArchive.Web.Api;

namespace ArticleArchive.Web.Answers;

/// <summary>
/// Turns away what is too much. A page that had to be made for it would cost as much as what was asked for, so these are two that are ready: as many as
/// there are to turn away, it costs the others next to nothing.
/// </summary>
internal static class Refusals
{
    private static readonly byte[] Busy = Page("Busy.html");
    private static readonly byte[] Slower = Page("Slower.html");

    /// <summary>More is asked than can be answered at the moment.</summary>
    public static Task BusyAsync(HttpContext context)
    {
        context.Features.Set(TooMuchWork.Queue);
        return WriteAsync(context, StatusCodes.Status503ServiceUnavailable, TimeSpan.FromSeconds(2));
    }

    /// <summary>One client asks for more than its share.</summary>
    public static Task SlowerAsync(HttpContext context) => WriteAsync(context, StatusCodes.Status429TooManyRequests, TimeSpan.FromSeconds(1));

    /// <summary>Sets the status, and when to ask again.</summary>
    public static void ComeBack(HttpResponse response, int status, TimeSpan wait)
    {
        response.StatusCode = status;
        response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
    }

    private static Task WriteAsync(HttpContext context, int status, TimeSpan wait)
    {
        ComeBack(context.Response, status, wait);
        return ForPrograms.GetProblemDetails(context.Request.Path) ? ProblemAnswers.WriteAsync(context) : WritePageAsync(context.Response, context.RequestAborted);
    }

    private static Task WritePageAsync(HttpResponse response, CancellationToken cancellation)
    {
        var page = response.StatusCode == StatusCodes.Status429TooManyRequests ? Slower : Busy;
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = page.Length;
        return response.Body.WriteAsync(page, 0, page.Length, cancellation);
    }

    private static byte[] Page(string name)
    {
        using var resource = typeof(Refusals).Assembly.GetManifestResourceStream(typeof(Refusals), name) ?? throw new InvalidOperationException($"The build has left {name} out.");
        using var page = new MemoryStream();
        resource.CopyTo(page);
        return page.ToArray();
    }
}

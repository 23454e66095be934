using ArticleArchive.Web.Measures;

namespace ArticleArchive.Web.Logging;

/// <summary>
/// Writes down each request: one line, and a measure. The query is left out, so that what people search for is written down nowhere; the path is written
/// percent-encoded, so that nothing in it can begin a line of its own.
/// </summary>
internal sealed class RequestBook(SiteMeasures measures, ILogger<RequestBook> log)
{
    /// <summary>Notes a request that was answered.</summary>
    /// <param name="method">Its method.</param>
    /// <param name="path">Its path, before an error page took the request over.</param>
    /// <param name="route">The pattern of its route; <c>-</c> where there is none.</param>
    /// <param name="status">The status of the answer.</param>
    /// <param name="took">How long it took.</param>
    public void Note(string method, PathString path, string route, int status, TimeSpan took)
    {
        measures.Answered(method, route, status, took);
        var level = status >= 500 ? LogLevel.Error : LogLevel.Information;
        if (log.IsEnabled(level))
            log.Log(level, "{Method} {Path} [{Route}] {Status} {Milliseconds:0.0} ms", method, path.ToUriComponent(), route, status, took.TotalMilliseconds);
    }
}

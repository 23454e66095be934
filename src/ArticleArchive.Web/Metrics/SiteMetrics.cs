using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ArticleArchive.Web.Metrics;

/// <summary>Counters and timings of the running site.</summary>
internal sealed class SiteMetrics
{
    public const string MeterName = "ArticleArchive";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post, HttpMethods.Put, HttpMethods.Delete, HttpMethods.Options];

    private readonly Histogram<double> _requests;
    private readonly Histogram<double> _searches;
    private readonly Counter<long> _cacheHits;

    public SiteMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MeterName);
        _requests = meter.CreateHistogram<double>("archive.request.duration", "s", "How long requests took, including those refused (429, 503).");
        _searches = meter.CreateHistogram<double>("archive.search.duration", "s", "How long the search engine took to answer.");
        _cacheHits = meter.CreateCounter<long>("archive.cache.hits", description: "Requests answered from the response cache.");
    }

    /// <summary>Records an answered request.</summary>
    public void Answered(string method, string route, int status, TimeSpan took) => _requests.Record(
        took.TotalSeconds, new("method", Methods.Contains(method, StringComparer.Ordinal) ? method : "other"), new("route", route), new("status", status));

    /// <summary>Counts a response from the cache.</summary>
    public void HitCache() => _cacheHits.Add(1);

    /// <summary>Times a query to the search engine.</summary>
    public async Task<T> SearchAsync<T>(string question, Func<Task<T>> answer)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            return await answer();
        }
        finally
        {
            _searches.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, new KeyValuePair<string, object?>("question", question));
        }
    }
}

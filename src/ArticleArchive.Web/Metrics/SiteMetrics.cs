using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ArticleArchive.Web.Metrics;

/// <summary>What the site counts and times while it runs.</summary>
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
        _requests = meter.CreateHistogram<double>("archive.request.duration", "s", "Requests and the time they took, those that were refused (429, 503) among them.");
        _searches = meter.CreateHistogram<double>("archive.search.duration", "s", "Questions to the search engine and the time they took.");
        _cacheHits = meter.CreateCounter<long>("archive.cache.hits", description: "Requests that were answered with a finished answer from memory.");
    }

    /// <summary>A request was answered.</summary>
    public void Answered(string method, string route, int status, TimeSpan took) => _requests.Record(
        took.TotalSeconds, new("method", Methods.Contains(method, StringComparer.Ordinal) ? method : "other"), new("route", route), new("status", status));

    /// <summary>An answer was ready in memory.</summary>
    public void HitCache() => _cacheHits.Add(1);

    /// <summary>Times a question to the search engine.</summary>
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

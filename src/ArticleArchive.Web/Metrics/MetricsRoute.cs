using ArticleArchive.Web.Linking;
using OpenTelemetry.Metrics;

namespace ArticleArchive.Web.Metrics;

/// <summary>Serves <c>/metrics</c> for Prometheus on a port of its own, since it is not for readers.</summary>
internal static class MetricsRoute
{
    private const string RuntimeMeter = "System.Runtime";

    /// <summary>In seconds: a cached page takes less than a millisecond, and a search is stopped after five seconds.</summary>
    private static readonly double[] Bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    public static void AddMetricsExport(this IServiceCollection services) => services.AddOpenTelemetry().WithMetrics(metrics => metrics
        .AddMeter(SiteMetrics.MeterName, RuntimeMeter)
        .AddView("archive.*.duration", new ExplicitBucketHistogramConfiguration { Boundaries = Bounds })
        .AddPrometheusExporter(prometheus =>
        {
            prometheus.ScrapeResponseCacheDurationMilliseconds = 0;
            prometheus.ScopeInfoEnabled = false;
            prometheus.TargetInfoEnabled = false;
        }));

    /// <summary>Answers on that port only. The port is the connection's, which no header can change.</summary>
    public static void UseMetricsExport(this IApplicationBuilder app, int port)
    {
        app.ApplicationServices.GetRequiredService<ArchiveGauges>();
        app.MapWhen(context => context.Connection.LocalPort == port && context.Request.Path == ArchiveUrls.Metrics, metrics =>
        {
            metrics.Use((context, next) =>
            {
                context.Response.Headers.CacheControl = "no-store";
                return next(context);
            });
            metrics.UseOpenTelemetryPrometheusScrapingEndpoint(_ => true);
        });
    }
}

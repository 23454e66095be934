using ArticleArchive.Web.Answers;
using ArticleArchive.Web.Keeping;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleArchive.Web.Measures;

/// <summary>Answers <c>/metrics</c> on a port of its own: what goes on in the site is nobody's business who reads it.</summary>
internal static class MetricsRoute
{
    private const string MediaType = "text/plain; version=0.0.4; charset=utf-8";

    /// <summary>Begins to measure, and answers on that port alone; 0 for neither. The port is that of the connection, which no header can change.</summary>
    public static void MapMetrics(this WebApplication app, int port)
    {
        if (port == 0)
            return;

        var measures = app.Services.GetRequiredService<MeasureReader>();
        app.Services.GetRequiredService<ArchiveGauges>();
        app.MapMethods(ArchiveUrls.Metrics, ReadRoutes.Reading, IResult (HttpContext context) => context.Connection.LocalPort == port ? Answer(context, measures) : TypedResults.NotFound())
            .WithMetadata(NeedsNoArchive.Mark, new AsksForAttribute(Work.Little))
            .ExcludeFromDescription();
    }

    private static ContentHttpResult Answer(HttpContext context, MeasureReader measures)
    {
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Text(measures.Read(), MediaType);
    }
}

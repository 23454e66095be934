using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleArchive.Ingest;

namespace ArticleArchive.Web.Hosting;

/// <summary>The answer of <c>/health</c>.</summary>
/// <param name="Status">
/// Whether to send readers here: <c>ok</c>; <c>behind</c>, when a change has been pending for longer than <c>Archive:MaxLag</c>; or <c>unavailable</c>.
/// </param>
/// <param name="State">
/// <c>building</c>, <c>ready</c>, or <c>stale</c>: the folder is gone or the database cannot be changed, so the last good state is served.
/// </param>
/// <param name="Generation">
/// A name for the content, made from the content alone: sites with the same content have the same name. Null during the first build.
/// </param>
/// <param name="Changed">When the archive last changed; null during the first build.</param>
/// <param name="Lag">Seconds since a change of the content folder was noticed that is not shown yet; 0 when there is none.</param>
/// <param name="Articles">Articles shown.</param>
/// <param name="Passages">Passages of those articles.</param>
/// <param name="Problems">The number of problems in the content files.</param>
internal sealed record ArchiveHealth(
    string Status, string State, string? Generation, DateTimeOffset? Changed, double Lag, long Articles, long Passages, ProblemCounts Problems)
{
    private const string Ok = "ok";

    /// <summary>200 when the archive can be read and searched; 503 during the first build, and while it is too far behind its folder.</summary>
    public static IResult Answer(HttpContext context, ArchiveSynchronizer synchronizer, SiteCondition site)
    {
        context.Response.Headers.CacheControl = "no-store";
        var health = From(synchronizer, site);
        var status = health.Status == Ok ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        return TypedResults.Json(health, HealthJson.Default.ArchiveHealth, statusCode: status);
    }

    /// <summary>200 whenever the program is running.</summary>
    public static IResult Live(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Text("alive\n");
    }

    private static ArchiveHealth From(ArchiveSynchronizer synchronizer, SiteCondition site)
    {
        var (state, lag) = (synchronizer.State.LowerName(), Math.Round(synchronizer.Lag.TotalSeconds, 1));
        if (site.IsBuilding)
            return new("unavailable", state, null, null, lag, 0, 0, new(0, 0));

        var summary = synchronizer.Catalog.Summary;
        return new(
            site.IsBehind ? "behind" : Ok,
            state,
            summary.Generation,
            summary.Changed,
            lag,
            summary.Articles,
            summary.Passages,
            new(summary.Errors, summary.Warnings));
    }
}

/// <summary>How many problems the content files have.</summary>
/// <param name="Errors">Articles held back, or shown without a value.</param>
/// <param name="Warnings">Articles shown as they are.</param>
internal sealed record ProblemCounts(long Errors, long Warnings);

/// <summary>The JSON of the health check.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ArchiveHealth))]
internal sealed partial class HealthJson : JsonSerializerContext;

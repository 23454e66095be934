using System.Net;
using ArticleArchive.Web.Endpoints;
using ArticleArchive.Web.Endpoints.Api;
using ArticleArchive.Web.Endpoints.Assistants;
using ArticleArchive.Web.Endpoints.Exports;
using ArticleArchive.Web.Endpoints.Feeds;
using ArticleArchive.Web.Endpoints.Lists;
using ArticleArchive.Web.Endpoints.Representations;
using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Metrics;
using Microsoft.AspNetCore.HttpOverrides;
using Serilog;

namespace ArticleArchive.Web.Hosting;

/// <summary>The request pipeline. The order matters: outer middleware sees the results of everything inside it.</summary>
internal static class ArchivePipeline
{
    private const string ErrorPage = "/error/{0}";

    public static void UseArchive(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<IOptions<ArchiveOptions>>().Value;
        if (options.TrustedProxies.Count > 0)
            app.UseForwardedHeaders(ForwardedHeadersFrom(options.TrustedProxies));

        app.UseRouting();
        app.UseSerilogRequestLogging(logging =>
        {
            logging.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
            RequestLogging.Configure(logging);
        });
        app.UseMiddleware<RequestTiming>();
        app.UseMiddleware<SecurityHeaders>();
        if (options.BaseUrl?.StartsWith(Uri.UriSchemeHttps, StringComparison.OrdinalIgnoreCase) ?? false)
            app.UseHsts();

        app.UseWhen(context => MachineEndpoints.Include(context.Request.Path), programs => programs.UseCors());
        app.UseRateLimiter();

        if (options.MetricsPort > 0)
            app.UseMetricsExport(options.MetricsPort);

        // A cached response skips the rest.
        if (options.Limits.CacheMegabytes > 0)
            app.UseOutputCache();

        app.UseWhen(
            context => MachineEndpoints.GetProblemDetails(context.Request.Path),
            programs => programs.UseStatusCodePages(bare => ProblemResponses.WriteAsync(bare.HttpContext)));
        app.UseWhen(context => !MachineEndpoints.GetProblemDetails(context.Request.Path), people => people.UseStatusCodePagesWithReExecute(ErrorPage));
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = LeaveBodyEmptyAsync, StatusCodeSelector = StatusOf });
        app.UseMiddleware<RequestGate>();

        // Routes again to the error page; for other requests the endpoint is already set.
        app.UseRouting();
        app.UseMiddleware<ReadinessGate>();
        app.UseMiddleware<ConditionalRequests>();

        // Nobody signs in. The framework would otherwise put these two before everything else, cached pages included.
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseMiddleware<ConcurrencyLimits>();
        app.UseResponseCompression();
        app.Use(CloseSnapshotAtFirstByte);
        app.UseMiddleware<OldAddresses>();
        app.MapArchive();
    }

    private static void MapArchive(this WebApplication app)
    {
        object[] always = [AllowWhileBuilding.Mark, new CostsAttribute(RequestCost.Little)];
        app.MapStaticAssets().WithMetadata(always);
        var routes = app.MapReadGroup();
        routes.MapGet(ArchiveUrls.Health, ArchiveHealth.Answer).WithMetadata(always);
        routes.MapGet(ArchiveUrls.Live, ArchiveHealth.Live).WithMetadata(always);
        routes.MapArchiveApi();
        routes.MapRepresentations();
        routes.MapMementos();
        routes.MapExports();
        routes.MapLists();
        routes.MapCitedSearches();
        routes.MapFeeds();
        routes.MapLlms();
        routes.MapAssistants();
        app.MapRazorPages().WithStaticAssets();
    }

    /// <summary>By the first byte, everything the response needs has been read; a slow client must not keep the snapshot open.</summary>
    private static Task CloseSnapshotAtFirstByte(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            context.RequestServices.GetRequiredService<CatalogSnapshot>().Dispose();
            return Task.CompletedTask;
        });
        return next(context);
    }

    /// <summary>Leaves the body empty; the status code middleware then adds a page or problem details.</summary>
    private static Task LeaveBodyEmptyAsync(HttpContext context)
    {
        if (context.Response.StatusCode == StatusCodes.Status503ServiceUnavailable)
            context.Response.Headers.RetryAfter = ReadinessGate.SecondsToWait;
        return Task.CompletedTask;
    }

    private static int StatusOf(Exception failure) =>
        failure is ArchiveUnavailableException ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError;

    private static ForwardedHeadersOptions ForwardedHeadersFrom(IReadOnlyList<string> proxies)
    {
        var forwarded = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,
        };

        // The defaults trust every loopback address.
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
            forwarded.KnownProxies.Add(IPAddress.Parse(proxy));

        return forwarded;
    }
}

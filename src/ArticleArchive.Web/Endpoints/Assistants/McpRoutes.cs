using System.Text.Json;
using ArticleArchive.Contracts;
using ArticleArchive.Mcp;
using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Assistants;

/// <summary><c>/mcp</c>: the archive for assistants, through the Model Context Protocol. Each request is independent, and nothing is stored.</summary>
internal static class McpRoutes
{
    public static void AddAssistants(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped(provider => new ArchiveIdentity(provider.GetRequiredService<IOptions<ArchiveOptions>>().Value.SiteName, SiteOf(provider)));
        services.AddScoped<IAddresses>(provider => new AbsoluteAddresses(SiteOf(provider)));
        services.AddArchiveMcp().WithHttpTransport(http => http.Stateless = true);
    }

    public static void MapAssistants(this IEndpointRouteBuilder routes)
    {
        if (!routes.ServiceProvider.GetRequiredService<IOptions<ArchiveOptions>>().Value.Mcp)
        {
            routes.Map(ArchiveUrls.Mcp, SwitchedOff).WithMetadata(AllowWhileBuilding.Mark, new CostsAttribute(RequestCost.Little));
            return;
        }

        routes.MapMcp(ArchiveUrls.Mcp).WithMetadata(new CostsAttribute(RequestCost.Search)).Add(endpoint =>
        {
            if (endpoint.RequestDelegate is { } answer)
                endpoint.RequestDelegate = context => AnswerAsync(context, answer);
        });
        routes.MapGet(ArchiveUrls.Mcp, Explain).WithMetadata(AllowWhileBuilding.Mark, new CostsAttribute(RequestCost.Little));
    }

    private static Task SwitchedOff(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    /// <summary>Redirects browsers to the page that explains the address. A client that asks for a stream of messages is told that there is none.</summary>
    private static Task Explain(HttpContext context)
    {
        if (!context.Request.Headers.Accept.ToString().Contains("text/event-stream", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.Redirect(ArchiveUrls.Developers);
            return Task.CompletedTask;
        }

        context.Response.Headers.Allow = HttpMethods.Post;
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        return Task.CompletedTask;
    }

    /// <summary>
    /// Buffers the answer. The protocol's server begins its response before it calls the tool, but the catalog snapshot and the slot are released
    /// as soon as a response begins.
    /// </summary>
    private static async Task AnswerAsync(HttpContext context, RequestDelegate answer)
    {
        if (!IsOfThisSite(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        var sent = context.Response.Body;
        using var collected = new MemoryStream();
        context.Response.Body = collected;
        try
        {
            await answer(context);
        }
        catch (JsonException)
        {
            // The message's parameters do not fit its method.
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        finally
        {
            context.Response.Body = sent;
        }

        collected.Position = 0;
        await collected.CopyToAsync(sent, context.RequestAborted);
    }

    /// <summary>False when a browser calls for another site's page, which must not reach an archive that is open only to this machine or network.</summary>
    private static bool IsOfThisSite(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        if (origin.Length == 0)
            return true;

        var site = request.HttpContext.RequestServices.GetRequiredService<SiteAddress>().For(request);
        return string.Equals(origin, site.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase);
    }

    private static Uri SiteOf(IServiceProvider provider)
    {
        var request = provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.Request
            ?? throw new InvalidOperationException("Addresses can only be made during a request.");
        return provider.GetRequiredService<SiteAddress>().For(request);
    }
}

using ArticleArchive.Web.Linking;
using Microsoft.AspNetCore.Diagnostics;

namespace ArticleArchive.Web.Http;

/// <summary>
/// Accepts only requests that read: GET and HEAD, with an address of sensible length. A text to check may be too long for an address, so it may come by POST,
/// which changes nothing either.
/// </summary>
internal sealed class RequestGate(RequestDelegate next, PostedTextReader texts, IOptions<ArchiveOptions> options)
{
    private readonly int _longest = options.Value.Limits.AddressLength;

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            // The error page is fetched with GET or HEAD whatever the request was; the body no longer matters.
            request.Method = HttpMethods.IsHead(request.Method) ? HttpMethods.Head : HttpMethods.Get;
            request.ContentType = null;
            return next(context);
        }

        if (context.Features.Get<MalformedHost>() is not null)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return HttpMethods.IsPost(request.Method) && ArchiveUrls.AcceptsText(request.Path) ? ReadTextAsync(context) : RefuseAsync(context);

        if ((request.Path.Value?.Length ?? 0) + (request.QueryString.Value?.Length ?? 0) > _longest)
        {
            context.Response.StatusCode = StatusCodes.Status414UriTooLong;
            return Task.CompletedTask;
        }

        return next(context);
    }

    private static Task RefuseAsync(HttpContext context)
    {
        var path = context.Request.Path;
        context.Response.Headers.Allow = MachineEndpoints.IsMcp(path) ? "POST" : ArchiveUrls.AcceptsText(path) ? "GET, HEAD, POST" : "GET, HEAD";
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        return Task.CompletedTask;
    }

    private async Task ReadTextAsync(HttpContext context)
    {
        if (await texts.ReadAsync(context))
            await next(context);
    }
}

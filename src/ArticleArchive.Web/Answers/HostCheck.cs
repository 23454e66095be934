namespace ArticleArchive.Web.Answers;

/// <summary>
/// Keeps host names that are no names, such as <c>xn--a</c>, from the framework, which throws wherever it first reads one. It runs before everything; the request
/// goes on under a placeholder, marked, and <see cref="RequestGate"/> answers 400.
/// </summary>
internal sealed class HostCheck : IStartupFilter
{
    private const string Placeholder = "localhost";
    private const string Forwarded = "X-Forwarded-Host";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(CheckAsync);
        next(app);
    };

    private static Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Request.Headers;
        if (!IsName(headers.Host.ToString()))
        {
            headers.Host = Placeholder;
            context.Features.Set(MalformedHost.Mark);
        }

        if (headers.TryGetValue(Forwarded, out var forwarded) && !string.Join(',', forwarded.AsEnumerable()).Split(',', StringSplitOptions.TrimEntries).All(IsName))
        {
            headers.Remove(Forwarded);
            context.Features.Set(MalformedHost.Mark);
        }

        return next(context);
    }

    private static bool IsName(string host)
    {
        try
        {
            _ = HostString.FromUriComponent(host).ToUriComponent();
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}

/// <summary>Marks a request whose host is no name.</summary>
internal sealed class MalformedHost
{
    public static MalformedHost Mark { get; } = new();
}

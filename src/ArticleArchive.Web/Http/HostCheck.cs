using System.Net;
using Microsoft.Net.Http.Headers;

namespace ArticleArchive.Web.Http;

/// <summary>
/// Protects the framework from malformed host names, such as <c>xn--a</c>, which make it throw wherever it first reads them. It runs before everything else. A
/// request with such a name is marked and given a placeholder, and <see cref="RequestGate"/> answers it with 400. A forwarded host is checked only when it
/// comes from a trusted proxy, because otherwise nothing reads it.
/// </summary>
internal sealed class HostCheck(IOptions<ArchiveOptions> options) : IStartupFilter
{
    private const string Placeholder = "localhost";
    private const string Forwarded = "X-Forwarded-Host";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(CheckAsync);
        next(app);
    };

    private Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Request.Headers;
        if (!IsName(headers.Host.ToString()))
        {
            headers.Host = Placeholder;
            context.Features.Set(MalformedHost.Mark);
        }

        // The last value is the proxy's own. Earlier ones were sent to the proxy and are not read.
        if (headers.GetCommaSeparatedValues(Forwarded) is [.., var forwarded] && IsTrusted(context.Connection.RemoteIpAddress) && !IsName(forwarded))
        {
            headers.Remove(Forwarded);
            context.Features.Set(MalformedHost.Mark);
        }

        // Host names are case-insensitive, but a cached response may repeat the name in its links as it was sent.
        InSmallLetters(headers, HeaderNames.Host);
        InSmallLetters(headers, Forwarded);
        return next(context);
    }

    private static void InSmallLetters(IHeaderDictionary headers, string name)
    {
        var value = headers[name].ToString();
        if (value.Any(char.IsUpper))
            headers[name] = value.ToLowerInvariant();
    }

    /// <summary>Decides as the framework's forwarded headers middleware does: a connection without an address is trusted, if any proxy is.</summary>
    private bool IsTrusted(IPAddress? client)
    {
        var proxies = options.Value.TrustedProxies;
        if (client is null)
            return proxies.Count > 0;

        var address = client.IsIPv4MappedToIPv6 ? client.MapToIPv4() : client;
        return proxies.Any(proxy => IPAddress.Parse(proxy) is var known && (known.Equals(address) || known.Equals(client)));
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

using System.Net;
using ArticleArchive.Web.Settings;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace ArticleArchive.Web.Http;

/// <summary>
/// Protects the framework from malformed host names, such as <c>xn--a</c>, which make it throw wherever it first reads one. It runs before everything else: the
/// request continues under a placeholder, marked, and <see cref="RequestGate"/> answers 400. A forwarded host is checked only where it will be read: from a
/// trusted proxy.
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

        // The last value is the proxy's own; any before it were sent to the proxy, and are not read.
        if (headers.GetCommaSeparatedValues(Forwarded) is [.., var forwarded] && IsTrusted(context.Connection.RemoteIpAddress) && !IsName(forwarded))
        {
            headers.Remove(Forwarded);
            context.Features.Set(MalformedHost.Mark);
        }

        // The site is the same in any spelling of its name, but a cached response may contain that name in its links.
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

    /// <summary>The same decision as the framework's forwarded headers middleware: a server without addresses is trusted.</summary>
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

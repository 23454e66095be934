using Microsoft.Extensions.Options;

namespace ArticleArchive.Web.Settings;

/// <summary>The address that the site is known by.</summary>
internal sealed class SiteAddress(IOptions<ArchiveOptions> options)
{
    private readonly Uri? _configured = options.Value.BaseUrl is { } configured ? new Uri(configured) : null;

    /// <summary>The configured address; where none is, the address that the request was made to.</summary>
    public Uri Of(HttpRequest request)
    {
        if (_configured is not null)
            return _configured;

        // Host filtering and the server have refused what is not a host; what is left out (HTTP/1.0) has no better name than this.
        var host = request.Host.HasValue ? request.Host.Value : "localhost";
        return Uri.TryCreate($"{request.Scheme}://{host}/", UriKind.Absolute, out var address) ? address : new Uri("http://localhost/");
    }
}

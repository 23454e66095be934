namespace ArticleArchive.Web.Settings;

/// <summary>The public address of the site.</summary>
internal sealed class SiteAddress(IOptions<ArchiveOptions> options)
{
    private readonly Uri? _configured = options.Value.BaseUrl is { } configured ? new Uri(configured) : null;

    /// <summary>The configured address; if there is none, the address that the request was made to.</summary>
    public Uri For(HttpRequest request)
    {
        if (_configured is not null)
            return _configured;

        // The server and HostCheck have rejected malformed hosts; a request without one (HTTP/1.0) gets the best name there is.
        var host = request.Host.HasValue ? request.Host.Value : "localhost";
        return Uri.TryCreate($"{request.Scheme}://{host}/", UriKind.Absolute, out var address) ? address : new Uri("http://localhost/");
    }
}

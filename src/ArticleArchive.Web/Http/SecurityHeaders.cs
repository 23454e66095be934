namespace ArticleArchive.Web.Http;

/// <summary>Sets the headers of every response, including errors: nothing is loaded from elsewhere, nothing runs inline, nobody may frame the site.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string Permissions =
        "accelerometer=(), camera=(), clipboard-write=(self), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), "
        + "midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()";

    public Task InvokeAsync(HttpContext context)
    {
        // Set when the response starts, because an error page clears any headers set earlier.
        context.Response.OnStarting(Set, context);
        return next(context);
    }

    private static Task Set(object state)
    {
        var context = (HttpContext)state;
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = Permissions;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Embedder-Policy"] = "require-corp";
        headers["Cross-Origin-Resource-Policy"] = MachineEndpoints.Include(context.Request.Path) ? "cross-origin" : "same-origin";
        headers["X-Permitted-Cross-Domain-Policies"] = "none";

        // An error may last only a moment, so it must not be cached.
        if (context.Response.StatusCode >= StatusCodes.Status400BadRequest)
            headers.CacheControl = "no-store";

        return Task.CompletedTask;
    }
}

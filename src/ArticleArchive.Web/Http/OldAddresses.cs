using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Http;

/// <summary>Redirects from the addresses that articles had on another site, taken from their metadata, unless the archive has a page at the address.</summary>
internal sealed class OldAddresses(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint() is not null || !ReadRoutes.Reading.Contains(context.Request.Method))
            return next(context);
        if (context.RequestServices.GetRequiredService<CatalogSnapshot>().FindOldPath(context.Request.Path.Value ?? "") is not { } slug)
            return next(context);

        context.Response.Redirect(ArchiveUrls.Article(slug), permanent: true);
        return Task.CompletedTask;
    }
}

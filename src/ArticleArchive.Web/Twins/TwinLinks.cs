using ArticleArchive.Articles;

namespace ArticleArchive.Web.Twins;

/// <summary>Tells whoever fetches an article's page of its twins for programs, without a look into the page.</summary>
internal sealed class TwinLinks(RequestDelegate next)
{
    private const string ArticlePage = "articles/{slug}";

    public Task InvokeAsync(HttpContext context)
    {
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText?.TrimStart('/');
        if (string.Equals(route, ArticlePage, StringComparison.Ordinal) && ArticleSlug.TryParse(context.GetRouteValue("slug") as string, out var slug))
            context.Response.OnStarting(() => Link(context.Response, slug));

        return next(context);
    }

    private static Task Link(HttpResponse response, ArticleSlug slug)
    {
        if (response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
        {
            response.Headers.Link = string.Join(", ",
                Alternate(ArchiveUrls.Article(slug, TwinFormat.Json), "application/json"),
                Alternate(ArchiveUrls.Article(slug, TwinFormat.Markdown), "text/markdown"),
                Alternate(ArchiveUrls.Article(slug, TwinFormat.Text), "text/plain"));
        }

        return Task.CompletedTask;
    }

    private static string Alternate(string address, string type) => $"<{address}>; rel=\"alternate\"; type=\"{type}\"";
}

namespace ArticleArchive.Web.Http;

/// <summary>What the routes of a read-only archive have in common.</summary>
internal static class ReadRoutes
{
    /// <summary>The methods that only read.</summary>
    public static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>A group whose GET routes answer HEAD too (RFC 9110, 9.1); the framework's answer only GET.</summary>
    public static RouteGroupBuilder MapReadGroup(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("");
        ((IEndpointConventionBuilder)group).Add(endpoint =>
        {
            if (endpoint.Metadata.OfType<IHttpMethodMetadata>().LastOrDefault() is { HttpMethods: [var only] } && HttpMethods.IsGet(only))
                endpoint.Metadata.Add(new HttpMethodMetadata(Reading));
        });
        return group;
    }
}

namespace ArticleArchive.Web.Http;

/// <summary>Declares what an endpoint costs; the default is <see cref="RequestCost.Page"/>.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class CostsAttribute(RequestCost cost) : Attribute
{
    public RequestCost Cost { get; } = cost;

    /// <summary>The cost of a request; a request without an endpoint costs little.</summary>
    public static RequestCost CostOf(HttpContext context) =>
        context.GetEndpoint() is { } endpoint ? endpoint.Metadata.GetMetadata<CostsAttribute>()?.Cost ?? RequestCost.Page : RequestCost.Little;
}

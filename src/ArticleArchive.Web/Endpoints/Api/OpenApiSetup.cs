using System.Text.Json.Serialization;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Settings;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary>The description of the API that <c>/api/openapi.json</c> serves.</summary>
internal static class OpenApiSetup
{
    private const string About =
        "A read-only archive of news articles. A passage is one addressable block of an article and keeps its id for good; an utterance is one continuous "
        + "statement by one speaker. All addresses in answers are absolute. Places in texts count UTF-16 units. Every answer carries a strong ETag: ask again "
        + "with If-None-Match. Errors are problem details (RFC 9457).";

    public static void Configure(OpenApiOptions options)
    {
        // HEAD is answered wherever GET is; POST takes a text to read and changes nothing; representations, feeds and pages describe themselves.
        options.ShouldInclude = route => route.HttpMethod is "GET" or "POST" && $"/{route.RelativePath}".StartsWith(ArchiveUrls.Api, StringComparison.Ordinal);
        options.AddDocumentTransformer((document, context, _) =>
        {
            var archive = context.ApplicationServices.GetRequiredService<IOptions<ArchiveOptions>>().Value;
            document.Info = new OpenApiInfo { Title = archive.SiteName, Description = About, Version = "1" };
            return Task.CompletedTask;
        });

        // A member that is left out where it is null is never null in an answer.
        options.AddSchemaTransformer((schema, context, _) =>
        {
            var ignored = context.JsonPropertyInfo?.AttributeProvider?.GetCustomAttributes(typeof(JsonIgnoreAttribute), inherit: false);
            if (ignored is [JsonIgnoreAttribute { Condition: JsonIgnoreCondition.WhenWritingNull }])
                schema.Type &= ~JsonSchemaType.Null;

            // The description does not say of names that they are strings, and generators of clients take them for numbers.
            if (schema.Enum is { Count: > 0 })
                schema.Type ??= JsonSchemaType.String;
            return Task.CompletedTask;
        });
    }
}

using System.Text.Json.Serialization;
using ArticleArchive.Web.Linking;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary>The API description at <c>/api/openapi.json</c>.</summary>
internal static class OpenApiSetup
{
    private const string About =
        "A read-only archive of news articles. A passage is one addressable block of an article and keeps its id for good; an utterance is one continuous "
        + "statement by one speaker. All addresses in answers are absolute. Places in texts count UTF-16 units. Every answer has a strong ETag: ask again "
        + "with If-None-Match. Errors are problem details (RFC 9457).";

    public static void Configure(OpenApiOptions options)
    {
        // Every GET route also answers HEAD. POST is for texts too long for an address, and changes nothing. Representations, feeds and pages are described
        // elsewhere.
        options.ShouldInclude = route => route.HttpMethod is "GET" or "POST" && $"/{route.RelativePath}".StartsWith(ArchiveUrls.Api, StringComparison.Ordinal);
        options.AddDocumentTransformer((document, context, _) =>
        {
            var archive = context.ApplicationServices.GetRequiredService<IOptions<ArchiveOptions>>().Value;
            document.Info = new OpenApiInfo { Title = archive.SiteName, Description = About, Version = "1" };
            return Task.CompletedTask;
        });

        // A member that is omitted when null is never null in an answer.
        options.AddSchemaTransformer((schema, context, _) =>
        {
            var ignored = context.JsonPropertyInfo?.AttributeProvider?.GetCustomAttributes(typeof(JsonIgnoreAttribute), inherit: false);
            if (ignored is [JsonIgnoreAttribute { Condition: JsonIgnoreCondition.WhenWritingNull }])
                schema.Type &= ~JsonSchemaType.Null;

            // The generator gives enums no type, and client generators then take them for numbers.
            if (schema.Enum is { Count: > 0 })
                schema.Type ??= JsonSchemaType.String;
            return Task.CompletedTask;
        });
    }
}

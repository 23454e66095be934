using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ArticleArchive.Mcp.Texts;
using ModelContextProtocol.Protocol;

namespace ArticleArchive.Mcp.Tools;

/// <summary>The result of a tool: the data, and the same in words.</summary>
internal static class ToolAnswer
{
    /// <summary>The options for JSON, the same as the API's.</summary>
    public static JsonSerializerOptions Json { get; } = Options();

    /// <summary>An answer; <paramref name="text"/> is made from the data alone.</summary>
    public static CallToolResult From<T>(T answer, string text) => new()
    {
        StructuredContent = JsonSerializer.SerializeToElement(answer, Json),
        Content = [new TextContentBlock { Text = text }],
    };

    /// <summary>An error. It has no structured content, since that would have to match the tool's schema.</summary>
    public static CallToolResult From(ArchiveProblem problem) => new()
    {
        IsError = true,
        Content = [new TextContentBlock { Text = JsonSerializer.Serialize(problem with { Detail = PlainLines.Clean(problem.Detail) }, Json) }],
    };

    /// <summary>Writes members that the API omits when null: a tool's schema lists them all, and clients validate answers against it.</summary>
    private static void WriteNulls(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.AttributeProvider?.GetCustomAttributes(
                typeof(JsonIgnoreAttribute), inherit: false) is [JsonIgnoreAttribute { Condition: JsonIgnoreCondition.WhenWritingNull }])
                property.ShouldSerialize = static (_, _) => true;
        }
    }

    private static JsonSerializerOptions Options()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            NumberHandling = JsonNumberHandling.Strict,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WriteNulls } },
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        };
        options.MakeReadOnly();
        return options;
    }
}

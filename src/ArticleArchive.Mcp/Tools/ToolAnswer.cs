using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ArticleArchive.Mcp.Texts;
using ModelContextProtocol.Protocol;

namespace ArticleArchive.Mcp.Tools;

/// <summary>What a tool returns: the data, and the same in words.</summary>
internal static class ToolAnswer
{
    /// <summary>The JSON of the API.</summary>
    public static JsonSerializerOptions Json { get; } = Options();

    /// <summary>An answer; <paramref name="text"/> is made of the data alone.</summary>
    public static CallToolResult Of<T>(T answer, string text) => new()
    {
        StructuredContent = JsonSerializer.SerializeToElement(answer, Json),
        Content = [new TextContentBlock { Text = text }],
    };

    /// <summary>An error. It has no structured content, for that would have to be as the tool's schema says.</summary>
    public static CallToolResult Of(ArchiveProblem problem) => new()
    {
        IsError = true,
        Content = [new TextContentBlock { Text = JsonSerializer.Serialize(problem with { Detail = PlainLines.Clean(problem.Detail) }, Json) }],
    };

    /// <summary>The API leaves some members out where they are null; the schema of a tool names them all, and clients hold an answer against it.</summary>
    private static void WriteNulls(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.AttributeProvider?.GetCustomAttributes(typeof(JsonIgnoreAttribute), inherit: false) is [JsonIgnoreAttribute { Condition: JsonIgnoreCondition.WhenWritingNull }])
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

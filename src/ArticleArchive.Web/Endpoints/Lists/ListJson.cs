using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleArchive.Web.Endpoints.Lists;

/// <summary>The JSON of reading lists.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ListedRow))]
internal sealed partial class ListJson : JsonSerializerContext
{
    /// <summary>The same options, but with quotation marks and accents unescaped, for JSON that is never embedded in a page.</summary>
    public static ListJson Readable { get; } = new(
        new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>The JSON of exported lists.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ExportRow))]
[JsonSerializable(typeof(SpeakerRow))]
[JsonSerializable(typeof(PrintingRow))]
[JsonSerializable(typeof(CutNote))]
internal sealed partial class ExportJson : JsonSerializerContext
{
    /// <summary>The same with quotation marks and accents as they are, for JSON that is never part of a page.</summary>
    public static ExportJson Readable { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

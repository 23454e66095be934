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
    /// <summary>The same options, but with quotation marks and accents unescaped, for JSON that is never embedded in a page.</summary>
    public static ExportJson Readable { get; } = new(
        new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

/// <summary>The last line of a JSON Lines file that does not contain the whole list.</summary>
internal sealed record CutNote(string Cut);

using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleArchive.Web.Endpoints.Representations;

/// <summary>The JSON of embedded quotations.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(EmbedAnswer))]
internal sealed partial class EmbedJson : JsonSerializerContext;

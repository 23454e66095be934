using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleArchive.Web.Hosting;

/// <summary>The JSON of the health check.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ArchiveHealth))]
internal sealed partial class HealthJson : JsonSerializerContext;

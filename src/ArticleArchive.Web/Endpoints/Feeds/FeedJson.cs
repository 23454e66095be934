using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleArchive.Web.Endpoints.Feeds;

/// <summary>The JSON of feeds.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(JsonFeedAnswer))]
internal sealed partial class FeedJson : JsonSerializerContext;

using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleArchive.Web.Endpoints.Representations;

/// <summary>Words of the archive to embed in another page, as an oEmbed 1.0 response (oembed.com, 2.3.4.4: rich).</summary>
internal sealed record EmbedAnswer
{
    public string Version { get; } = "1.0";

    public string Type { get; } = "rich";

    public required string Title { get; init; }

    [JsonPropertyName("author_name"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), Description("Who is quoted; left out when nobody is.")]
    public string? AuthorName { get; init; }

    [JsonPropertyName("provider_name")]
    public required string ProviderName { get; init; }

    [JsonPropertyName("provider_url")]
    public required string ProviderUrl { get; init; }

    [Description("The words as a block quotation, with a link to their place.")]
    public required string Html { get; init; }

    public required int Width { get; init; }

    [Description("An estimate of the height that the words need.")]
    public required int Height { get; init; }
}

/// <summary>The JSON of embedded quotations.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(EmbedAnswer))]
internal sealed partial class EmbedJson : JsonSerializerContext;

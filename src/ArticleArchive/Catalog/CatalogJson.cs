using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleArchive.Catalog;

/// <summary>Writes the parts of an article that no query reads as JSON for the database.</summary>
[JsonSerializable(typeof(ArticleSummary))]
[JsonSerializable(typeof(ArticleBlock))]
[JsonSerializable(typeof(SpeakerSummary))]
[JsonSerializable(typeof(SpeakerRule[]))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class CatalogJson : JsonSerializerContext
{
    /// <summary>The instance to use: it writes letters outside ASCII unescaped.</summary>
    public static CatalogJson Plain { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters = { new SlugInJson(), new DateInJson() },
    });
}

/// <summary>Writes a date to JSON as the text that was read; the rest is parsed from it again.</summary>
internal sealed class DateInJson : JsonConverter<ArticleDate>
{
    public override ArticleDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ArticleDate.TryParse(reader.GetString(), out var date) ? date : throw new JsonException("Not a date.");

    public override void Write(Utf8JsonWriter writer, ArticleDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.Edtf);
}

/// <summary>Writes a slug to JSON as a string.</summary>
internal sealed class SlugInJson : JsonConverter<ArticleSlug>
{
    public override ArticleSlug Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ArticleSlug.TryParse(reader.GetString(), out var slug) ? slug : throw new JsonException("Not a slug.");

    public override void Write(Utf8JsonWriter writer, ArticleSlug value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}

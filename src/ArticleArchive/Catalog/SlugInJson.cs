using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleArchive.Articles;

namespace ArticleArchive.Catalog;

/// <summary>Writes a slug to JSON as a string.</summary>
internal sealed class SlugInJson : JsonConverter<ArticleSlug>
{
    public override ArticleSlug Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ArticleSlug.TryParse(reader.GetString(), out var slug) ? slug : throw new JsonException("Not a slug.");

    public override void Write(Utf8JsonWriter writer, ArticleSlug value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}

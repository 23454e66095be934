using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleArchive.Articles;

namespace ArticleArchive.Catalog;

/// <summary>Writes a date to JSON as the text that was read; the rest is parsed from it again.</summary>
internal sealed class DateInJson : JsonConverter<ArticleDate>
{
    public override ArticleDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ArticleDate.TryParse(reader.GetString(), out var date) ? date : throw new JsonException("Not a date.");

    public override void Write(Utf8JsonWriter writer, ArticleDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.Edtf);
}

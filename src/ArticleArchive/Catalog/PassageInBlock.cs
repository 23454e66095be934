using System.Text.Json.Serialization;

namespace ArticleArchive.Catalog;

/// <summary>A passage as stored in its article's block: <c>Html</c> is null when equal to the text, <c>Lead</c> when empty.</summary>
internal sealed record PassageInBlock(
    [property: JsonPropertyName("i")] string Id,
    [property: JsonPropertyName("n")] int? Number,
    [property: JsonPropertyName("k")] PassageKind Kind,
    [property: JsonPropertyName("l"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int Level,
    [property: JsonPropertyName("t")] string Text,
    [property: JsonPropertyName("h")] string? Html,
    [property: JsonPropertyName("o")] string? Lead)
{
    public static PassageInBlock From(Passage passage) => new(
        passage.Id.Value,
        passage.Number,
        passage.Kind,
        passage.Level,
        passage.Text,
        passage.Html == passage.Text ? null : passage.Html,
        passage.Lead.Length == 0 ? null : passage.Lead);

    public Passage ToPassage() => new()
    {
        Id = PassageId.TryParse(Id, out var id) ? id : default,
        Number = Number,
        Kind = Kind,
        Level = Level,
        Text = Text,
        Html = Html ?? Text,
        Lead = Lead ?? "",
    };
}

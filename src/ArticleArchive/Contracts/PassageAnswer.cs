using System.ComponentModel;
using System.Text.Json.Serialization;
using ArticleArchive.History;

namespace ArticleArchive.Contracts;

/// <summary>One passage of an article.</summary>
public sealed record PassageAnswer(
    [property: Description("The permanent id, unique in the article.")] string Id,
    [property: Description("The number shown beside the passage, which shifts when the article is edited; null for headline, standfirst "
        + "and headings.")] int? Number,
    [property: JsonConverter(typeof(LowerCase<PassageKind>))] PassageKind Kind,
    [property: Description("The words as stored, without markup.")] string Text,
    [property: Description("The words with their markup, as safe HTML.")] string Html,
    [property: Description("The state of its words, a hash that changes with any letter; links carry it in v.")] string State,
    [property: Description("Article and passage in one, slug#id, as the terminal program takes them.")] string Ref,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), Description("The permanent address of the passage in its article.")] string? Url)
{
    /// <summary>A passage of an article.</summary>
    public static PassageAnswer From(ArticleSlug slug, Passage passage, IAddresses? addresses) => new(
        passage.Id.Value,
        passage.Number,
        passage.Kind,
        passage.Text,
        passage.Html,
        PassageState.Compute(passage.Text),
        ReferenceTo(slug, passage.Id),
        addresses?.Passage(slug, passage.Id));

    /// <summary>A reference to a passage, as the terminal program takes it.</summary>
    public static string ReferenceTo(ArticleSlug slug, PassageId id) => $"{slug}#{id}";
}

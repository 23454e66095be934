using System.ComponentModel;
using System.Text.Json.Serialization;
using ArticleArchive.Articles;
using ArticleArchive.History;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary>One passage of an article.</summary>
internal sealed record PassageAnswer(
    [property: Description("The permanent id, unique in the article.")] string Id,
    [property: Description("The number beside the passage, which shifts when the article is edited; null for what nobody counts.")] int? Number,
    [property: JsonConverter(typeof(LowerCase<PassageKind>))] PassageKind Kind,
    [property: Description("The words as stored, without markup.")] string Text,
    [property: Description("The words with their markup, as safe HTML.")] string Html,
    [property: Description("The state of its words, a hash that changes with any letter; links carry it in v.")] string State,
    [property: Description("The permanent address of the passage in its article.")] string Url)
{
    public static PassageAnswer Of(ArticleSlug slug, Passage passage, Uri site) =>
        new(passage.Id.Value, passage.Number, passage.Kind, passage.Text, passage.Html, PassageState.Of(passage.Text), ArchiveUrls.Absolute(site, ArchiveUrls.InContext(slug, passage.Id)));
}

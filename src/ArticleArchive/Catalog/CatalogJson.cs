using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleArchive.Articles;

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

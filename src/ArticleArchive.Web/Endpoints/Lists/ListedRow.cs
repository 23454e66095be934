using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleArchive.Citations;
using ArticleArchive.Web.Endpoints.Exports;
using ArticleArchive.Web.Linking.Lists;

namespace ArticleArchive.Web.Endpoints.Lists;

/// <summary>A paragraph of a reading list, in an exported list.</summary>
internal sealed record ListedRow(
    int Place, string State, string Note, string? Title, string? Source, string? Date, string? Speaker, string? Words, string? Url, string Citation);

/// <summary>A paragraph of a reading list, with its place.</summary>
/// <param name="Place">Its place, from 1.</param>
/// <param name="Found">The paragraph.</param>
/// <param name="Citation">Its citation; for a paragraph that is gone, as much as is known.</param>
internal sealed record ListedItem(int Place, ListedPassage Found, Citation Citation)
{
    /// <summary>The citation in one line; for a paragraph that is gone, its article or the entry of the list.</summary>
    public string Cited => CitationStyle.Plain.Write(Citation);

    public ExportEntry Entry => new(Citation, () => JsonSerializer.SerializeToElement(Row, ListJson.Readable.ListedRow));

    private ListedRow Row => new(
        Place,
        Found.State,
        Found.Entry.Note,
        Citation.Title,
        Citation.Publisher,
        Citation.Date?.Edtf,
        Citation.Speaker,
        Found.Cited is null ? Found.LastWords : Citation.Words,
        Citation.Address,
        Cited);
}

/// <summary>The JSON of reading lists.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ListedRow))]
internal sealed partial class ListJson : JsonSerializerContext
{
    /// <summary>The same options, but with quotation marks and accents unescaped, for JSON that is never embedded in a page.</summary>
    public static ListJson Readable { get; } = new(
        new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

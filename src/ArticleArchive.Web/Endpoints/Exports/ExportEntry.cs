using System.Text.Json;
using ArticleArchive.Citations;

namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>An entry of an exported list.</summary>
/// <param name="Citation">Its citation.</param>
/// <param name="Row">Its fields by name, in the order of the columns; created only for formats that need them.</param>
internal sealed record ExportEntry(Citation Citation, Func<JsonElement> Row)
{
    /// <summary>The separator of several values in one field.</summary>
    public string Separator { get; init; } = "; ";

    /// <summary>The fields as a line of JSON.</summary>
    public string Json => Row().GetRawText();

    /// <summary>The fields as cells.</summary>
    public IReadOnlyList<string?> Fields => [.. Row().EnumerateObject().Select(cell => TextOf(cell.Value))];

    private string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Array => string.Join(Separator, value.EnumerateArray().Select(TextOf)),
        _ => value.GetRawText(),
    };
}

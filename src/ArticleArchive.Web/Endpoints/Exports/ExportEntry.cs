using System.Text.Json;
using ArticleArchive.Citations;

namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>One thing of a list that is exported.</summary>
/// <param name="Citation">How it is cited.</param>
/// <param name="Row">Its fields by name, in the order of the columns; made when a format asks for them.</param>
internal sealed record ExportEntry(Citation Citation, Func<JsonElement> Row)
{
    /// <summary>What stands between the values of one field.</summary>
    public string Separator { get; init; } = "; ";

    /// <summary>Its fields as one line of JSON.</summary>
    public string Json => Row().GetRawText();

    /// <summary>Its fields as cells.</summary>
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

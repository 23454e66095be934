using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleArchive.Citations;

namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>An entry of an exported list.</summary>
/// <param name="Citation">Its citation.</param>
/// <param name="Values">Its values by name, in the order of the columns.</param>
internal sealed record ExportEntry(Citation Citation, IEnumerable<(string Name, object? Value)> Values)
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The separator of several values in one field.</summary>
    public string Separator { get; init; } = "; ";

    /// <summary>The values as a line of JSON.</summary>
    public string Json => JsonOf(Values);

    /// <summary>The values as cells.</summary>
    public IReadOnlyList<string?> Fields => [.. Values.Select(cell => TextOf(cell.Value))];

    /// <summary>Values as a JSON object, with quotation marks and accents unescaped: it is never embedded in a page.</summary>
    public static string JsonOf(IEnumerable<(string Name, object? Value)> values)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            foreach (var (name, value) in values)
            {
                json.WritePropertyName(name);
                Write(json, value);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool yes:
                json.WriteBooleanValue(yes);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case IEnumerable<string> several:
                json.WriteStartArray();
                foreach (var one in several)
                    json.WriteStringValue(one);
                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue((string)value);
                break;
        }
    }

    private string? TextOf(object? value) => value switch
    {
        bool yes => yes ? "yes" : "no",
        long number => number.ToString(CultureInfo.InvariantCulture),
        IEnumerable<string> several => string.Join(Separator, several),
        _ => (string?)value,
    };
}

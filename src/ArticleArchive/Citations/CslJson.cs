using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArticleArchive.Citations;

/// <summary>The JSON of the Citation Style Language (schema csl-data, 1.0.2).</summary>
public static class CslJson
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes several citations as one document.</summary>
    public static string Write(IReadOnlyList<Citation> citations)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartArray();
            foreach (var citation in citations)
                WriteItem(json, citation);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void WriteItem(Utf8JsonWriter json, Citation citation)
    {
        json.WriteStartObject();
        json.WriteString("id", citation.Key);
        json.WriteString("type", citation.Kind == CitationKind.Search ? "webpage" : "article-newspaper");
        json.WriteString("title", citation.Title);
        WriteAuthors(json, citation.Authors);
        if (citation.Publisher is { } publisher)
            json.WriteString("container-title", publisher);
        WriteIssued(json, citation);
        if (citation.Paragraphs is { } numbers)
            json.WriteString("locator", numbers);
        if (citation.Words is { } words)
            json.WriteString("abstract", words);
        if (citation.Speaker is { } speaker)
            json.WriteString("note", $"Quoting {speaker}");
        json.WriteString("archive", citation.Archive);
        json.WriteString("language", citation.Language);
        json.WriteString("URL", citation.Address);
        if (citation.Accessed is { } day)
        {
            json.WriteStartObject("accessed");
            WriteDateParts(json, [day.Year, day.Month, day.Day]);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter json, IReadOnlyList<PersonName> authors)
    {
        if (authors.Count == 0)
            return;

        json.WriteStartArray("author");
        foreach (var author in authors)
        {
            json.WriteStartObject();
            json.WriteString(author.Given is null ? "literal" : "family", author.Family);
            if (author.Given is { } given)
                json.WriteString("given", given);
            if (author.Suffix is { } suffix)
                json.WriteString("suffix", suffix);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteIssued(Utf8JsonWriter json, Citation citation)
    {
        if (CitedDate.From(citation.Date) is not { } date)
            return;

        json.WriteStartObject("issued");
        if (date.OnlyWords is { } words)
        {
            json.WriteString("literal", words);
        }
        else
        {
            WriteDateParts(json, new[] { date.Year, date.Month, date.Day }.OfType<int>());
        }

        if (date.Approximate || date.Uncertain)
            json.WriteBoolean("circa", true);
        json.WriteEndObject();
    }

    private static void WriteDateParts(Utf8JsonWriter json, IEnumerable<int> parts)
    {
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        foreach (var part in parts)
            json.WriteNumberValue(part);
        json.WriteEndArray();
        json.WriteEndArray();
    }
}

using System.Text.Json;
using ArticleArchive.Citations;

namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>An article, or words of one, in an exported list. The members are the columns of the CSV and the names in the JSON.</summary>
internal sealed record ExportRow(
    string Key,
    string Title,
    string? Source,
    string? Date,
    IReadOnlyList<string> Authors,
    string Language,
    string? Paragraph,
    string? Speaker,
    string? Words,
    string Url,
    string Citation,
    string Type,
    string? Voice,
    IReadOnlyList<string> Topics,
    string? Cue,
    string? DatePrecision,
    string? Left,
    string? Hit,
    string? Right)
{
    public static ExportEntry Entry(Citation citation, ExportContext context) =>
        new(citation, () => JsonSerializer.SerializeToElement(Of(citation, context), ExportJson.Readable.ExportRow));

    private static ExportRow Of(Citation citation, ExportContext context) => new(
        citation.Key,
        citation.Title,
        citation.Publisher,
        citation.Date?.Edtf,
        [.. citation.Authors.Select(author => author.Said)],
        citation.Language,
        citation.Paragraphs,
        citation.Speaker,
        citation.Words,
        citation.Address,
        CitationStyle.Plain.Write(citation),
        context.Type,
        context.Voice,
        context.Topics,
        context.Cue,
        context.DatePrecision,
        context.Left,
        context.Hit,
        context.Right);
}

using System.Text.Json;
using ArticleArchive.Citations;

namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>One thing of a list that is handed over: where it stands, what it says, how it is cited.</summary>
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
    public static IReadOnlyList<string> Columns { get; } =
    [
        "key", "title", "source", "date", "authors", "language", "paragraph", "speaker", "words", "url", "citation",
        "type", "voice", "topics", "cue", "datePrecision", "left", "hit", "right",
    ];

    public static ExportRow Of(Citation citation, ExportContext context) => new(
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
        CitationWriter.Write(citation, CitationFormat.Plain),
        context.Type,
        context.Voice,
        context.Topics,
        context.Cue,
        context.DatePrecision,
        context.Left,
        context.Hit,
        context.Right);
}

/// <summary>An article, or words of one, to be handed over.</summary>
internal sealed record CitedEntry(Citation Citation, ExportContext Context) : IExportEntry
{
    public IReadOnlyList<string?> Fields
    {
        get
        {
            var row = ExportRow.Of(Citation, Context);
            return
            [
                row.Key, row.Title, row.Source, row.Date, string.Join("; ", row.Authors), row.Language, row.Paragraph, row.Speaker, row.Words, row.Url, row.Citation,
                row.Type, row.Voice, string.Join("; ", row.Topics), row.Cue, row.DatePrecision, row.Left, row.Hit, row.Right,
            ];
        }
    }

    public string Json => JsonSerializer.Serialize(ExportRow.Of(Citation, Context), ExportJson.Readable.ExportRow);
}

using ArticleArchive.Citations;

namespace ArticleArchive.Web.Exports;

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
    string Citation)
{
    public static ExportRow Of(Citation citation) => new(
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
        CitationWriter.Write(citation, CitationFormat.Plain));
}

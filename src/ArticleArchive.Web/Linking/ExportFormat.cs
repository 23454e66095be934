namespace ArticleArchive.Web.Linking;

/// <summary>A format of an exported list.</summary>
/// <param name="Name">The name shown to readers.</param>
/// <param name="Ending">The ending of the address.</param>
/// <param name="MediaType">The media type.</param>
internal sealed record ExportFormat(string Name, string Ending, string MediaType)
{
    /// <summary>Comma-separated values, with the names of the columns in the first line (RFC 4180).</summary>
    public static ExportFormat Csv { get; } = new("CSV", ".csv", "text/csv; charset=utf-8; header=present");

    /// <summary>A workbook of one sheet (Office Open XML).</summary>
    public static ExportFormat Workbook { get; } =
        new("Excel", ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /// <summary>JSON Lines, one object on each line.</summary>
    public static ExportFormat JsonLines { get; } = new("JSON Lines", ".jsonl", "application/jsonl; charset=utf-8");

    public static ExportFormat Ris { get; } = new("RIS", ".ris", "application/x-research-info-systems; charset=utf-8");

    public static ExportFormat BibTex { get; } = new("BibTeX", ".bib", "application/x-bibtex; charset=utf-8");

    /// <summary>Every format, in the order in which pages offer them.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } = [Csv, Workbook, JsonLines, Ris, BibTex];
}

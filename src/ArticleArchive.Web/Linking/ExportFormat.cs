namespace ArticleArchive.Web.Linking;

/// <summary>The formats of an exported list.</summary>
internal enum ExportFormat
{
    /// <summary>Comma-separated values (RFC 4180), <c>.csv</c>.</summary>
    Csv,

    /// <summary>JSON Lines, one object on each line, <c>.jsonl</c>.</summary>
    JsonLines,

    /// <summary>RIS, <c>.ris</c>.</summary>
    Ris,

    /// <summary>BibTeX, <c>.bib</c>.</summary>
    BibTex,

    /// <summary>A workbook of one sheet (Office Open XML), <c>.xlsx</c>.</summary>
    Workbook,
}

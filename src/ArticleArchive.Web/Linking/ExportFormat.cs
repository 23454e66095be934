namespace ArticleArchive.Web.Linking;

/// <summary>The forms in which a whole list is handed over.</summary>
internal enum ExportFormat
{
    /// <summary>Comma-separated values (RFC 4180), <c>.csv</c>.</summary>
    Csv,

    /// <summary>JSON Lines, one object a line, <c>.jsonl</c>.</summary>
    JsonLines,

    /// <summary>RIS, <c>.ris</c>.</summary>
    Ris,

    /// <summary>BibTeX, <c>.bib</c>.</summary>
    BibTex,

    /// <summary>A workbook of one sheet (Office Open XML), <c>.xlsx</c>.</summary>
    Workbook,
}

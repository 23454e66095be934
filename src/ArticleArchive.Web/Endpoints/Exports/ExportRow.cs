using ArticleArchive.Citations;

namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>An article, or words of one, in an exported list.</summary>
internal sealed record ExportRow(Citation Citation, ExportContext Context)
{
    /// <summary>The columns of the CSV and the workbook, and the members of the JSON.</summary>
    public static ExportColumns<ExportRow> Columns { get; } = new(
        ("key", row => row.Citation.Key),
        ("title", row => row.Citation.Title),
        ("source", row => row.Citation.Publisher),
        ("date", row => row.Citation.Date?.Edtf),
        ("authors", row => row.Citation.Authors.Select(author => author.Said)),
        ("language", row => row.Citation.Language),
        ("paragraph", row => row.Citation.Paragraphs),
        ("speaker", row => row.Citation.Speaker),
        ("words", row => row.Citation.Words),
        ("url", row => row.Citation.Address),
        ("citation", row => CitationStyle.Plain.Write(row.Citation)),
        ("type", row => row.Context.Type),
        ("voice", row => row.Context.Voice),
        ("topics", row => row.Context.Topics),
        ("cue", row => row.Context.Cue),
        ("datePrecision", row => row.Context.DatePrecision),
        ("left", row => row.Context.Left),
        ("hit", row => row.Context.Hit),
        ("right", row => row.Context.Right));

    public ExportEntry Entry => Columns.Entry(Citation, this);
}

using ArticleArchive.Citations;

namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>A speaker, in an exported list.</summary>
internal sealed record SpeakerRow(SpeakerSummary Speaker, Citation Citation)
{
    /// <summary>The columns of an export of speakers.</summary>
    public static ExportColumns<SpeakerRow> Columns { get; } = new(
        ("key", row => row.Speaker.Slug),
        ("name", row => row.Speaker.Name),
        ("roles", row => row.Speaker.Roles),
        ("statements", row => row.Speaker.Utterances),
        ("articles", row => row.Speaker.Articles),
        ("first", row => row.Speaker.First?.Edtf),
        ("last", row => row.Speaker.Last?.Edtf),
        ("url", row => row.Citation.Address),
        ("citation", row => CitationStyle.Plain.Write(row.Citation)));

    public ExportEntry Entry => Columns.Entry(Citation, this);
}

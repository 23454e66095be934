using ArticleArchive.Citations;
using ArticleArchive.Web.Endpoints.Exports;
using ArticleArchive.Web.Linking.Lists;

namespace ArticleArchive.Web.Endpoints.Lists;

/// <summary>A paragraph of a reading list, with its place.</summary>
/// <param name="Place">Its place, from 1.</param>
/// <param name="Found">The paragraph.</param>
/// <param name="Citation">Its citation; for a paragraph that is gone, as much as is known.</param>
internal sealed record ListedItem(int Place, ListedPassage Found, Citation Citation)
{
    /// <summary>The columns of the exported list.</summary>
    public static ExportColumns<ListedItem> Columns { get; } = new(
        ("place", item => (long)item.Place),
        ("state", item => item.Found.State),
        ("note", item => item.Found.Entry.Note),
        ("title", item => item.Citation.Title),
        ("source", item => item.Citation.Publisher),
        ("date", item => item.Citation.Date?.Edtf),
        ("speaker", item => item.Citation.Speaker),
        ("words", item => item.Found.Cited is null ? item.Found.LastWords : item.Citation.Words),
        ("url", item => item.Citation.Address),
        ("citation", item => item.Cited));

    /// <summary>The citation in one line; for a paragraph that is gone, its article or the entry of the list.</summary>
    public string Cited => CitationStyle.Plain.Write(Citation);

    public ExportEntry Entry => Columns.Entry(Citation, this);
}

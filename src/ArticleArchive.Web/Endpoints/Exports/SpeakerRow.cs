using System.Text.Json;
using ArticleArchive.Citations;

namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>A speaker, in an exported list.</summary>
internal sealed record SpeakerRow(
    string Key, string Name, IReadOnlyList<string> Roles, long Statements, long Articles, string? First, string? Last, string Url, string Citation)
{
    public static ExportEntry Entry(SpeakerSummary speaker, Citation citation) =>
        new(citation, () => JsonSerializer.SerializeToElement(Of(speaker, citation), ExportJson.Readable.SpeakerRow));

    private static SpeakerRow Of(SpeakerSummary speaker, Citation citation) => new(
        speaker.Slug,
        speaker.Name,
        speaker.Roles,
        speaker.Utterances,
        speaker.Articles,
        speaker.First?.Edtf,
        speaker.Last?.Edtf,
        citation.Address,
        CitationStyle.Plain.Write(citation));
}

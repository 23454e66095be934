using System.Globalization;
using System.Text.Json;
using ArticleArchive.Catalog;
using ArticleArchive.Citations;

namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>Somebody who is quoted, of a list that is handed over.</summary>
internal sealed record SpeakerRow(string Key, string Name, IReadOnlyList<string> Roles, long Statements, long Articles, string? First, string? Last, string Url, string Citation)
{
    public static IReadOnlyList<string> Columns { get; } = ["key", "name", "roles", "statements", "articles", "first", "last", "url", "citation"];

    public static SpeakerRow Of(SpeakerSummary speaker, Citation citation) => new(
        speaker.Slug,
        speaker.Name,
        speaker.Roles,
        speaker.Utterances,
        speaker.Articles,
        speaker.First?.Edtf,
        speaker.Last?.Edtf,
        citation.Address,
        CitationWriter.Write(citation, CitationFormat.Plain));
}

/// <summary>Somebody who is quoted, to be handed over.</summary>
internal sealed record SpeakerEntry(SpeakerSummary Speaker, Citation Citation) : IExportEntry
{
    public IReadOnlyList<string?> Fields
    {
        get
        {
            var row = SpeakerRow.Of(Speaker, Citation);
            string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
            return [row.Key, row.Name, string.Join("; ", row.Roles), Number(row.Statements), Number(row.Articles), row.First, row.Last, row.Url, row.Citation];
        }
    }

    public string Json => JsonSerializer.Serialize(SpeakerRow.Of(Speaker, Citation), ExportJson.Readable.SpeakerRow);
}

using ArticleArchive.Citations;

namespace ArticleArchive.Web.Linking;

/// <summary>A machine-readable format of an article or of passages.</summary>
/// <param name="Name">The name shown to readers.</param>
/// <param name="Ending">The ending of the address.</param>
/// <param name="MediaType">
/// The registered type where there is one (text/markdown: RFC 7763); BibTeX and RIS have none, and get the types that reference managers accept.
/// </param>
/// <param name="Style">The style of citation, for a format that has nothing else; otherwise null.</param>
internal sealed record RepresentationFormat(string Name, string Ending, string MediaType, CitationStyle? Style = null)
{
    /// <summary>Markdown with front matter.</summary>
    public static RepresentationFormat Markdown { get; } = new("Markdown", ".md", "text/markdown");

    public static RepresentationFormat Text { get; } = new("plain text", ".txt", "text/plain");

    public static RepresentationFormat Json { get; } = new("JSON", ".json", "application/json");

    public static RepresentationFormat BibTex { get; } = new("BibTeX", ".bib", "application/x-bibtex", CitationStyle.BibTex);

    public static RepresentationFormat Ris { get; } = new("RIS", ".ris", "application/x-research-info-systems", CitationStyle.Ris);

    public static RepresentationFormat CslJson { get; } =
        new("CSL-JSON", ".csl.json", "application/vnd.citationstyles.csl+json", CitationStyle.CslJson);

    /// <summary>Every format.</summary>
    public static IReadOnlyList<RepresentationFormat> All { get; } = [Markdown, Text, Json, BibTex, Ris, CslJson];
}

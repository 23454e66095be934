using ArticleArchive.Citations;

namespace ArticleArchive.Web.Pages.Articles;

/// <summary>A citation in one of its forms.</summary>
/// <param name="Id">What the form is called in the page: <c>bibtex</c>.</param>
/// <param name="Name">What readers call the form.</param>
/// <param name="Text">The citation.</param>
internal sealed record CitationForm(string Id, string Name, string Text)
{
    /// <summary>A citation in every form but the plain line.</summary>
    public static IReadOnlyList<CitationForm> Of(Citation citation) =>
    [
        .. Enum.GetValues<CitationFormat>()
            .Where(format => format != CitationFormat.Plain)
            .Select(format => new CitationForm(format.ToString().ToLowerInvariant(), NameOf(format), CitationWriter.Write(citation, format).TrimEnd('\r', '\n'))),
    ];

    private static string NameOf(CitationFormat format) => format switch
    {
        CitationFormat.Apa => "APA",
        CitationFormat.Mla => "MLA",
        CitationFormat.BibTex => "BibTeX",
        CitationFormat.Ris => "RIS",
        CitationFormat.CslJson => "CSL-JSON",
        _ => format.ToString(),
    };
}

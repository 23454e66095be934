using System.Globalization;
using ArticleArchive.Articles;
using ArticleArchive.Citations;
using ArticleArchive.Web.Linking.Citations;
using ArticleArchive.Web.Settings;
using Microsoft.Extensions.Options;

namespace ArticleArchive.Web.Linking.Searches;

/// <summary>Cited searches as bibliographies name them.</summary>
internal sealed class SearchReferences(SiteAddress address, IOptions<ArchiveOptions> options)
{
    private static readonly (CitationFormat Format, string Name)[] Forms =
    [
        (CitationFormat.Plain, "Plain"),
        (CitationFormat.Chicago, "Chicago, note"),
        (CitationFormat.Apa, "APA"),
        (CitationFormat.Mla, "MLA"),
        (CitationFormat.Harvard, "Harvard"),
        (CitationFormat.Markdown, "Markdown"),
        (CitationFormat.BibTex, "BibTeX"),
        (CitationFormat.Ris, "RIS"),
        (CitationFormat.CslJson, "CSL-JSON"),
    ];

    public Citation Of(SearchCitation search, HttpRequest request)
    {
        var found = search.Found == 0 ? "No paragraph" : Wording.Count(search.Found, "paragraph", "paragraphs");
        var day = search.AsOf.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new Citation
        {
            Kind = CitationKind.Search,
            Title = $"{found} found as of {Wording.Moment(search.AsOf)} by a search for {search.Query.Reading}",
            Publisher = options.Value.SiteName,
            Date = ArticleDate.TryParse(day, out var date) ? date : null,
            Address = ArchiveUrls.Absolute(address.Of(request), ArchiveUrls.CitedSearch(search)),
            Archive = options.Value.SiteName,
            Key = $"search-{search.Check}",
        };
    }

    /// <summary>All forms, to copy.</summary>
    public CitePanel Panel(SearchCitation search, HttpRequest request)
    {
        var citation = Of(search, request);
        return new CitePanel(
            "In other forms",
            [.. Forms.Select(form => new CitePanelForm($"cite-{form.Format.ToString().ToLowerInvariant()}", form.Name, CitationWriter.Write(citation, form.Format).Trim()))],
            [new CitePanelFile("JSON", ArchiveUrls.ApiCitedSearch(search))]);
    }
}

using ArticleArchive.Citations;
using ArticleArchive.Web.Linking.Citations;

namespace ArticleArchive.Web.Linking.Searches;

/// <summary>Cited searches in the form of a bibliography.</summary>
internal sealed class SearchReferences(SiteAddress address, IOptions<ArchiveOptions> options)
{
    public Citation CitationOf(SearchCitation search, HttpRequest request)
    {
        var found = search.Found == 0 ? "No paragraph" : Wording.Count(search.Found, "paragraph");
        var day = search.AsOf.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new Citation
        {
            Kind = CitationKind.Search,
            Title = $"{found} found as of {Wording.Moment(search.AsOf)} by a search for {search.Query.Reading}",
            Publisher = options.Value.SiteName,
            Date = ArticleDate.TryParse(day, out var date) ? date : null,
            Address = ArchiveUrls.Absolute(address.For(request), ArchiveUrls.CitedSearch(search)),
            Archive = options.Value.SiteName,
            Key = $"search-{search.Check}",
        };
    }

    /// <summary>All formats, to copy.</summary>
    public CitePanel Panel(SearchCitation search, HttpRequest request) =>
        new("In other forms", CitePanel.FormsOf(CitationOf(search, request)), [new CitePanelFile("JSON", ArchiveUrls.ApiCitedSearch(search))]);
}

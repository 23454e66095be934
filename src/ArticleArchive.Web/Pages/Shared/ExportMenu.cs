using ArticleArchive.Catalog.Wordings;
using ArticleArchive.Web.Endpoints.Exports;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Pages.Shared;

/// <summary>The files that a list can be downloaded as.</summary>
/// <param name="What">What is downloaded: <c>Download results</c>.</param>
/// <param name="Total">How many items the list has.</param>
/// <param name="Links">The files, each with its name and address.</param>
internal sealed record ExportMenu(string What, long Total, IReadOnlyList<(string Name, string Address)> Links)
{
    /// <summary>Whether the list is too long for the files to contain all of it.</summary>
    public bool IsCut => Total > ExportList.MostRows;

    public static ExportMenu OfSearch(SearchParameters asked, long total) => new(
        "Download results",
        total,
        [.. LinksOf(format => ArchiveUrls.SearchExport(asked, format)), ("feed", ArchiveUrls.SearchFeedOf(asked.Text))]);

    public static ExportMenu OfSpeaker(string slug, long total) =>
        new("Download statements", total, [.. LinksOf(format => ArchiveUrls.SpeakerExport(slug, format))]);

    public static ExportMenu OfSpeakers(long total) => new("Download speakers", total, [.. LinksOf(ArchiveUrls.SpeakersExport)]);

    public static ExportMenu OfArticles(ArticleFilter filter, long total) =>
        new("Download list", total, [.. LinksOf(format => ArchiveUrls.ArticlesExport(filter, format))]);

    public static ExportMenu OfQuotation(WordingId wording, long total) =>
        new("Download printings", total, [.. LinksOf(format => ArchiveUrls.QuotationExport(wording, format)), ("JSON", ArchiveUrls.ApiQuotation(wording))]);

    private static IEnumerable<(string Name, string Address)> LinksOf(Func<ExportFormat, string> address) =>
        ExportFormat.All.Select(format => (format.Name, address(format)));
}

using ArticleArchive.Catalog.Wordings;
using ArticleArchive.Web.Endpoints.Exports;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Pages.Shared;

/// <summary>Links to download a list in several formats.</summary>
/// <param name="Label">The label of the menu: <c>Download results</c>.</param>
/// <param name="Total">The number of items in the list.</param>
/// <param name="Links">The name of each format, with its address.</param>
internal sealed record ExportMenu(string Label, long Total, IReadOnlyList<(string Name, string Address)> Links)
{
    /// <summary>Whether the list is longer than a file may be.</summary>
    public bool IsTruncated => Total > ExportList.MaxRows;

    public static ExportMenu ForSearch(SearchParameters asked, long total) => new(
        "Download results",
        total,
        [.. LinksOf(format => ArchiveUrls.SearchExport(asked, format)), ("feed", ArchiveUrls.SearchFeedOf(asked.Text))]);

    public static ExportMenu ForSpeaker(string slug, long total) =>
        new("Download statements", total, [.. LinksOf(format => ArchiveUrls.SpeakerExport(slug, format))]);

    public static ExportMenu ForSpeakers(long total) => new("Download speakers", total, [.. LinksOf(ArchiveUrls.SpeakersExport)]);

    public static ExportMenu ForArticles(ArticleFilter filter, long total) =>
        new("Download list", total, [.. LinksOf(format => ArchiveUrls.ArticlesExport(filter, format))]);

    public static ExportMenu ForQuotation(WordingId wording, long total) => new(
        "Download all appearances",
        total,
        [.. LinksOf(format => ArchiveUrls.QuotationExport(wording, format)), ("JSON", ArchiveUrls.ApiQuotation(wording))]);

    private static IEnumerable<(string Name, string Address)> LinksOf(Func<ExportFormat, string> address) =>
        ExportFormat.All.Select(format => (format.Name, address(format)));
}

using ArticleArchive.Catalog;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleArchive.Web.Pages.Speakers;

/// <summary>Everybody who is quoted.</summary>
internal sealed class SpeakerListModel(CatalogSnapshot catalog) : PageModel
{
    private const int PageSize = 200;

    /// <summary>Those of this page, by name.</summary>
    public IReadOnlyList<SpeakerSummary> Speakers { get; private set; } = [];

    /// <summary>How many there are in all.</summary>
    public int Total { get; private set; }

    public PageLinks Links { get; private set; } = new() { Page = 1, Pages = 1 };

    public void OnGet()
    {
        var page = PageNumber.Read(Request.Query);
        var all = catalog.Speakers();
        Total = all.Count;
        Speakers = [.. all.Skip((int)Math.Min((page - 1L) * PageSize, Total)).Take(PageSize)];
        Links = PageLinks.Of(page, Total, PageSize, ArchiveUrls.SpeakerList);
    }
}

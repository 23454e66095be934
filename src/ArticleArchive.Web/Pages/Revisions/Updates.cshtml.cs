using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.Histories;
using ArticleArchive.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleArchive.Web.Pages.Revisions;

/// <summary>Articles that were corrected or updated, latest first.</summary>
internal sealed class UpdatesModel(CatalogSnapshot catalog) : PageModel
{
    private const int PageSize = 20;

    public IReadOnlyList<ArticleUpdate> Updates { get; private set; } = [];

    public long Total { get; private set; }

    public PageLinks Links => PageLinks.Create(PageNumber.Read(Request.Query), Total, PageSize, ArchiveUrls.UpdatesPage);

    public void OnGet()
    {
        var revised = catalog.Revised(PageNumber.Read(Request.Query), PageSize);
        Updates = [.. revised.Articles.Select(article => ArticleUpdate.From(article, catalog))];
        Total = revised.Total;
    }
}

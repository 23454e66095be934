using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleArchive.Web.Pages.Articles;

/// <summary>All articles, or those of one year, topic or publisher.</summary>
internal sealed class ListModel(CatalogSnapshot catalog) : PageModel
{
    public const int PageSize = 20;

    private ArticlePage? _list;

    public ArticlePage List => _list ?? throw new InvalidOperationException("The page is shown only when the list was read.");

    public ArticleFilter Filter { get; private set; } = new();

    /// <summary>The years to choose from. When one is chosen, the others can still be chosen instead.</summary>
    public IReadOnlyList<ValueCount> Years { get; private set; } = [];

    public PageLinks Links => PageLinks.Create(List.Page, List.Total, PageSize, page => ArchiveUrls.Articles(Filter, page));

    public void OnGet()
    {
        Filter = ArticleFilterQuery.Read(Request.Query);
        _list = catalog.List(Filter, PageNumber.Read(Request.Query), PageSize);
        Years = Filter.Year is null ? _list.Years : catalog.List(Filter with { Year = null }, 1, 1).Years;
    }
}

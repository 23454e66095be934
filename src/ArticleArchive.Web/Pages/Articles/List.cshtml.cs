using ArticleArchive.Catalog;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleArchive.Web.Pages.Articles;

/// <summary>All articles, or those of a year, a topic or a publisher.</summary>
internal sealed class ListModel(CatalogSnapshot catalog) : PageModel
{
    public const int PageSize = 20;

    private ArticlePage? _list;

    public ArticlePage List => _list ?? throw new InvalidOperationException("The page is shown only when the list was read.");

    public ArticleFilter Filter { get; private set; } = new();

    public PageLinks Links => PageLinks.Of(List.Page, List.Total, PageSize, page => ArchiveUrls.Articles(Filter, page));

    public void OnGet()
    {
        Filter = new ArticleFilter { Year = Value("year"), Topic = Value("topic"), Source = Value("source") };
        _list = catalog.List(Filter, PageNumber.Read(Request.Query), PageSize);
    }

    private string? Value(string name) => Request.Query[name].FirstOrDefault() is { Length: > 0 } value ? value.Trim() : null;
}

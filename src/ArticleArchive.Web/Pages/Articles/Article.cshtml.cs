using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.Search;
using ArticleArchive.Web.Citing;
using ArticleArchive.Web.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleArchive.Web.Pages.Articles;

/// <summary>An article.</summary>
internal sealed class ArticleModel(ArchiveCatalog catalog, SiteAddress site, Signposts signposts) : PageModel
{
    private ArticleView? _view;

    public ArticleView View => _view ?? throw new InvalidOperationException("The page is shown only when the article was found.");

    public IActionResult OnGet(string slug)
    {
        if (!ArticleSlug.TryParse(slug, out var wanted))
            return NotFound();

        if (catalog.Find(wanted) is not { } stored)
            return catalog.FindAlias(wanted) is { } now ? MovedTo(now) : NotFound();

        if (!string.Equals(slug, wanted.Value, StringComparison.Ordinal))
            return MovedTo(wanted);

        var asked = SearchParameters.Read(Request.Query).Text;
        _view = ArticleView.Of(stored, new QueryText { Typed = asked.Typed, In = asked.In, By = asked.By }, site.Of(Request));
        signposts.Put(stored.Article, HttpContext);
        return Page();
    }

    private RedirectResult MovedTo(ArticleSlug slug) => RedirectPermanent(ArchiveUrls.Article(slug) + Request.QueryString);
}

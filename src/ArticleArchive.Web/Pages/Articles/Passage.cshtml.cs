using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.Web.Citing;
using ArticleArchive.Web.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleArchive.Web.Pages.Articles;

/// <summary>One passage, to link and cite.</summary>
internal sealed class PassageModel(ArchiveCatalog catalog, SiteAddress site, Signposts signposts) : PageModel
{
    /// <summary>The article that was asked for, where it has no such passage; else null.</summary>
    public Article? Lacking { get; private set; }

    /// <summary>The passage; null where the article has none of that id.</summary>
    public PassagePage? View { get; private set; }

    public IActionResult OnGet(string slug, string id)
    {
        if (!ArticleSlug.TryParse(slug, out var wanted))
            return NotFound();

        if (catalog.Find(wanted) is not { } stored)
            return catalog.FindAlias(wanted) is { } now ? RedirectPermanent($"{ArchiveUrls.Article(now)}/{Uri.EscapeDataString(id)}") : NotFound();

        if (!PassageId.TryParse(id, out var passage) || PassagePage.Of(stored, passage, site.Of(Request)) is not { } view)
            return Lacks(stored.Article);

        if (slug != wanted.Value || id != passage.Value)
            return RedirectPermanent(ArchiveUrls.Passage(wanted, passage));

        View = view;
        signposts.Put(view.Words, HttpContext);
        return Page();
    }

    private PageResult Lacks(Article article)
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        Lacking = article;
        return Page();
    }
}

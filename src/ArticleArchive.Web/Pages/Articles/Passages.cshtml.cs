using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.Web.Api;
using ArticleArchive.Web.Citing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleArchive.Web.Pages.Articles;

/// <summary>Several passages in a row, to link and cite.</summary>
internal sealed class PassagesModel(ArchiveCatalog catalog, Signposts signposts) : PageModel
{
    /// <summary>The article that was asked for, where it lacks the passages; else null.</summary>
    public Article? Lacking { get; private set; }

    /// <summary>The passages; null where the article lacks an end of them.</summary>
    public CitedWords? Cited { get; private set; }

    /// <summary>Whether the link that was followed was made of other words.</summary>
    public bool HasChanged => Cited is not null && Request.Query[ArchiveUrls.State].FirstOrDefault() is { Length: > 0 } state && state != Cited.State;

    public IActionResult OnGet(string slug, string first, string last)
    {
        var found = ArticleLookup.Find(catalog, slug);
        var isRange = PassageRange.TryParse($"{first}..{last}", out var range);
        if (found.MovedTo is { } moved)
            return isRange ? RedirectPermanent(ArchiveUrls.Passages(moved, range) + Request.QueryString) : NotFound();
        if (found.Article is not { } stored)
            return NotFound();
        if (!isRange || CitedWords.Of(stored, range) is not { } cited)
            return Lacks(stored.Article);
        if (cited.Range.ToString() != $"{first}..{last}")
            return RedirectPermanent(ArchiveUrls.Passages(stored.Article.Slug, cited.Range) + Request.QueryString);

        Cited = cited;
        signposts.Put(cited, HttpContext);
        return Page();
    }

    private PageResult Lacks(Article article)
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        Lacking = article;
        return Page();
    }
}

using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.Citations;
using ArticleArchive.Web.Linking.Status;
using ArticleArchive.Web.Linking.TextFragments;
using ArticleArchive.Web.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleArchive.Web.Pages.Articles;

/// <summary>One passage, to link and cite; or what became of it.</summary>
internal sealed class PassageModel(CitationResolver places, CatalogSnapshot catalog, SiteAddress site, Signposting signposts) : PageModel
{
    /// <summary>The article that was asked for, where it never had such a passage; else null.</summary>
    public Article? Lacking { get; private set; }

    /// <summary>What is to be told of a passage that is gone; else null.</summary>
    public LinkStatus? Tombstone { get; private set; }

    /// <summary>The passage; null where the article has none of that id.</summary>
    public PassagePage? View { get; private set; }

    public IActionResult OnGet(string slug, string id)
    {
        var place = places.Find(slug, id, Request.Query[ArchiveUrls.State]);
        if (place.GoOn is { } other)
            return CitedAnswers.Redirect(other, Request.Query);
        if (place.Article is not { } article)
            return NotFound();

        var receipt = place.Outcome is { } told ? LinkStatus.Of(told, article) : null;
        if (place.Words is not { } passage)
        {
            Response.StatusCode = place.IsGone ? StatusCodes.Status410Gone : StatusCodes.Status404NotFound;
            (Tombstone, Lacking) = (receipt, receipt is null ? article : null);
            return Page();
        }

        var named = NamedWords.Of(passage, Request.Query);
        View = PassagePage.Of(named.Cited, site.Of(Request)) with { LinkStatus = receipt, SelectionStatus = SelectionStatus.Of(named, place.Outcome), Families = [.. FamilyLink.In(named.Cited.Stored, catalog)[named.Cited.First]] };
        signposts.Put(named.Cited, HttpContext);
        return Page();
    }
}

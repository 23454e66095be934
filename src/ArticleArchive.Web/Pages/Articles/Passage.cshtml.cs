using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.Citations;
using ArticleArchive.Web.Linking.Status;
using ArticleArchive.Web.Linking.TextFragments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleArchive.Web.Pages.Articles;

/// <summary>One passage, or several in a row (<c>k7f3q2..m2r4t8</c>), to link and cite; or what became of them.</summary>
internal sealed class PassageModel(CitationResolver places, CatalogSnapshot catalog, SiteAddress site, Signposting signposts) : PageModel
{
    /// <summary>The article asked for, if it never had such passages; otherwise null.</summary>
    public Article? ArticleWithoutPassage { get; private set; }

    /// <summary>What to say about passages that are gone or no longer next to each other; otherwise null.</summary>
    public LinkStatus? Tombstone { get; private set; }

    /// <summary>The passages; null when the article does not have them.</summary>
    public PassagePage? View { get; private set; }

    public IActionResult OnGet(string slug, string range)
    {
        var place = places.Find(slug, range, Request.Query[ArchiveUrls.State]);
        if (place.Redirect is { } other)
            return new RedirectResult(ArchiveUrls.Passages(other.Slug, other.Range) + ArchiveUrls.CarriedOver(Request.Query, other), other.IsPermanent);
        if (place.Article is not { } article)
            return NotFound();

        var status = place.Outcome is { } outcome ? LinkStatus.From(outcome, article) : null;
        if (place.Words is not { } passages)
        {
            Response.StatusCode = place.IsGone ? StatusCodes.Status410Gone : StatusCodes.Status404NotFound;
            (Tombstone, ArticleWithoutPassage) = (status, status is null ? article : null);
            return Page();
        }

        var named = NamedWords.Read(passages, Request.Query);
        View = PassagePage.From(named.Cited, site.For(Request)) with
        {
            LinkStatus = status,
            SelectionStatus = SelectionStatus.From(named, place.Outcome),
            Families = [.. FamilyLink.In(named.Cited.Stored, catalog)[named.Cited.First]],
        };
        signposts.AddLinks(named.Cited, HttpContext);
        return Page();
    }
}

using ArticleArchive.Articles;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.Citations;
using ArticleArchive.Web.Linking.Status;
using ArticleArchive.Web.Linking.TextFragments;
using ArticleArchive.Web.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleArchive.Web.Pages.Articles;

/// <summary>Several passages in a row, to link and cite; or what became of them.</summary>
internal sealed class PassagesModel(CitationResolver places, SiteAddress site, Signposting signposts) : PageModel
{
    /// <summary>The article that was asked for, where it lacks the passages; else null.</summary>
    public Article? Lacking { get; private set; }

    /// <summary>What is to be told of passages that do not stand together any more; else null.</summary>
    public LinkStatus? Tombstone { get; private set; }

    /// <summary>The passages, with their links; null where the article lacks an end of them.</summary>
    public LinkAndCite? Cite { get; private set; }

    /// <summary>What to tell of the link that was followed; null when it does not say what it was made from.</summary>
    public LinkStatus? LinkStatus { get; private set; }

    /// <summary>What to tell of the words that the link names; null when it names none.</summary>
    public SelectionStatus? SelectionStatus { get; private set; }

    public IActionResult OnGet(string slug, string first, string last)
    {
        var place = places.Find(slug, $"{first}..{last}", Request.Query[ArchiveUrls.State]);
        if (place.GoOn is { } other)
            return CitedAnswers.Redirect(other, Request.Query);
        if (place.Article is not { } article)
            return NotFound();

        var receipt = place.Outcome is { } told ? LinkStatus.Of(told, article) : null;
        if (place.Words is not { } passages)
        {
            Response.StatusCode = place.IsGone ? StatusCodes.Status410Gone : StatusCodes.Status404NotFound;
            (Tombstone, Lacking) = (receipt, receipt is null ? article : null);
            return Page();
        }

        var named = NamedWords.Of(passages, Request.Query);
        (Cite, LinkStatus, SelectionStatus) = (LinkAndCite.Of(named.Cited, site.Of(Request)), receipt, SelectionStatus.Of(named, place.Outcome));
        signposts.Put(named.Cited, HttpContext);
        return Page();
    }
}

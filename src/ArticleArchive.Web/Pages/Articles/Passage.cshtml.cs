using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.History;
using ArticleArchive.Web.Citing;
using ArticleArchive.Web.Recorded;
using ArticleArchive.Web.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleArchive.Web.Pages.Articles;

/// <summary>One passage, to link and cite; or what became of it.</summary>
internal sealed class PassageModel(ArchiveCatalog catalog, RecordedHistories histories, SiteAddress site, Signposts signposts) : PageModel
{
    /// <summary>The article that was asked for, where it never had such a passage; else null.</summary>
    public Article? Lacking { get; private set; }

    /// <summary>What is to be told of a passage that is gone; else null.</summary>
    public Receipt? Tombstone { get; private set; }

    /// <summary>The passage; null where the article has none of that id.</summary>
    public PassagePage? View { get; private set; }

    public IActionResult OnGet(string slug, string id)
    {
        if (!ArticleSlug.TryParse(slug, out var wanted))
            return NotFound();

        if (catalog.Find(wanted) is not { } stored)
            return catalog.FindAlias(wanted) is { } now ? RedirectPermanent($"{ArchiveUrls.Article(now)}/{Uri.EscapeDataString(id)}{Request.QueryString}") : NotFound();

        if (!PassageId.TryParse(id, out var passage))
            return Lacks(stored.Article);

        if (PassagePage.Of(stored, passage, site.Of(Request)) is not { } view)
            return Follow(stored.Article, Cited(passage) ?? new PassageCitation(passage, null));

        if (slug != wanted.Value || id != passage.Value)
            return RedirectPermanent(ArchiveUrls.Passage(wanted, passage) + Request.QueryString);

        View = view with { Receipt = Cited(passage) is { } citation ? Receipt.Of(histories.Find(stored.Article, citation), stored.Article) : null };
        signposts.Put(view.Words, HttpContext);
        return Page();
    }

    /// <summary>What the link says that it was made from: the state of this passage, or another passage whose words this one took up.</summary>
    private PassageCitation? Cited(PassageId passage)
    {
        string? told = Request.Query[ArchiveUrls.State];
        if (PassageState.TryParse(told, out var state))
            return new PassageCitation(passage, state);
        return PassageCitation.TryParse(told, out var citation) ? citation : null;
    }

    /// <summary>
    /// Leads to the passage that holds the words now, for as long as it does: they may be parted again. The address says whose words they were, so that the page tells.
    /// </summary>
    private IActionResult Follow(Article article, PassageCitation citation)
    {
        var cited = histories.Find(article, citation);
        if (cited is { Standing: CitedStanding.Elsewhere, Now: [var heir, ..] })
            return Redirect(ArchiveUrls.Passage(article.Slug, heir, citation.ToString()));
        if (cited.Standing == CitedStanding.Unknown)
            return Lacks(article);

        Response.StatusCode = StatusCodes.Status410Gone;
        Tombstone = Receipt.Of(cited, article);
        return Page();
    }

    private PageResult Lacks(Article article)
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        Lacking = article;
        return Page();
    }
}

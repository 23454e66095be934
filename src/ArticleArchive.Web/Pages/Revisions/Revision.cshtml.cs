using ArticleArchive.History;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.Citations;
using ArticleArchive.Web.Linking.Histories;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace ArticleArchive.Web.Pages.Revisions;

/// <summary>An article as it was when it was recorded.</summary>
internal sealed class RevisionModel(RecordedHistories histories, SiteAddress sites) : PageModel
{
    private RecordedArticle? _found;
    private Revision? _revision;

    public RecordedArticle Found => _found ?? throw new InvalidOperationException("The page is shown only when the article was found.");

    public Revision Revision => _revision ?? throw new InvalidOperationException("The page is shown only when the revision was found.");

    public IReadOnlyList<PassageChange> Changes => RevisionChanges.Compare(Found.History, Revision);

    /// <summary>The permanent address of the article.</summary>
    public string Canonical { get; private set; } = "";

    public IActionResult OnGet(string slug, int number)
    {
        var lookup = histories.Find(slug);
        if (lookup.MovedTo is { } moved)
            return RedirectPermanent(ArchiveUrls.Revision(moved, number));

        _found = lookup.Found;
        _revision = _found?.Revision(number);
        if (_found is null || _revision is null)
            return NotFound();

        var site = sites.For(Request);
        Canonical = ArchiveUrls.Absolute(site, ArchiveUrls.Article(_found.Article.Slug));
        Response.Headers[MementoLinks.Datetime] = MementoLinks.Moment(_revision.Time);
        Response.Headers.Append(HeaderNames.Link, new MementoLinks(_found.Article.Slug, site).ForRevision(_found.History, _revision));
        return Page();
    }
}

using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.Histories;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleArchive.Web.Pages.Revisions;

/// <summary>The recorded history of an article.</summary>
internal sealed class HistoryModel(RecordedHistories histories) : PageModel
{
    private RecordedArticle? _found;

    public RecordedArticle Found => _found ?? throw new InvalidOperationException("The page is shown only when the article was found.");

    public IActionResult OnGet(string slug)
    {
        var lookup = histories.Find(slug);
        if (lookup.MovedTo is { } moved)
            return RedirectPermanent(ArchiveUrls.History(moved));

        _found = lookup.Found;
        return _found is null ? NotFound() : Page();
    }
}

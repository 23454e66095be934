using ArticleArchive.Search;
using ArticleArchive.Search.Research;
using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleArchive.Web.Pages.Research;

/// <summary>Two searches side by side.</summary>
[Costs(RequestCost.Search)]
internal sealed class CompareModel(SearchComparer comparer) : PageModel
{
    /// <summary>The searches as typed.</summary>
    public CompareParameters Asked { get; private set; } = new("", "");

    /// <summary>The comparison; null until there are two searches, and when one was stopped.</summary>
    public CompareView? Found { get; private set; }

    /// <summary>How long a search ran before it was stopped; null when none was stopped.</summary>
    public TimeSpan? StoppedAfter { get; private set; }

    public async Task OnGetAsync()
    {
        Asked = CompareParameters.Read(Request.Query);
        var (one, other) = Asked.Queries;
        if (one.IsEmpty || other.IsEmpty)
            return;

        try
        {
            var words = WordParameters.Read(Request.Query);
            Found = new CompareView(Asked, words, await comparer.CompareAsync(one, other, words.Options, HttpContext.RequestAborted));
        }
        catch (SearchTimeoutException stopped)
        {
            OverloadResponses.RetryLater(Response, stopped.Limit);
            StoppedAfter = stopped.Limit;
        }
    }
}

using ArticleArchive.Search;
using ArticleArchive.Search.Queries;
using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Pages.Research;
using ArticleArchive.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleArchive.Web.Pages.Searching;

/// <summary>
/// The page behind the box: the passages that have some words, and what the archive says about the words as a quotation. <c>/check</c> is the same page, but
/// treats any words as a quotation. A POST only carries a text too long for an address and changes nothing, so it needs no token.
/// </summary>
[Costs(RequestCost.Search)]
[IgnoreAntiforgeryToken]
internal sealed class SearchModel(PassageResults results, PastedWords pasted, ResearchViews views) : PageModel
{
    /// <summary>When to try again if a part of the archive did not answer.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);

    private SearchParameters _asked = new(new QueryText(), SearchSort.Best, Page: 1);

    /// <summary>The answer that the page shows.</summary>
    public BoxAnswer Answer { get; private set; } = new();

    /// <summary>Whether to check the words as a quotation, whatever they read like.</summary>
    public bool IsCheck => Request.Path.StartsWithSegments(ArchiveUrls.CheckPage, StringComparison.OrdinalIgnoreCase);

    /// <summary>The search form.</summary>
    public SearchBox Box => new() { Query = _asked.Text, Sort = _asked.Sort, View = _asked.View, AsksName = AsksName };

    /// <summary>The filters that narrow the search, for views other than the list.</summary>
    public IReadOnlyList<RemovableFilter> Filters => SearchFilters.Chosen(_asked);

    private bool AsksName => _asked.Text.By.Count <= 1 && (IsCheck || Answer.IsAboutSpeech);

    public Task OnGetAsync() => AnswerAsync(SearchParameters.Read(Request.Query));

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Request.HasFormContentType)
            return StatusCode(StatusCodes.Status415UnsupportedMediaType);

        try
        {
            var asked = await SearchParameters.ReadFormAsync(Request, HttpContext.RequestAborted);
            var words = WordsOf(asked);
            if (words.FitsAddress)
            {
                Response.Headers.Location = IsCheck
                    ? ArchiveUrls.Check(words.Text.Trim(), words.By)
                    : ArchiveUrls.Search(asked with { Text = asked.Text with { Typed = words.Text.Trim() }, Page = 1 });
                return StatusCode(StatusCodes.Status303SeeOther);
            }

            await AnswerAsync(asked);
            return Page();
        }
        catch (Exception broken) when (broken is InvalidDataException or BadHttpRequestException)
        {
            return BadRequest();
        }
    }

    private static CheckParameters WordsOf(SearchParameters asked) => CheckParameters.From(asked.Text.Typed, asked.Text.By.Count > 0 ? asked.Text.By[0] : null);

    private async Task AnswerAsync(SearchParameters asked)
    {
        _asked = results.Limited(asked);
        var query = QueryParser.Parse(asked.Text);
        try
        {
            Answer = await AnswerAsync(query);
        }
        catch (SearchTimeoutException stopped)
        {
            OverloadResponses.RetryLater(Response, stopped.Limit);
            Answer = new BoxAnswer { Query = query, StoppedAfter = stopped.Limit };
        }
    }

    private async Task<BoxAnswer> AnswerAsync(Query query)
    {
        if (IsCheck ? string.IsNullOrWhiteSpace(_asked.Text.Typed) : query.IsEmpty)
            return new BoxAnswer { Query = query, Examples = results.Examples };
        if (IsCheck || SpeechQuery.IsPasted(query, _asked.Text.Typed))
            return (await pasted.CheckAsync(WordsOf(_asked), HttpContext)) with { Query = query };
        if (_asked.View != SearchView.List)
            return new BoxAnswer { Query = query, View = await views.ShowAsync(_asked, HttpContext) };

        var answer = await results.FindAsync(_asked, HttpContext.RequestAborted);
        if (!answer.IsWhole)
            OverloadResponses.RetryLater(Response, Rest);
        return answer;
    }
}

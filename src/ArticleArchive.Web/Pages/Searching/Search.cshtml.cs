using System.Globalization;
using ArticleArchive.Catalog;
using ArticleArchive.Checking;
using ArticleArchive.Search;
using ArticleArchive.Search.Queries;
using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Pages.Shared;
using ArticleArchive.Web.Settings;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace ArticleArchive.Web.Pages.Searching;

/// <summary>Passages found.</summary>
[Costs(RequestCost.Search)]
internal sealed class SearchModel(PassageSearch search, QuotationCheck check, CatalogSnapshot catalog, IOptions<ArchiveOptions> options) : PageModel
{
    /// <summary>The longest that the answer above the results may hold them up; a check page has all the time it needs.</summary>
    private static readonly TimeSpan AnswerLimit = TimeSpan.FromMilliseconds(250);

    /// <summary>What was asked for, understood.</summary>
    public Query Query { get; private set; } = new() { Typed = "", Reading = "" };

    /// <summary>The form.</summary>
    public SearchBox Box { get; private set; } = SearchBox.Empty;

    /// <summary>What was found; null when nothing was asked for, or the search was stopped.</summary>
    public ResultList? Found { get; private set; }

    /// <summary>What the archive says of the words as a quotation; null where they read like none, or where it would take long.</summary>
    public CheckedQuotation? Answer { get; private set; }

    /// <summary>Where the words are checked as a quotation, if the answer would have held the results up; else null.</summary>
    public string? AnswerElsewhere { get; private set; }

    /// <summary>Speakers whose names stand among the words.</summary>
    public IReadOnlyList<NamedSpeaker> Speakers { get; private set; } = [];

    /// <summary>How long the search was let run; null when it was not stopped.</summary>
    public TimeSpan? StoppedAfter { get; private set; }

    /// <summary>Searches that find something here, to try.</summary>
    public IReadOnlyList<SearchExample> Examples { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var asked = SearchParameters.Read(Request.Query);
        asked = asked with { Page = Math.Min(asked.Page, options.Value.Limits.SearchPages) };
        Query = QueryParser.Parse(asked.Text);
        Box = new SearchBox { Label = "Search the archive", Query = asked.Text, Sort = asked.Sort };
        if (Query.IsEmpty)
        {
            Examples = SearchExample.From(catalog);
            return;
        }

        try
        {
            var request = new SearchRequest { Query = Query, Sort = asked.Sort, Page = asked.Page };
            var results = await search.SearchAsync(request, HttpContext.RequestAborted);
            Found = ResultList.Of(results, asked, options.Value.Limits.SearchPages);
            Query = results.Request.Query;
            Speakers = NamedSpeaker.In(QueryParser.Parse(asked.Text), catalog);
            if (asked.Page == 1)
                Answer = await AnswerAsync(results.Total);
        }
        catch (SearchTimeoutException stopped)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            Response.Headers.RetryAfter = Math.Ceiling(stopped.Limit.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            StoppedAfter = stopped.Limit;
        }
    }

    private async Task<CheckedQuotation?> AnswerAsync(long found)
    {
        if (SpeechQuery.Of(QueryParser.Parse(SearchParameters.Read(Request.Query).Text), found) is not { } speech)
            return null;

        try
        {
            var text = await check.CheckAsync(speech.Text, speech.By, AnswerLimit, HttpContext.RequestAborted);
            return text.Quotations is [{ Verdict.Places.Count: > 0 } only] ? only : null;
        }
        catch (SearchTimeoutException)
        {
            AnswerElsewhere = ArchiveUrls.Check(speech.Text, speech.By);
            return null;
        }
    }
}

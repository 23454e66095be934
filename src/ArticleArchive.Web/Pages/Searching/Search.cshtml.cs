using ArticleArchive.Catalog;
using ArticleArchive.Checking;
using ArticleArchive.Checking.Drafts;
using ArticleArchive.Search;
using ArticleArchive.Search.Queries;
using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Pages.Research;
using ArticleArchive.Web.Pages.Shared;
using ArticleArchive.Web.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace ArticleArchive.Web.Pages.Searching;

/// <summary>
/// One box: the passages with some words, and what the archive says of the words as a quotation. <c>/check</c> is the same page, and takes any words for a
/// quotation. A POST only carries a text too long for an address: it changes nothing, so it needs no token.
/// </summary>
[Costs(RequestCost.Search)]
[IgnoreAntiforgeryToken]
internal sealed class SearchModel(
    PassageSearch search, QuotationCheck check, DraftCheck drafts, ResearchViews views, CatalogSnapshot catalog, SiteAddress address, IOptions<ArchiveOptions> options) : PageModel
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);

    private SearchParameters _asked = new(new QueryText(), SearchSort.Best, Page: 1);

    /// <summary>What was asked for, understood.</summary>
    public Query Query { get; private set; } = new() { Typed = "", Reading = "" };

    /// <summary>Whether the words are to be checked as a quotation, whatever they read like.</summary>
    public bool IsCheck => Request.Path.StartsWithSegments(ArchiveUrls.CheckPage, StringComparison.OrdinalIgnoreCase);

    /// <summary>The form.</summary>
    public SearchBox Box => new() { Query = _asked.Text, Sort = _asked.Sort, View = _asked.View, AsksName = AsksName };

    /// <summary>What was found; null when nothing was searched for, or the search was stopped.</summary>
    public ResultList? Found { get; private set; }

    /// <summary>What the archive says of the words as a quotation, or of the quotations in a text; null where they read like none.</summary>
    public CheckedText? Checked { get; private set; }

    /// <summary>What the archive says of the quotations and links in a pasted text; null where none was pasted, or it is a quotation itself.</summary>
    public DraftReport? Report { get; private set; }
    /// <summary>What was found in another view than the list; null where it is the list, or nothing was searched for.</summary>
    public ResearchView? View { get; private set; }

    /// <summary>What the search is narrowed by, where it is shown in such a view.</summary>
    public IReadOnlyList<RemovableFilter> Filters => SearchFilters.Chosen(_asked);

    private bool AsksName =>
        _asked.Text.By.Count == 1 || (_asked.Text.By.Count == 0 && (IsCheck || Checked is not null || Report is not null || CheckAddress is not null));

    private bool HasNearWording => Checked is { } text && text.Quotations.Any(quotation => quotation.Verdict.Words != WordsFound.NotFound);

    /// <summary>Where the words are checked as a quotation, if the answer would have held the results up; else null.</summary>
    public string? CheckAddress { get; private set; }

    /// <summary>Speakers whose names stand among the words.</summary>
    public IReadOnlyList<NamedSpeaker> Speakers { get; private set; } = [];

    /// <summary>How long the search or the check was let run; null when it was not stopped.</summary>
    public TimeSpan? StoppedAfter { get; private set; }

    /// <summary>Searches that find something here, to try.</summary>
    public IReadOnlyList<SearchExample> Examples { get; private set; } = [];

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
                Response.Headers.Location = IsCheck ? ArchiveUrls.Check(words.Text.Trim(), words.By) : ArchiveUrls.Search(asked with { Text = asked.Text with { Typed = words.Text.Trim() }, Page = 1 });
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

    private static CheckParameters WordsOf(SearchParameters asked) => CheckParameters.Of(asked.Text.Typed, asked.Text.By.Count > 0 ? asked.Text.By[0] : null);

    private async Task AnswerAsync(SearchParameters asked)
    {
        _asked = asked with { Page = Math.Min(asked.Page, options.Value.Limits.SearchPages) };
        Query = QueryParser.Parse(asked.Text);
        if (IsCheck ? string.IsNullOrWhiteSpace(asked.Text.Typed) : Query.IsEmpty)
        {
            Examples = SearchExample.From(catalog);
            return;
        }

        try
        {
            if (IsCheck || SpeechQuery.IsPasted(Query, asked.Text.Typed))
                await CheckAsync(WordsOf(asked));
            else if (asked.View != SearchView.List)
                View = await views.ShowAsync(asked, HttpContext);
            else
                await SearchAsync();
        }
        catch (SearchTimeoutException stopped)
        {
            OverloadResponses.RetryLater(Response, StatusCodes.Status503ServiceUnavailable, stopped.Limit);
            StoppedAfter = stopped.Limit;
        }
    }

    /// <summary>A text with several quotations in it is a draft; with one, the answer is that quotation's.</summary>
    private async Task CheckAsync(CheckParameters words)
    {
        Checked = await check.CheckWholeAsync(words.Text, words.By, HttpContext.RequestAborted);
        if (Checked is not null)
            return;

        var settings = new DraftOptions { By = words.By, Site = address.Of(Request), MostQuotations = QuotationCheck.MostQuotations, Limit = check.Limit };
        var report = await drafts.CheckAsync(Draft.OfText(words.Text), settings, HttpContext.RequestAborted);
        if (report.Findings is [{ Quotation: { } only }])
            Checked = new CheckedText([only], IsWhole: false, report.Notes);
        else
            Report = report;
    }

    private async Task SearchAsync()
    {
        var asked = Query;
        var results = await search.SearchAsync(new SearchRequest { Query = asked, Sort = _asked.Sort, Page = _asked.Page, AcceptsPart = true }, HttpContext.RequestAborted);
        if (!results.Reach.IsWhole)
            OverloadResponses.RetryLater(Response, StatusCodes.Status503ServiceUnavailable, Rest);
        Found = ResultList.Of(results, _asked, await YearsAsync(results), options.Value.Limits.SearchPages).WithFamilies(catalog);
        Query = results.Request.Query;
        Speakers = NamedSpeaker.In(asked, catalog);
        if (!results.Reach.IsWhole)
            return;

        if (_asked.Page == 1 && SpeechQuery.Of(asked) is { } speech && speech.IsAnswered(results.Total))
            await AnswerAsync(speech, results.Total);
        if (results.Total == 0 && !HasNearWording && await search.ClosestAsync(asked, HttpContext.RequestAborted) is { } closest)
            Found = Found with { Closest = [.. closest.Hits.Select(hit => ResultView.Of(hit, closest.Asked))] };
    }

    /// <summary>The years to choose from. A chosen year leaves the others in reach.</summary>
    private async Task<IReadOnlyList<FacetCount>> YearsAsync(SearchResults found)
    {
        if (_asked.Text.Years.Count == 0)
            return found.Facets.Years;

        var anyYear = QueryParser.Parse(_asked.Text with { Years = [] });
        return anyYear.IsEmpty ? [] : (await search.SearchAsync(new SearchRequest { Query = anyYear, PageSize = 1, AcceptsPart = true }, HttpContext.RequestAborted)).Facets.Years;
    }

    /// <summary>The answer above the results. It never holds them up for long, and a wording that is not near stands only in place of results.</summary>
    private async Task AnswerAsync(SpeechQuery speech, long found)
    {
        try
        {
            var limit = TimeSpan.FromSeconds(options.Value.Limits.AnswerSeconds);
            var answer = await check.CheckAsync(speech.Text, speech.By, limit, HttpContext.RequestAborted);
            if (answer.Quotations.Any(quotation => quotation.Verdict.Places.Count > 0 && (found == 0 || quotation.Verdict.Words != WordsFound.NotFound)))
                Checked = answer;
        }
        catch (SearchTimeoutException)
        {
            CheckAddress = ArchiveUrls.Check(speech.Text, speech.By);
        }
    }
}

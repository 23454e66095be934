using System.Globalization;
using ArticleArchive.Catalog;
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
internal sealed class SearchModel(PassageSearch search, CatalogSnapshot catalog, IOptions<ArchiveOptions> options) : PageModel
{
    /// <summary>What was asked for, understood.</summary>
    public Query Query { get; private set; } = new() { Typed = "", Reading = "" };

    /// <summary>The form.</summary>
    public SearchBox Box { get; private set; } = SearchBox.Empty;

    /// <summary>What was found; null when nothing was asked for, or the search was stopped.</summary>
    public ResultList? Found { get; private set; }

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
        }
        catch (SearchTimeoutException stopped)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            Response.Headers.RetryAfter = Math.Ceiling(stopped.Limit.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            StoppedAfter = stopped.Limit;
        }
    }
}

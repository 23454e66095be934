using ArticleArchive.Search;
using ArticleArchive.Web.Settings;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace ArticleArchive.Web.Api;

/// <summary><c>/api/search</c>: passages found.</summary>
internal sealed class SearchApi(PassageSearch search, SiteAddress address, IOptions<ArchiveOptions> options)
{
    public Ok<SearchAnswer> Search(HttpContext context)
    {
        var asked = SearchParameters.Read(context.Request.Query);
        var request = new SearchRequest
        {
            Query = QueryParser.Parse(asked.Text),
            Sort = asked.Sort,
            Page = Math.Min(asked.Page, options.Value.Limits.SearchPages),
        };
        return TypedResults.Ok(SearchAnswer.Of(search.Search(request, context.RequestAborted), address.Of(context.Request)));
    }
}

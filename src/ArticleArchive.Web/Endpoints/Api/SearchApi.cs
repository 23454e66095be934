using ArticleArchive.Contracts;
using ArticleArchive.Search;
using ArticleArchive.Search.Queries;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.Searches;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary><c>/api/search</c>: the results of a search, now and when it was cited.</summary>
internal sealed class SearchApi(
    PassageSearch search, SearchCitations citations, SearchReferences references, SiteAddress address, IOptions<ArchiveOptions> options)
{
    public async Task<Ok<SearchAnswer>> SearchAsync(HttpContext context)
    {
        var asked = SearchParameters.Read(context.Request.Query);
        var request = new SearchRequest
        {
            Query = QueryParser.Parse(asked.Text),
            Sort = asked.Sort,
            Page = Math.Min(asked.Page, options.Value.Limits.SearchPages),
        };
        var found = await search.SearchAsync(request, context.RequestAborted);
        return TypedResults.Ok(SearchAnswer.From(found, asked.Text, new AbsoluteAddresses(address.For(context.Request))));
    }

    /// <summary>A cited search, then and now.</summary>
    public async Task<Results<Ok<CitedSearchAnswer>, ProblemHttpResult>> CitedAsync(HttpContext context)
    {
        if (SearchCitation.Read(context.Request.Query, out var isWhole) is not { } citation)
            return TypedResults.Problem(
                "The address does not say what was searched for, when, or how much was found.", statusCode: StatusCodes.Status400BadRequest);

        var compared = await citations.CompareAsync(citation, isWhole, context.RequestAborted);
        return TypedResults.Ok(CitedSearchAnswer.From(compared, references.CitationOf(citation, context.Request), address.For(context.Request)));
    }
}

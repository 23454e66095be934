using ArticleArchive.Search.Queries;
using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.Searches;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleArchive.Web.Endpoints;

/// <summary>
/// The address that cites a search. It redirects to a new address each time it is used, so that pages of results can link to it and still stay unchanged as
/// long as the archive does.
/// </summary>
internal static class CitedSearchRoutes
{
    public static void MapCitedSearches(this IEndpointRouteBuilder routes) =>
        routes.MapGet(ArchiveUrls.CiteSearch, CiteAsync).WithMetadata(new CostsAttribute(RequestCost.Search));

    private static async Task<RedirectHttpResult> CiteAsync(SearchCitations citations, HttpContext context)
    {
        var asked = SearchParameters.Read(context.Request.Query).Text;
        return TypedResults.Redirect(QueryParser.Parse(asked).IsEmpty
            ? ArchiveUrls.SearchPage
            : ArchiveUrls.CitedSearch(await citations.CiteAsync(asked, context.RequestAborted)));
    }
}

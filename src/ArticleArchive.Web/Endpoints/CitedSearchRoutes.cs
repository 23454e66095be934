using ArticleArchive.Search.Queries;
using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.Searches;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace ArticleArchive.Web.Endpoints;

/// <summary>The address at which searches are cited. It answers with another for each moment, so that pages of results stay the same for as long as the archive does.</summary>
internal static class CitedSearchRoutes
{
    public static void MapCitedSearches(this IEndpointRouteBuilder routes) =>
        routes.MapMethods(ArchiveUrls.CiteSearch, ReadRoutes.Reading, CiteAsync).WithMetadata(new CostsAttribute(RequestCost.Search));

    private static async Task<RedirectHttpResult> CiteAsync([FromServices] SearchCitations ledger, HttpContext context)
    {
        var asked = SearchParameters.Read(context.Request.Query).Text;
        return TypedResults.Redirect(QueryParser.Parse(asked).IsEmpty
            ? ArchiveUrls.SearchPage
            : ArchiveUrls.CitedSearch(await ledger.CiteAsync(asked, context.RequestAborted)));
    }
}

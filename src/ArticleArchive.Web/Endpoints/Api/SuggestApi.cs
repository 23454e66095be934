using ArticleArchive.Search;
using ArticleArchive.Web.Linking;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary><c>/api/suggest</c>: completes a query as it is typed.</summary>
internal sealed class SuggestApi(SearchCompletion completion)
{
    public async Task<Ok<SuggestAnswer>> SuggestAsync(HttpContext context)
    {
        var typed = SearchParameters.Read(context.Request.Query).Text.Typed;
        return TypedResults.Ok(SuggestAnswer.From(typed, await completion.CompleteAsync(typed, context.RequestAborted)));
    }
}

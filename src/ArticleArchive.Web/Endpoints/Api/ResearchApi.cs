using ArticleArchive.Contracts;
using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Research;
using ArticleArchive.Web.Linking;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary>The research views of a search as data.</summary>
internal sealed class ResearchApi(Concordance concordance, TimeSearch time, WordSearch words, SearchComparer comparer, SiteAddress address)
{
    /// <summary><c>/api/lines</c>: each match with the words around it.</summary>
    public async Task<Ok<LinesAnswer>> LinesAsync(HttpContext context)
    {
        var asked = SearchParameters.Read(context.Request.Query);
        var request = LineParameters.Read(context.Request.Query).Request(QueryParser.Parse(asked.Text), asked.Page);
        var page = await concordance.FindAsync(request, context.RequestAborted);
        return TypedResults.Ok(LinesAnswer.From(page, new AbsoluteAddresses(address.For(context.Request))));
    }

    /// <summary><c>/api/time</c>: passages by year, month or day.</summary>
    public async Task<Ok<TimeAnswer>> TimeAsync(HttpContext context)
    {
        var query = QueryParser.Parse(SearchParameters.Read(context.Request.Query).Text);
        var line = await time.CountAsync(query, TimeParameters.Read(context.Request.Query).Span, context.RequestAborted);
        return TypedResults.Ok(TimeAnswer.From(line, new AbsoluteAddresses(address.For(context.Request))));
    }

    /// <summary><c>/api/words</c>: words near the matches, and words typical of the passages.</summary>
    public async Task<Ok<WordRankingAnswer>> WordsAsync(HttpContext context)
    {
        var query = QueryParser.Parse(SearchParameters.Read(context.Request.Query).Text);
        var options = WordParameters.Read(context.Request.Query).Options;
        var (near, key) = await words.RankAsync(query, options, context.RequestAborted);
        return TypedResults.Ok(WordRankingAnswer.From(near, key));
    }

    /// <summary><c>/api/compare</c>: two searches side by side.</summary>
    public async Task<Ok<CompareAnswer>> CompareAsync(HttpContext context)
    {
        var (one, other) = CompareParameters.Read(context.Request.Query).Queries;
        var compared = await comparer.CompareAsync(one, other, WordParameters.Read(context.Request.Query).Options, context.RequestAborted);
        return TypedResults.Ok(CompareAnswer.From(compared, new AbsoluteAddresses(address.For(context.Request))));
    }
}

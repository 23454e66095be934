using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Research;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Pages.Research;

/// <summary>Makes the views of a search.</summary>
internal sealed class ResearchViews(Concordance concordance, TimeSearch time, WordSearch words)
{
    /// <summary>The view that was asked for.</summary>
    public Task<ResearchView> ShowAsync(SearchParameters asked, HttpContext context) => asked.View switch
    {
        SearchView.Time => TimeAsync(asked, context),
        SearchView.Words => WordsAsync(asked, context),
        _ => LinesAsync(asked, context),
    };

    private async Task<ResearchView> LinesAsync(SearchParameters asked, HttpContext context)
    {
        var lines = LineParameters.Read(context.Request.Query);
        var page = await concordance.FindAsync(lines.Request(QueryParser.Parse(asked.Text), asked.Page), context.RequestAborted);
        var heading = page.Found.Passages.Found == 0
            ? "Nothing found"
            : $"{Wording.Count(page.Found.Total, "line")} in {Wording.Count(page.Found.Passages.Found, "paragraph")}";
        return new ResearchView(asked, page.Request.Query, heading, "/Pages/Research/_Lines.cshtml", new LinesView(asked, lines, page));
    }

    private async Task<ResearchView> TimeAsync(SearchParameters asked, HttpContext context)
    {
        var parameters = TimeParameters.Read(context.Request.Query);
        var line = await time.CountAsync(QueryParser.Parse(asked.Text), parameters.Span, context.RequestAborted);
        return new ResearchView(asked, line.Query, Heading(line.Total), "/Pages/Research/_Time.cshtml", new TimeView(asked, parameters, line));
    }

    private async Task<ResearchView> WordsAsync(SearchParameters asked, HttpContext context)
    {
        var (query, parameters) = (QueryParser.Parse(asked.Text), WordParameters.Read(context.Request.Query));
        var (near, key) = await words.RankAsync(query, parameters.Options, context.RequestAborted);
        return new ResearchView(
            asked, near.Query, Heading(near.Found.Passages.Found), "/Pages/Research/_Words.cshtml", new WordsView(asked, parameters, query, near, key));
    }

    private static string Heading(long passages) => passages == 0 ? "Nothing found" : Wording.Count(passages, "paragraph");
}

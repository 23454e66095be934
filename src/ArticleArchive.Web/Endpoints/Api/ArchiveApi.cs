using System.ComponentModel;
using ArticleArchive.Contracts;
using ArticleArchive.Web.Endpoints.Lists;
using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary>The routes of the API, and their descriptions.</summary>
internal static class ArchiveApi
{
    public static void MapArchiveApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("").WithTags("Archive");
        MapSearches(api.MapGroup("").WithMetadata(new CostsAttribute(RequestCost.Search)).ProducesProblem(StatusCodes.Status503ServiceUnavailable));
        MapDrafts(api);
        MapArticles(api);
        routes.MapOpenApi(ArchiveUrls.OpenApi);
    }

    private static void MapSearches(RouteGroupBuilder searches)
    {
        searches.MapGet(ArchiveUrls.ApiSearch, (SearchApi api, HttpContext context) => api.SearchAsync(context))
            .Describe("search", "Find passages",
                "Passages that match a search, twenty on a page: where the words are in each, who says them, and counts over all results.")
            .WithParameters(ApiParameter.ForSearch);

        searches.MapGet(ArchiveUrls.ApiLines, (ResearchApi api, HttpContext context) => api.LinesAsync(context))
            .Describe("lines", "List matches in context",
                "A concordance: each match of a search with the words before and after it, a hundred on a page, and groups of lines with the same "
                    + "neighbour, speaker, publisher or year.")
            .WithParameters(ApiParameter.ForLines);

        searches.MapGet(ArchiveUrls.ApiTime, (ResearchApi api, HttpContext context) => api.TimeAsync(context))
            .Describe("time", "Count over time",
                "How many passages a search finds in each year, month or day, and per million words; for quoted, reported and narrative text "
                    + "separately; and where the words first occur in each.")
            .WithParameters(ApiParameter.ForTime);

        searches.MapGet(ArchiveUrls.ApiWords, (ResearchApi api, HttpContext context) => api.WordsAsync(context))
            .Describe("words", "Rank words",
                "The words that are near the matches of a search more often than by chance, and the words that are more frequent in its passages "
                    + "than in the rest of the archive.")
            .WithParameters(ApiParameter.ForWords);

        searches.MapGet(ArchiveUrls.ApiCompare, (ResearchApi api, HttpContext context) => api.CompareAsync(context))
            .Describe("compare", "Compare two searches",
                "Two searches side by side: totals, counts over time and by speaker, source and voice, what both find, and the words that set one "
                    + "apart from the other.")
            .WithParameters(ApiParameter.ForCompare);

        searches.MapGet(ArchiveUrls.ApiCitedSearches, (SearchApi api, HttpContext context) => api.CitedAsync(context))
            .Describe("citedSearch", "Read a cited search",
                "A search as it was cited and as it is now: both counts, and what has been added, removed and changed since, as far as the "
                    + "records show. "
                + $"{ArchiveUrls.CiteSearch} makes such addresses; the archive stores none of them.")
            .WithMetadata(new ShowsTimesAttribute(ShownTimes.OfDatabase))
            .WithParameters(ApiParameter.ForCitedSearches)
            .ProducesProblem(StatusCodes.Status400BadRequest);

        searches.MapGet(ArchiveUrls.ApiSuggest, (SuggestApi api, HttpContext context) => api.SuggestAsync(context))
            .Describe("suggest", "Complete a query",
                "Completes the last word of a query while it is typed, with words of the archive and names of the people it quotes.")
            .WithParameters([ApiParameter.BeingTyped]);

        searches.MapGet(ArchiveUrls.ApiCheck, (CheckApi api, HttpContext context) => api.CheckAsync(context))
            .Describe("checkQuotation", "Check a quotation", CheckApi.About)
            .WithParameters(ApiParameter.ForCheck);

        searches.MapPost(ArchiveUrls.ApiCheck, (CheckApi api, HttpContext context) => api.CheckPostedAsync(context))
            .Describe("checkText", "Check a long text", $"{CheckApi.About} The text is the body, UTF-8, at most {CheckParameters.MaxBytes / 1024} KB.")
            .WithParameters([ApiParameter.SaidBy])
            .Accepts<string>("text/plain")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge);

        searches.MapGet(ArchiveUrls.ApiSearches, (SearchTableFiles files, HttpContext context) => files.JsonAsync(context))
            .Describe(
                "countSearches",
                "Count many searches",
                "Up to 200 searches, one on each line, each with the number of passages it finds. The same is at /searches, and as .csv.")
            .WithParameters([ApiParameter.Searches]);
    }

    private static void MapDrafts(RouteGroupBuilder drafts) =>
        drafts.MapPost(ArchiveUrls.ApiDraft, (DraftApi api, HttpContext context) => api.CheckAsync(context))
            .Describe("checkDraft", "Check a draft", DraftApi.About)
            .WithMetadata(new CostsAttribute(RequestCost.Export))
            .WithParameters(ApiParameter.ForDraft)
            .Accepts<string>("text/plain", "text/markdown", "text/html", DraftParameters.WordType)
            .Produces<DraftAnswer>()
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static void MapArticles(RouteGroupBuilder articles)
    {
        articles.MapGet(ArchiveUrls.ApiArticles, (ArticleApi api, HttpRequest request) => api.List(request))
            .Describe("listArticles", "List articles",
                "Articles, newest first and undated last, twenty on a page, with counts by year, topic and publisher over the whole list.")
            .WithParameters(ApiParameter.ForLists);

        articles.MapGet(ArchiveUrls.ApiArticles + "/{slug}", (ArticleApi api, [Description(ApiParameter.ArticleName)] string slug, HttpRequest request) =>
                api.Article(slug, request))
            .Describe("getArticle", "Read an article",
                "Metadata, passages and statements. An earlier slug redirects to the current one; a name that several files share returns the "
                    + "articles it may mean. The same is at /articles/{slug}.json.")
            .Produces<ChoicesAnswer>(StatusCodes.Status300MultipleChoices)
            .ProducesProblem(StatusCodes.Status404NotFound);

        articles.MapGet(ArchiveUrls.ApiArticles + "/{slug}/history", (
                    HistoryApi api, [Description(ApiParameter.ArticleName)] string slug, HttpRequest request) =>
                api.History(slug, request))
            .Describe("getHistory", "Read the history of an article", "All recorded revisions of an article, with what each changed.")
            .ProducesProblem(StatusCodes.Status404NotFound);

        articles.MapGet(ArchiveUrls.ApiArticles + "/{slug}/history/{number}", (
                    HistoryApi api,
                    [Description(ApiParameter.ArticleName)] string slug,
                    [Description("The revision, from 1.")] string number,
                    HttpRequest request) =>
                api.Revision(slug, number, request))
            .Describe("getRevision", "Read a revision",
                "An article as it was recorded: every passage with its id and words, and the differences from the revision before, word by word.")
            .ProducesProblem(StatusCodes.Status404NotFound);

        articles.MapGet(ArchiveUrls.ApiArticles + "/{slug}/{id}", (
                    ArticleApi api, [Description(ApiParameter.ArticleName)] string slug, [Description("The passage's id.")] string id, HttpRequest request) =>
                api.Passage(slug, id, request))
            .Describe("getPassage", "Read a passage",
                "One passage by its permanent id, with its statements and its citations. If its words are now in another passage, the address "
                    + "redirects there; if it was removed, the answer is 410.")
            .WithParameters(ApiParameter.ForPassages)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status410Gone);

        articles.MapGet(ArchiveUrls.ApiArticles + "/{slug}/{first}..{last}", (
                    ArticleApi api,
                    [Description(ApiParameter.ArticleName)] string slug,
                    [Description("The first passage's id.")] string first,
                    [Description("The last passage's id.")] string last,
                    HttpRequest request) =>
                api.Passages(slug, first, last, request))
            .Describe(
                "getPassages",
                "Read several passages",
                "The passages from one to another, with their statements and one citation for all. If either end was merged, the address redirects; "
                    + "if one was removed, the answer is 410.")
            .WithParameters(ApiParameter.ForPassages)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status410Gone);

        articles.MapGet(ArchiveUrls.ApiSpeakers, (SpeakerApi api, HttpRequest request) => api.List(request))
            .Describe("listSpeakers", "List speakers", "Everybody who is quoted, by name, a hundred on a page.")
            .WithParameters([ApiParameter.Page]);

        articles.MapGet(ArchiveUrls.ApiSpeakers + "/{slug}", (
                    SpeakerApi api, [Description("The speaker's name in addresses.")] string slug, HttpRequest request) =>
                api.Speaker(slug, request))
            .Describe("getSpeaker", "Read what a speaker says",
                "A speaker, and their statements article by article, oldest first, twenty articles on a page.")
            .WithParameters([ApiParameter.Page])
            .ProducesProblem(StatusCodes.Status404NotFound);

        articles.MapGet(ArchiveUrls.ApiQuotations + "/{wording}", (
                    QuotationApi api, [Description("The id of the words, from a statement.")] string wording, HttpRequest request) =>
                api.Quotation(wording, request))
            .Describe("getQuotation", "Read who prints a quotation",
                "Every article that prints some words, earliest first: what each leaves out and adds, and who is said to have spoken. A not, an if "
                    + "or an only that one of them lacks is marked. The same is at /quotations/{wording}, and as .csv.")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static RouteHandlerBuilder Describe(this RouteHandlerBuilder route, string name, string summary, string description) =>
        route.WithName(name).WithSummary(summary).WithDescription(description);

    private static RouteHandlerBuilder WithParameters(this RouteHandlerBuilder route, IReadOnlyList<ApiParameter> parameters) =>
        route.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters = [.. operation.Parameters ?? [], .. parameters.Select(parameter => parameter.Describe())];
            return Task.CompletedTask;
        });
}

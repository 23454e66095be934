using System.ComponentModel;
using System.Text.RegularExpressions;
using ArticleArchive.Catalog;
using ArticleArchive.Checking;
using ArticleArchive.Contracts;
using ArticleArchive.Mcp.Texts;
using ArticleArchive.Search;
using ArticleArchive.Search.Queries;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace ArticleArchive.Mcp.Tools;

/// <summary>Finds passages, and who said them.</summary>
[McpServerToolType]
internal sealed partial class SearchTools(PassageSearch search, QuotationCheck check, CatalogSnapshot catalog, IAddresses addresses)
{
    private const int PageSize = 10;
    private const int DeepestPage = 500;
    private const int MaxQuotationLength = 2000;

    [McpServerTool(
        Name = "search_passages", Title = "Search passages",
        ReadOnly = true, Idempotent = true, Destructive = false, OpenWorld = false, UseStructuredContent = true,
        OutputSchemaType = typeof(SearchAnswer))]
    [Description(
        "Finds paragraphs by their words, ten on a page. Words in quotation marks are matched exactly; other words in any order and any inflection. "
            + "Each result has the whole sentence, whose words they are, "
        + "who spoke, date, source and permanent address. Query language: \"exact words\", prefix*, OR, -without, NEAR/8, by:\"name\", in:quote, "
            + "topic:, source:, year:, before:, after:.")]
    public async Task<CallToolResult> SearchPassagesAsync(
        [Description("What to look for, in the query language.")] string query,
        [Description("Only in this voice: quote, reported, narrative or headline.")] string? voice = null,
        [Description("Only in statements of this speaker.")] string? by = null,
        [Description("Only in articles on this topic.")] string? topic = null,
        [Description("Only in articles of this publisher.")] string? source = null,
        [Description("Only in articles dated in or after this day, month or year, such as 2016-01.")] string? from = null,
        [Description("Only in articles dated in or before this day, month or year.")] string? to = null,
        [Description("best, newest or oldest; best by default.")] string? sort = null,
        [Description("The page, from 1.")] int page = 1,
        CancellationToken cancellationToken = default)
    {
        var asked = new QueryText
        {
            Typed = query,
            In = Given(voice),
            By = Values(by),
            Topics = Values(topic),
            Sources = Values(source),
            From = Given(from),
            To = Given(to),
        };
        var parsed = QueryParser.Parse(asked);
        if (parsed.IsEmpty)
            throw new ProblemException(ArchiveProblem.BadRequest("The search is empty: query has no word, and there is no filter."));

        var order = Enum.TryParse<SearchSort>(sort, ignoreCase: true, out var named) && Enum.IsDefined(named) ? named : SearchSort.Best;
        var found = await search.SearchAsync(new SearchRequest { Query = parsed, Sort = order, Page = Page(page), PageSize = PageSize }, cancellationToken);
        var answer = SearchAnswer.From(found, asked, addresses);
        return ToolAnswer.From(answer, SearchText.Write(answer));
    }

    [McpServerTool(
        Name = "who_said", Title = "Who said these words",
        ReadOnly = true, Idempotent = true, Destructive = false, OpenWorld = false, UseStructuredContent = true,
        OutputSchemaType = typeof(WhoSaidAnswer))]
    [Description(
        "Who said exactly these words: every paragraph with them in this order, with the speaker the article names and how certain that is, or whose "
            + "words they are if nobody is quoted. "
        + "If no paragraph has them, the nearest wording and how it differs.")]
    public async Task<CallToolResult> WhoSaidAsync(
        [Description("The words, without quotation marks; at most 2000 characters.")] string words,
        [Description("The page, from 1.")] int page = 1,
        CancellationToken cancellationToken = default)
    {
        if (words.Length > MaxQuotationLength)
            throw new ProblemException(
                ArchiveProblem.TooLarge("These are too many words for one search. check_quotation takes a longer quotation, and check_draft a whole text."));

        // Within quotation marks, these are the only characters with a meaning in a query.
        var asked = new QueryText { Typed = $"\"{Signs().Replace(words, " ").Trim()}\"" };
        var parsed = QueryParser.Parse(asked);
        if (parsed.Root is null)
            throw new ProblemException(ArchiveProblem.BadRequest("There are no words to search for."));

        var found = SearchAnswer.From(
            await search.SearchAsync(new SearchRequest { Query = parsed, Page = Page(page), PageSize = PageSize }, cancellationToken), asked, addresses);
        var nearest = found.Total == 0 && CheckAnswer.From(await check.CheckAsync(words, null, cancellationToken), addresses).Quotations is [var first, ..]
            ? first
            : null;
        var answer = new WhoSaidAnswer(
            words, found.Total, found.Page, found.PageSize, found.Facets.Speaker, found.Facets.Voice, found.Results, nearest, ReachAnswer.From(catalog));
        return ToolAnswer.From(answer, SearchText.Write(answer));
    }

    private static int Page(int page) => Math.Clamp(page, 1, DeepestPage);

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static IReadOnlyList<string> Values(string? value) => Given(value) is { } given ? [given] : [];

    [GeneratedRegex("[\"“”„‟«»‹›*]", RegexOptions.NonBacktracking)]
    private static partial Regex Signs();
}
